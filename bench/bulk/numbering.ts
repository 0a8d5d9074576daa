/** The numbers by which tables refer to entities: each kind has a stretch of its own. */
import { numberIn } from '../nation/newcomer.ts'
import type { World } from '../nation/world.ts'

export interface Numbering {
  readonly entities: number
  /** Where the stretch of the kind begins. */
  readonly first: Readonly<Record<'card' | 'person' | 'collective' | 'decision' | 'article', number>>
  of(id: string): number
}

/** Places and cards by their order, newcomers and articles by the number in their id, other sources behind them all. */
export function createNumbering(world: World, sources: readonly string[]): Numbering {
  const { plan, cards, placeData } = world
  const listed = [...placeData.places, ...placeData.documents, ...cards].map(({ id }) => id)
  const card = placeData.places.length + placeData.documents.length
  const person = listed.length
  const collective = person + plan.leaders + plan.people
  const decision = collective + plan.collectives
  const article = decision + plan.decisions
  const first = { card, person, collective, decision, article }
  const behind = article + plan.articles
  const known = new Map(listed.map((id, at) => [id, at]))
  sources.forEach((id, at) => {
    known.set(id, behind + at)
  })
  const stretches: Readonly<Record<string, number>> = { person, organization: collective, document: decision, article }
  return {
    entities: behind + sources.length,
    first,
    of(id) {
      const at = known.get(id)
      if (at !== undefined) return at
      const stretch = stretches[id.slice(0, id.indexOf(':'))]
      const number = numberIn(id)
      if (stretch === undefined || Number.isNaN(number)) throw new Error(`${id} has no number`)
      return stretch + number
    },
  }
}
