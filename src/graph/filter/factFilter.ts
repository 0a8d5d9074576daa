/** Filters on facts: what all kinds share, what each kind has of its own, and its roles. */

import Cypher from '@neo4j/cypher-builder'
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type RoleSpec } from '../../domain/fact.ts'
import { actorFields, entityFields, placeWithin, related, sourceFields, type Within } from './entityFilter.ts'
import { compile, type Field, type Fields, type Filter, has, type Reading } from './filter.ts'
import { honourStatusAt, type Moment, recognitionStatusAt, stands } from './moment.ts'
import { all, atLeast, equals, leadsTo, oneOf, overlaps, type Span } from './predicate.ts'
import { recipientIs } from './recipient.ts'

const shared: Fields = {
  id: has('id'),
  kind: has('factKind'),
  state: has('state'),
  on: (fact, span: Span) => overlaps(fact.property('earliest'), fact.property('latest'), span),
  standing: (fact, standings: never, { moment }) => stands(fact, standings, moment),
  minSources: (fact, count: number) => atLeast(fact.property('sourceCount'), count),
  conflicted: (fact, conflicted: boolean) => equals(fact.property('conflicted'), conflicted),
  source: (fact, filter: Filter, reading) =>
    leadsTo(fact, [{ type: 'CITED_IN' }, { type: 'FROM_SOURCE' }], null, (source) =>
      compile(sourceFields, source, filter, reading),
    ),
}

/** A role filled by an entity that the filter takes. Where two fields share a type of edge, it names the one that it is. */
function filled(kind: FactKind, field: string): Field {
  const { roles } = factSpec(kind)
  const { role, kinds } = roles[field] as RoleSpec
  const isShared = Object.values(roles).filter((other) => other.role === role).length > 1
  const fields = kinds.length === 1 ? entityFields[kinds[0] as EntityKind] : actorFields
  return (fact, filter: Filter, reading) =>
    leadsTo(fact, [{ type: role }], null, (entity, edge) =>
      all([isShared ? equals(edge.property('field'), field) : undefined, compile(fields, entity, filter, reading)]),
    )
}

/** Every role of the kind, filtered as the one kind of entity that fills it is, or as any actor. */
const roleFields = (kind: FactKind): Fields =>
  Object.fromEntries(Object.keys(factSpec(kind).roles).map((field) => [field, filled(kind, field)]))

/** Every value of the kind that has one of those asked for. */
const valueFields = (kind: FactKind): Fields =>
  Object.fromEntries(Object.keys(factSpec(kind).values).map((field) => [field, has(field)]))

const about: Field = (fact, ids: readonly string[]) => related(fact, 'ABOUT', ids)

const special: Partial<Record<FactKind, Fields>> = {
  HONOUR: {
    recipient: recipientIs,
    status: (fact, statuses: readonly string[], { moment }) => oneOf(honourStatusAt(fact, moment), statuses),
    isPart: (fact, isPart: boolean) =>
      isPart ? Cypher.isNotNull(fact.property('partOf')) : Cypher.isNull(fact.property('partOf')),
  },
  RECOGNITION: {
    status: (fact, statuses: readonly string[], { moment }) => oneOf(recognitionStatusAt(fact, moment), statuses),
  },
  FIGURE: {
    about,
    within: (fact, within: Within) =>
      leadsTo(fact, [{ type: 'ABOUT' }], null, (subject) => placeWithin(subject, within)),
  },
  ASSESSMENT: { about },
}

const fieldsByKind = new Map<FactKind, Fields>(
  factKindNames.map((kind) => [kind, { ...valueFields(kind), ...roleFields(kind), ...shared, ...special[kind] }]),
)

/** The fields by which facts of a kind are filtered; without a kind, those that all share. */
export const factFields = (kind: FactKind | null): Fields => (kind ? (fieldsByKind.get(kind) as Fields) : shared)

export const readingAt = (moment: Moment): Reading => ({ moment, factFields })
