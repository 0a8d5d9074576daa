/** Filters on whoever was honoured: an entity, or a group of which some may be named. */
import { actorFilters, entityFilters } from './entityFilter.ts'
import { compile, type Field, type Fields, type Filter } from './filter.ts'
import { all, isOneOf, leadsTo, sharesOne } from './predicate.ts'

const entityKind: Readonly<Record<string, string>> = { PLACE: 'PLACE', COLLECTIVE: 'ORGANIZATION', PERSON: 'PERSON' }

const fields: Fields = {
  id: actorFilters.id as Field,
  within: actorFilters.within as Field,
  text: actorFilters.text as Field,
  place: (node, filter: Filter, reading) =>
    all([isOneOf(node.property('entityKind'), ['PLACE']), compile(entityFilters.PLACE, node, filter, reading)]),
}

/**
 * Kind and level stand on the fact itself, so that most pages need not leave it. What else is asked, one and the same
 * entity must have, of the kind asked for: a group of communes and bodies is no commune in the area of its bodies.
 */
export const recipientIs: Field = (fact, filter: Filter, reading) => {
  const { kind, level, ...entity } = filter as { kind?: readonly string[]; level?: readonly string[] } & Filter
  const isEntity = () =>
    leadsTo(fact, [{ type: 'RECIPIENT' }], null, (node) =>
      all([kind && isOneOf(node.property('entityKind'), entityKinds(kind)), compile(fields, node, entity, reading)]),
    )
  return all([
    kind && sharesOne(fact.property('recipientKinds'), kind),
    level && isOneOf(fact.property('recipientLevel'), level),
    Object.keys(entity).length > 0 ? isEntity() : undefined,
  ])
}

const entityKinds = (kinds: readonly string[]): string[] => kinds.flatMap((kind) => entityKind[kind] ?? [])
