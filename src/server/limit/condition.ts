import { type GraphQLInputType, getNamedType } from 'graphql'

/** Filters of what may be a place: a text is looked for in each of their names. */
const ofPlaces: ReadonlySet<string> = new Set(['PlaceFilter', 'ActorFilter', 'RecipientFilter'])

/** Conditions that are made of others. */
const made: ReadonlySet<string> = new Set(['or', 'not'])

/** What one condition of a filter costs each query that holds it, in points: planning mostly, and the look at each candidate. */
export function conditionCost(input: string, name: string, type: GraphQLInputType): number {
  const { name: inner } = getNamedType(type)
  if (made.has(name) || inner.endsWith('Many')) return 0
  if (name === 'some' || name === 'none') return 200
  if (name === 'text') return ofPlaces.has(input) ? 400 : 100
  return name === 'within' || inner.endsWith('Filter') ? 250 : 20
}
