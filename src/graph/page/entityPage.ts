/** Pages of entities, of a kind or beneath parents, and how many there are. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import type { Query } from '../cypher.ts'
import { compile, entityFields, type Filter } from '../filter/entityFilter.ts'
import { all, holdsOn, type Predicate } from '../filter/predicate.ts'
import type { EntityRecord } from '../record.ts'

export type EntityOrder = 'NAME_ASC' | 'NAME_DESC' | 'DATE_DESC' | 'FACTS_DESC'

/** The edge by which entities hang beneath a parent; they point up to it. */
export type Beneath = 'PART_OF' | 'OF' | 'VARIANT_OF' | 'PHASE_OF'

export interface EntitySelection {
  readonly kind: EntityKind
  readonly beneath: Beneath | null
  readonly filter: Filter
  readonly asOf: Day | null
}

/** A place in an order; `rank` counts only in orders that are not by name. */
export interface EntityPosition {
  readonly rank: number | string
  readonly key: string
}

export interface EntityPageRow {
  readonly parent: string
  readonly rank: number | string
  readonly key: string
  readonly entity: EntityRecord
}

const entity = new Cypher.NamedNode('entity')

interface Sorting {
  readonly rank: string
  readonly rankDirection: 'ASC' | 'DESC'
  readonly keyDirection: 'ASC' | 'DESC'
  readonly start: EntityPosition
}

/** Before the first name and behind the last: no name holds the highest code point. */
const beforeNames = ''
const behindNames = '\u{10ffff}'
const highest = Number.MAX_SAFE_INTEGER
const sortings: Readonly<Record<EntityOrder, Sorting>> = {
  NAME_ASC: { rank: '0', rankDirection: 'ASC', keyDirection: 'ASC', start: { rank: 0, key: beforeNames } },
  NAME_DESC: { rank: '0', rankDirection: 'ASC', keyDirection: 'DESC', start: { rank: 0, key: behindNames } },
  DATE_DESC: {
    rank: "coalesce(entity.publishedFirst, entity.possibleFrom, '0001-01-01')",
    rankDirection: 'DESC',
    keyDirection: 'ASC',
    start: { rank: '9999-12-31~', key: beforeNames },
  },
  FACTS_DESC: {
    rank: 'entity.factCount',
    rankDirection: 'DESC',
    keyDirection: 'ASC',
    start: { rank: highest, key: beforeNames },
  },
}

const byName = (order: EntityOrder): boolean => sortings[order].rank === '0'
const isAfter = (direction: 'ASC' | 'DESC'): string => (direction === 'ASC' ? '>' : '<')

/** A page of entities, beneath each parent when there are parents. */
export function entityPage(
  selection: EntitySelection,
  order: EntityOrder,
  page: { readonly parents: readonly string[] | null; readonly after: EntityPosition | null; readonly limit: number },
): { query: Query<object, EntityPageRow>; parameters: object } {
  const { rank, rankDirection, keyDirection, start } = sortings[order]
  const behind = `entity.nameKey ${isAfter(keyDirection)} $afterKey`
  const bound = byName(order)
    ? behind
    : `(${rank} ${isAfter(rankDirection)} $afterRank OR (${rank} = $afterRank AND ${behind}))`
  const indexed = byName(order) ? `entity.entityKind ${keyDirection}, entity.nameKey ${keyDirection}` : null
  const sorted = indexed ?? `${rank} ${rankDirection}, entity.nameKey ${keyDirection}`
  const result = `${rank} AS rank, entity.nameKey AS key, properties(entity) AS entity`
  const text = (condition: string) =>
    selection.beneath
      ? `UNWIND $parents AS parent
CALL (parent) {
  ${beneath(selection, condition)} AND ${bound}
  WITH DISTINCT entity ORDER BY ${rank} ${rankDirection}, entity.nameKey ${keyDirection} LIMIT $limit
  RETURN ${result}
}
RETURN parent, rank, key, entity`
      : `MATCH (entity:Entity)
WHERE entity.entityKind = $kind AND ${bound}${condition ? ` AND ${condition}` : ''}
WITH entity ORDER BY ${sorted} LIMIT $limit
RETURN '' AS parent, ${result}`
  const { rank: afterRank, key: afterKey } = page.after ?? start
  return build(text, selection, { ...parentsOf(page.parents), afterRank, afterKey, limit: page.limit })
}

export function entityTotal(
  selection: EntitySelection,
  parents: readonly string[] | null,
): { query: Query<object, { parent: string; total: number }>; parameters: object } {
  const text = (condition: string) =>
    selection.beneath
      ? `UNWIND $parents AS parent
CALL (parent) {
  ${beneath(selection, condition)}
  RETURN count(DISTINCT entity) AS total
}
RETURN parent, total`
      : `MATCH (entity:Entity)
WHERE entity.entityKind = $kind AND entity.nameKey > ''${condition ? ` AND ${condition}` : ''}
RETURN '' AS parent, count(entity) AS total`
  return build(text, selection, parentsOf(parents))
}

/** A place's parts are those of its own time: a parent for a time ends with the day that it names. */
const beneath = ({ beneath: type, asOf }: EntitySelection, condition: string): string => {
  const during = asOf ? " AND coalesce(up.from, '0001-01-01') <= $day AND $day <= coalesce(up.to, '9999-12-31')" : ''
  return `MATCH (:Entity {id: parent})<-[up:${type}]-(entity:Entity)
  WHERE entity.entityKind = $kind${during}${condition ? ` AND ${condition}` : ''}`
}

const parentsOf = (parents: readonly string[] | null): object => (parents ? { parents } : {})

function build<Row extends object>(
  text: (condition: string) => string,
  selection: EntitySelection,
  parameters: object,
): { query: Query<object, Row>; parameters: object } {
  const predicate = condition(selection)
  const clause = new Cypher.Raw((environment) => text(predicate ? environment.compile(predicate) : ''))
  const { cypher, params } = clause.build()
  const { kind, asOf } = selection
  return { query: { text: cypher }, parameters: { ...params, ...parameters, kind, day: asOf } }
}

const condition = ({ kind, filter, asOf }: EntitySelection): Predicate | undefined =>
  all([compile(entityFields[kind], entity, filter, asOf), holdsOn(entity, asOf)])
