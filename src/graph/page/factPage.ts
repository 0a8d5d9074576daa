/** Pages of facts, and how many there are: one query for any number of parents, its shape made here and nowhere else. */
import { factSpec } from '../../domain/fact.ts'
import { holdsAll } from '../filter/filter.ts'
import type { CitationRecord, FactRecord } from '../record.ts'
import { type Brought, factOf, factText, type RawFact, rolesText } from './brought.ts'
import { citationOf, citationsText } from './broughtCitation.ts'
import { type Built, build, countOfLabel, type Write } from './build.ts'
import { type Bound, every, seek, seekParameters, unbound } from './factSeek.ts'
import type { FactSelection, Parent } from './selection.ts'
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

/** A row as the driver brings it. */
interface RawRow extends Omit<FactPageRow, 'fact' | 'citations'> {
  readonly fact: RawFact
  readonly roles: readonly (readonly unknown[])[]
  readonly citations?: readonly (readonly unknown[])[]
}

export interface FactPageArguments {
  readonly parents: readonly Parent[] | null
  readonly after: Position | null
  readonly limit: number
  readonly brought: Brought
}

export interface FactPageQuery extends Built<RawRow> {
  /** Makes a record of a row. */
  readonly read: (row: RawRow) => FactPageRow
}

/** A page of each parent's facts. Rows come in the order asked for, parent by parent. */
export function factPage(selection: FactSelection, order: FactOrder, page: FactPageArguments): FactPageQuery {
  return { ...pageQuery(selection, order, page), read: (row) => rowOf(row, selection, page.brought) }
}

function rowOf(row: RawRow, { kind }: FactSelection, brought: Brought): FactPageRow {
  const { parent, rank, key } = row
  const { citations } = brought
  const fact = factOf(row.fact, kind, row.roles, brought)
  if (!citations) return { parent, rank, key, fact }
  return {
    ...{ parent, rank, key, fact },
    citations: (row.citations ?? []).map((columns) => citationOf(fact.id, columns, citations)),
  }
}

function pageQuery(selection: FactSelection, order: FactOrder, page: FactPageArguments): Built<RawRow> {
  const { rank, direction, start } = sortings[order]
  const comparison = direction === 'DESC' ? '<' : '>'
  const bound: Bound = byDay(order) ? { key: `${comparison} $afterKey`, direction } : unbound
  const within = byDay(order)
    ? ''
    : ` WHERE ${rank} ${comparison} $afterRank OR (${rank} = $afterRank AND key ${comparison} $afterKey)`
  const best = `WITH DISTINCT fact, key${within}
  WITH fact, ${rank} AS rank, key ORDER BY rank ${direction}, key ${direction} LIMIT $limit`
  const { rank: afterRank, key: afterKey } = page.after ?? start
  const { roles, citations } = page.brought
  const brought = [
    `${factText(selection.kind, page.brought)} AS fact`,
    `${rolesText(selection.kind, roles)} AS roles`,
    ...(citations ? [`${citationsText(citations)} AS citations`] : []),
  ].join(', ')
  return build(
    (write) =>
      page.parents
        ? `UNWIND $parents AS parent
CALL (parent) {
  ${seek(selection, page.parents, bound, write)}
  ${best}
  RETURN fact, rank, key
}
RETURN parent.key AS parent, rank, key, ${brought}`
        : `${seek(selection, null, bound, write)}
${best}
RETURN '' AS parent, rank, key, ${brought}`,
    {
      ...seekParameters(selection, page.parents),
      ...{ afterRank, afterKey, limit: page.limit },
      ...(citations ? { citations: citations.first } : {}),
    },
  )
}

/** How many facts each parent has in the selection. */
export function factTotal(
  selection: FactSelection,
  parents: readonly Parent[] | null,
): Built<{ parent: string; total: number }> {
  const { kind } = selection
  if (parents === null && holdsAll(selection))
    return build(() => countOfLabel(kind ? factSpec(kind).label : 'Fact'), {})
  const fromTallies = isTold(selection, parents)
  const counted = (write: Write) => `${every(selection, parents, write)}
  RETURN count(fact) AS total`
  const summed = (write: Write) => `${matchTallies(selection, parents, write)}
  RETURN sum(tally.count) AS total`
  const found = (write: Write) => (fromTallies ? eitherWay(parents, summed(write), counted(write)) : counted(write))
  return build(
    (write) =>
      parents
        ? `UNWIND $parents AS parent
CALL (parent) {
  ${found(write)}
}
RETURN parent.key AS parent, sum(total) AS total`
        : `CALL () {
  ${found(write)}
}
RETURN '' AS parent, sum(total) AS total`,
    seekParameters(selection, fromTallies && parents ? parents.map(talliedParent) : parents),
  )
}
