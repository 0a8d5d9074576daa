/** Filters on whoever was honoured: an entity, or a group of which some may be named. */
import { actorFilters, entityFilters, type Within } from './entityFilter.ts'
import { compile, type Field, type Fields, type Filter } from './filter.ts'
import { factLiesIn } from './ground.ts'
import { all, isOneOf, leadsTo, sharesOne } from './predicate.ts'

const entityKind: Readonly<Record<string, string>> = { PLACE: 'PLACE', COLLECTIVE: 'ORGANIZATION', PERSON: 'PERSON' }

const fields: Fields = {
  id: actorFilters.id as Field,
  text: actorFilters.text as Field,
  place: (node, filter: Filter, reading) =>
    all([isOneOf(node.property('entityKind'), ['PLACE']), compile(entityFilters.PLACE, node, filter, reading)]),
}

type Asked = Filter & { kind?: readonly string[]; level?: readonly string[]; within?: Within }

/**
 * Kind and level stand on the fact itself, so that most pages need not leave it, and so does where it lies: a group that
 * nobody names lies somewhere too. What else is asked, one and the same entity must have, of the kind asked for.
 */
export const recipientIs: Field = (fact, filter: Filter, reading) => {
  const { kind, level, within, ...entity } = filter as Asked
  const isEntity = () =>
    leadsTo(fact, [{ type: 'RECIPIENT' }], null, (node) =>
      all([kind && isOneOf(node.property('entityKind'), entityKinds(kind)), compile(fields, node, entity, reading)]),
    )
  return all([
    kind && sharesOne(fact.property('recipientKinds'), kind),
    within && factLiesIn(fact, within, reading.asOf),
    level && isOneOf(fact.property('recipientLevel'), level),
    Object.keys(entity).length > 0 ? isEntity() : undefined,
  ])
}

const entityKinds = (kinds: readonly string[]): string[] => kinds.flatMap((kind) => entityKind[kind] ?? [])
