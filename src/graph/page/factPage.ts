/** Pages of facts, and how many there are: one query for any number of parents, its shape made here and nowhere else. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import type { FactKind, Role } from '../../domain/fact.ts'
import type { Query } from '../cypher.ts'
import { compile, type Filter } from '../filter/entityFilter.ts'
import { factFields } from '../filter/factFilter.ts'
import { all, holdsOn, type Predicate } from '../filter/predicate.ts'
import type { FactRecord } from '../record.ts'

export type FactOrder = 'DATE_DESC' | 'DATE_ASC' | 'SOURCES_DESC' | 'PUBLISHED_DESC'

/** Which facts: of a kind or of all, in a role of the parent, taken by a filter, holding at a moment. */
export interface FactSelection {
  readonly kind: FactKind | null
  readonly filter: Filter
  readonly asOf: Day | null
  readonly as?: readonly Role[] | null
}

/** A place in an order: after which the page starts. `rank` counts only in orders that are not by day. */
export interface Position {
  readonly rank: number | string
  readonly key: number
}

/** Someone whose facts are asked for, and the anchors that hold them. Without parents all facts are meant. */
export interface Parent {
  readonly id: string
  readonly anchors: readonly string[]
}

export interface FactPageRow {
  readonly parent: string
  readonly rank: number | string
  readonly key: number
  readonly fact: FactRecord
}

const fact = new Cypher.NamedNode('fact')

interface Sorting {
  readonly rank: string
  readonly direction: 'ASC' | 'DESC'
  readonly start: Position
}

/** Keys are positive and below 2^53, so that these lie before the first of each order. */
const highest = Number.MAX_SAFE_INTEGER
const sortings: Readonly<Record<FactOrder, Sorting>> = {
  DATE_DESC: { rank: '0', direction: 'DESC', start: { rank: 0, key: highest } },
  DATE_ASC: { rank: '0', direction: 'ASC', start: { rank: 0, key: -1 } },
  SOURCES_DESC: { rank: 'fact.sourceCount', direction: 'DESC', start: { rank: highest, key: highest } },
  PUBLISHED_DESC: { rank: 'fact.publishedFirst', direction: 'DESC', start: { rank: '9999-12-31~', key: highest } },
}

const byDay = (order: FactOrder): boolean => sortings[order].rank === '0'

const roles = `COLLECT {
  MATCH (fact)-[role:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]->(entity:Entity)
  RETURN role {.field, .asWritten, .basis, role: type(role), entity: properties(entity)} ORDER BY role.at
}`

/** A page of each parent's facts. Rows come in the order asked for, parent by parent. */
export function factPage(
  selection: FactSelection,
  order: FactOrder,
  page: { readonly parents: readonly Parent[] | null; readonly after: Position | null; readonly limit: number },
): { query: Query<object, FactPageRow>; parameters: object } {
  const { rank, direction, start } = sortings[order]
  const comparison = direction === 'DESC' ? '<' : '>'
  const bound = byDay(order) ? `${comparison} $afterKey` : '>= 0'
  const within = byDay(order)
    ? ''
    : `WHERE ${rank} ${comparison} $afterRank OR (${rank} = $afterRank AND key ${comparison} $afterKey)`
  const found = seek(selection, page.parents !== null, bound, byDay(order) ? direction : null)
  const text = (condition: string) =>
    page.parents
      ? `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
${found(condition)}
  }
  WITH DISTINCT fact, key ${within}
  RETURN fact, ${rank} AS rank, key ORDER BY rank ${direction}, key ${direction} LIMIT $limit
}
RETURN parent.id AS parent, rank, key, fact {.*, roles: ${roles}} AS fact`
      : `CALL () {
${found(condition)}
}
WITH fact, key ${within}
WITH fact, ${rank} AS rank, key ORDER BY rank ${direction}, key ${direction} LIMIT $limit
RETURN '' AS parent, rank, key, fact {.*, roles: ${roles}} AS fact`
  const { rank: afterRank, key: afterKey } = page.after ?? start
  return build(text, selection, { ...parentsOf(page.parents), afterRank, afterKey, limit: page.limit })
}

/** How many facts each parent has in the selection; parents with none are left out. */
export function factTotal(
  selection: FactSelection,
  parents: readonly Parent[] | null,
): { query: Query<object, { parent: string; total: number }>; parameters: object } {
  const found = seek(selection, parents !== null, '>= 0', null)
  const text = (condition: string) =>
    parents
      ? `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
${found(condition)}
  }
  RETURN count(DISTINCT fact) AS total
}
RETURN parent.id AS parent, total`
      : `CALL () {
${found(condition)}
}
RETURN '' AS parent, count(fact) AS total`
  return build(text, selection, parentsOf(parents))
}

const parentsOf = (parents: readonly Parent[] | null): object => (parents ? { parents } : {})

/**
 * Reads facts in the order of their key from an index. The order names every column of the index, those fixed by equality
 * too: else the planner reads all and sorts. The label of the near end is left off: with it the planner starts there.
 */
function seek({ kind, as }: FactSelection, anchored: boolean, bound: string, direction: 'ASC' | 'DESC' | null) {
  const ordered = (...columns: string[]): string =>
    direction ? ` ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')} LIMIT $limit` : ''
  return (condition: string): string => {
    const also = condition ? ` AND ${condition}` : ''
    const inRole = as?.length ? ' AND any(role IN listed.roles WHERE role IN $as)' : ''
    if (anchored)
      return kind
        ? `    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.anchor = anchor AND listed.kind = $kind AND listed.sortKey ${bound}${inRole}${also}
    RETURN fact, listed.sortKey AS key${ordered('listed.anchor', 'listed.kind', 'listed.sortKey')}`
        : `    MATCH (fact)-[listed:LISTED]->()
    WHERE listed.anchor = anchor AND listed.sortKey ${bound}${inRole}${also}
    RETURN fact, listed.sortKey AS key${ordered('listed.anchor', 'listed.sortKey')}`
    return kind
      ? `  MATCH (fact:Fact)
  WHERE fact.factKind = $kind AND fact.sortKey ${bound}${also}
  RETURN fact, fact.sortKey AS key${ordered('fact.factKind', 'fact.sortKey')}`
      : `  MATCH (fact:Fact)
  WHERE fact.sortKey ${bound}${also}
  RETURN fact, fact.sortKey AS key${ordered('fact.sortKey')}`
  }
}

/** Compiles the filter into the text, whose own parameters stand beside those that the builder names. */
function build<Row extends object>(
  text: (condition: string) => string,
  selection: FactSelection,
  parameters: object,
): { query: Query<object, Row>; parameters: object } {
  const predicate = condition(selection)
  const clause = new Cypher.Raw((environment) => text(predicate ? environment.compile(predicate) : ''))
  const { cypher, params } = clause.build()
  const { kind, as } = selection
  return {
    query: { text: cypher },
    parameters: { ...params, ...parameters, ...(kind ? { kind } : {}), ...(as?.length ? { as } : {}) },
  }
}

const condition = ({ kind, filter, asOf }: FactSelection): Predicate | undefined =>
  all([compile(factFields(kind), fact, filter, asOf), holdsOn(fact, asOf)])
