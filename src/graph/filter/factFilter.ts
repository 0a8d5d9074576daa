/** Filters on facts: what all kinds share, what each kind has of its own, and its roles. */

import Cypher from '@neo4j/cypher-builder'
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec, type RoleSpec } from '../../domain/fact.ts'
import { actorFilters, entityFilters, isRelated, sourceFilters, type Within } from './entityFilter.ts'
import { changedSince, compile, type Field, type Fields, type Filter, type FilterReading, has } from './filter.ts'
import { factIsUnplaced, factLiesIn, type Unplaced } from './ground.ts'
import { type Moment, stands, statusAt } from './moment.ts'
import { all, atLeast, type DaySpan, equals, isOneOf, leadsTo, overlaps } from './predicate.ts'
import { recipientIs } from './recipient.ts'

const shared: Fields = {
  id: has('id'),
  kind: has('factKind'),
  state: has('state'),
  on: (fact, span: DaySpan) => overlaps(fact.property('earliest'), fact.property('latest'), span),
  standing: (fact, standings: never, { asOf }) => stands(fact, standings, asOf),
  minSources: (fact, count: number) => atLeast(fact.property('sourceCount'), count),
  conflicted: (fact, conflicted: boolean) => equals(fact.property('conflicted'), conflicted),
  changedSince,
  within: (fact, within: Within, { asOf }) => factLiesIn(fact, within, asOf),
  unplaced: (fact, unplaced: Unplaced, { asOf }) => factIsUnplaced(fact, unplaced, asOf),
  source: (fact, filter: Filter, reading) =>
    leadsTo(fact, [{ type: 'CITED_IN' }, { type: 'FROM_SOURCE' }], null, (source) =>
      compile(sourceFilters, source, filter, reading),
    ),
}

/** A role filled by an entity that the filter takes. Where two fields share a type of edge, it names the one that it is. */
function filled(kind: FactKind, field: string): Field {
  const { roles } = factSpec(kind)
  const { role, kinds, group, filter } = roles[field] as RoleSpec
  if (group) return recipientIs
  if (filter === 'IDS') return (fact, ids: readonly string[]) => isRelated(fact, role, ids)
  const isShared = Object.values(roles).filter((other) => other.role === role).length > 1
  const fields = kinds.length === 1 ? entityFilters[kinds[0] as EntityKind] : actorFilters
  return (fact, asked: Filter, reading) =>
    leadsTo(fact, [{ type: role }], null, (entity, edge) =>
      all([isShared ? equals(edge.property('field'), field) : undefined, compile(fields, entity, asked, reading)]),
    )
}

/** Every role of the kind, filtered as the one kind of entity that fills it is, or as any actor. */
const roleFields = (kind: FactKind): Fields =>
  Object.fromEntries(Object.keys(factSpec(kind).roles).map((field) => [field, filled(kind, field)]))

/** Every value of the kind that has one of those asked for. */
const valueFields = (kind: FactKind): Fields =>
  Object.fromEntries(Object.keys(factSpec(kind).values).map((field) => [field, has(field)]))

const isPart: Field = (fact, isPart: boolean) =>
  isPart ? Cypher.isNotNull(fact.property('partOf')) : Cypher.isNull(fact.property('partOf'))

/** What the kind's values and roles amount to together. */
function furtherFields(kind: FactKind): Fields {
  const { values, status } = factSpec(kind)
  return {
    ...(status
      ? { status: (fact, asked: readonly string[], { asOf }) => isOneOf(statusAt[status](fact, asOf), asked) }
      : {}),
    ...('partOf' in values ? { isPart } : {}),
  } satisfies Fields
}

const fieldsByKind = new Map<FactKind, Fields>(
  factKindNames.map((kind) => [kind, { ...valueFields(kind), ...roleFields(kind), ...shared, ...furtherFields(kind) }]),
)

/** The fields by which facts of a kind are filtered; without a kind, those that all share. */
export const factFilters = (kind: FactKind | null): Fields => (kind ? (fieldsByKind.get(kind) as Fields) : shared)

export const readingAt = (asOf: Moment): FilterReading => ({ asOf, factFilters })
