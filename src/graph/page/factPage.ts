/** Pages of facts, and how many there are: one query for any number of parents, its shape made here and nowhere else. */
import type { CitationRecord, FactRecord } from '../record.ts'
import { type Built, build, type Write } from './build.ts'
import {
  type Bound,
  every,
  type FactSelection,
  type Parent,
  roleTypes,
  seek,
  seekParameters,
  unbound,
} from './factSeek.ts'
import { eitherWay, isTold, matchTallies, talliedParent } from './tally.ts'

export type FactOrder = 'DATE_DESC' | 'DATE_ASC' | 'SOURCES_DESC' | 'PUBLISHED_DESC'

/** A place in an order: after which the page starts. `rank` counts only in orders that are not by day. */
export interface Position {
  readonly rank: number | string
  readonly key: number
}

export interface FactPageRow {
  readonly parent: string
  readonly rank: number | string
  readonly key: number
  readonly fact: FactRecord
  /** The first of them, when they were asked for. */
  readonly citations?: readonly CitationRecord[]
}

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

/** The first citations of a fact, each with its source and the source's publisher. */
const withCitations = `, COLLECT {
  MATCH (fact)-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
  WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT $citations
  OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
  RETURN citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)}
} AS citations`

const withRoles = `fact {.*, roles: COLLECT {
  MATCH (fact)-[role:${roleTypes}]->(entity:Entity)
  RETURN role {.field, .asWritten, .basis, role: type(role), entity: properties(entity)} ORDER BY role.at
}} AS fact`

export interface FactPageArguments {
  readonly parents: readonly Parent[] | null
  readonly after: Position | null
  readonly limit: number
  /** How many citations of each fact come along; null for none. */
  readonly citations: number | null
}

/** A page of each parent's facts. Rows come in the order asked for, parent by parent. */
export function factPage(selection: FactSelection, order: FactOrder, page: FactPageArguments): Built<FactPageRow> {
  const { rank, direction, start } = sortings[order]
  const comparison = direction === 'DESC' ? '<' : '>'
  const bound: Bound = byDay(order) ? { key: `${comparison} $afterKey`, direction } : unbound
  const within = byDay(order)
    ? ''
    : ` WHERE ${rank} ${comparison} $afterRank OR (${rank} = $afterRank AND key ${comparison} $afterKey)`
  const best = `WITH DISTINCT fact, key${within}
  WITH fact, ${rank} AS rank, key ORDER BY rank ${direction}, key ${direction} LIMIT $limit`
  const { rank: afterRank, key: afterKey } = page.after ?? start
  const brought = page.citations === null ? withRoles : `${withRoles}${withCitations}`
  return build(
    (write) =>
      page.parents
        ? `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (parent, anchor) {
    ${seek(selection, true, bound, write)}
  }
  ${best}
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, ${brought}`
        : `CALL () {
    ${seek(selection, false, bound, write)}
}
${best}
RETURN '' AS parent, rank, key, ${brought}`,
    { ...seekParameters(selection, page.parents), afterRank, afterKey, limit: page.limit, citations: page.citations },
  )
}

/** How many facts each parent has in the selection. */
export function factTotal(
  selection: FactSelection,
  parents: readonly Parent[] | null,
): Built<{ parent: string; total: number }> {
  if (parents === null)
    return build(
      (write) => `${every(selection, false, write)}
RETURN '' AS parent, count(fact) AS total`,
      seekParameters(selection, null),
    )
  const fromTallies = isTold(selection, parents)
  const counted = (write: Write) => `${every(selection, true, write)}
  RETURN count(fact) AS total`
  const summed = (write: Write) => `${matchTallies(selection, write)}
  RETURN sum(tally.count) AS total`
  return build(
    (write) => `UNWIND $parents AS parent
CALL (parent) {
  ${fromTallies ? eitherWay(summed(write), counted(write)) : counted(write)}
}
RETURN parent.key AS parent, sum(total) AS total`,
    seekParameters(selection, fromTallies ? parents.map(talliedParent) : parents),
  )
}
