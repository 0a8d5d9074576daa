/** Filters on facts: what all kinds share, what each kind has of its own, and its roles. */
import Cypher from '@neo4j/cypher-builder'
import { lastDay } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, factKindNames, factSpec } from '../../domain/fact.ts'
import {
  actorFields,
  allGround,
  compile,
  entityFields,
  type Fields,
  type Filter,
  has,
  inScope,
  ownGround,
  sourceFields,
  type Within,
} from './entityFilter.ts'
import {
  all,
  atLeast,
  equals,
  leadsTo,
  type Moment,
  type Node,
  named,
  oneOf,
  overlaps,
  type Predicate,
  type Span,
  stands,
} from './predicate.ts'

const shared: Fields = {
  id: has('id'),
  kind: has('factKind'),
  state: has('state'),
  on: (fact, span: Span) => overlaps(fact.property('earliest'), fact.property('latest'), span),
  standing: (fact, standings: never, moment) => stands(fact, standings, moment),
  minSources: (fact, count: number) => atLeast(fact.property('sourceCount'), count),
  conflicted: (fact, conflicted: boolean) => equals(fact.property('conflicted'), conflicted),
  source: (fact, filter: Filter, moment) =>
    leadsTo(fact, [{ type: 'CITED_IN' }, { type: 'FROM_SOURCE' }], null, (source) =>
      compile(sourceFields, source, filter, moment),
    ),
}

/** A role filled by an entity that the filter takes. */
const filled =
  (kind: FactKind, field: string, fields: Fields) =>
  (fact: Node, filter: Filter, moment: Moment): Predicate =>
    leadsTo(fact, [{ type: roleOf(kind, field) }], null, (entity, edge) =>
      all([equals(edge.property('field'), field), compile(fields, entity, filter, moment)]),
    )

const roleOf = (kind: FactKind, field: string): string => {
  const role = factSpec(kind).roles[field]
  if (!role) throw new Error(`${kind} has no role ${field}`)
  return role.role
}

/** Every role of the kind, filtered as the one kind of entity that fills it is, or as any actor. */
function roleFields(kind: FactKind): Fields {
  const entries = Object.entries(factSpec(kind).roles).map(([field, { kinds }]) => [
    field,
    filled(kind, field, kinds.length === 1 ? entityFields[kinds[0] as EntityKind] : actorFields),
  ])
  return Object.fromEntries(entries)
}

/** Every value of the kind that has one of those asked for. */
const valueFields = (kind: FactKind): Fields =>
  Object.fromEntries(Object.keys(factSpec(kind).values).map((field) => [field, has(field)]))

const special: Partial<Record<FactKind, Fields>> = {
  HONOUR: { recipient: recipientIs, status: statusIs },
  FIGURE: {
    about: (fact, ids: readonly string[]) => roleIs(fact, 'ABOUT', ids),
    within: (fact, { place, lineage }: Within) =>
      leadsTo(fact, [{ type: 'ABOUT' }], null, (about) => inScope(about, [place], lineage ? allGround : ownGround)),
  },
  ASSESSMENT: { about: (fact, ids: readonly string[]) => roleIs(fact, 'ABOUT', ids) },
}

const roleIs = (fact: Node, role: string, ids: readonly string[]): Predicate =>
  leadsTo(fact, [{ type: role }], null, (entity) => oneOf(entity.property('id'), ids))

const fieldsByKind = new Map<FactKind, Fields>(
  factKindNames.map((kind) => [kind, { ...valueFields(kind), ...roleFields(kind), ...shared, ...special[kind] }]),
)

/** The fields by which facts of a kind are filtered; without a kind, those that all share. */
export const factFields = (kind: FactKind | null): Fields => (kind ? (fieldsByKind.get(kind) as Fields) : shared)

/** Whoever was honoured. Kind and level stand on the fact itself, so that most pages need not leave it. */
function recipientIs(fact: Node, filter: Filter, moment: Moment): Predicate | undefined {
  const { kind, level, id, within, place, text } = filter as {
    kind?: readonly string[]
    level?: readonly string[]
    id?: readonly string[]
    within?: Within
    place?: Filter
    text?: string
  }
  const entity = { ...(id ? { id } : {}), ...(within ? { within } : {}) }
  return all([
    kind ? anyOf(fact, 'recipientKinds', kind) : undefined,
    level ? oneOf(fact.property('recipientLevel'), level) : undefined,
    Object.keys(entity).length > 0
      ? leadsTo(fact, [{ type: 'RECIPIENT' }], null, (node) => compile(actorFields, node, entity, moment))
      : undefined,
    place
      ? leadsTo(fact, [{ type: 'RECIPIENT' }], 'Place', (node) => compile(entityFields.PLACE, node, place, moment))
      : undefined,
    text ? leadsTo(fact, [{ type: 'RECIPIENT' }], null, (node) => named(node, text)) : undefined,
  ])
}

/** A list property that shares an element with the values. */
function anyOf(fact: Node, property: string, values: readonly unknown[]): Predicate {
  const item = new Cypher.Variable()
  return Cypher.any(item, fact.property(property), Cypher.in(item, new Cypher.Param(values)))
}

const stages = [
  ['REVOKED', 'revokedDay'],
  ['PRESENTED', 'presentedDay'],
  ['DECIDED', 'decidedDay'],
  ['PROPOSED', 'proposedDay'],
] as const

/** The furthest stage reached by the moment: the first of the list whose day has come. */
function statusIs(fact: Node, statuses: readonly string[], moment: Moment): Predicate {
  const day = new Cypher.Param(moment ?? lastDay)
  const status = new Cypher.Case()
  for (const [name, property] of stages)
    status.when(Cypher.lte(fact.property(property), day)).then(new Cypher.Literal(name))
  status.else(earliestStage(fact))
  return Cypher.in(status, new Cypher.Param(statuses))
}

/** Not surely at any stage yet: then the first that the sources state. */
function earliestStage(fact: Node): Cypher.Case {
  const status = new Cypher.Case()
  for (const [name, property] of [...stages].reverse())
    status.when(Cypher.isNotNull(fact.property(property))).then(new Cypher.Literal(name))
  return status
}
