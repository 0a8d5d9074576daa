/** Pages of facts, and how many there are: one query for any number of parents. */
import { factKinds } from '../../domain/fact.ts'
import { holdsAll } from '../filter/filter.ts'
import type { CitationRecord, FactRecord } from '../record.ts'
import { type Built, build, joined, piece, type Text, template } from '../template.ts'
import { citationOf, citationsText } from './citationProjection.ts'
import { type Bound, everyFact, factSource, sourceParameters, unbound } from './factSource.ts'
import { labelTotal } from './labelTotal.ts'
import { factOf, factText, type Projection, type RawFact, rolesText } from './projection.ts'
import type { FactSelection, Parent } from './selection.ts'
import { inTallies, keptOrCounted, tallies, tallyParameters } from './tally.ts'

export type FactOrder = 'DATE_DESC' | 'DATE_ASC' | 'SOURCES_DESC' | 'PUBLISHED_DESC'

/** A position in an order: after it the page starts. `rank` counts only in orders that are not by day. */
export interface FactPosition {
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

const pageOfParents = template`
  UNWIND $parents AS parent
  CALL (parent) {
    ${'facts'}
    WITH DISTINCT fact, key ${'behind'}
    WITH fact, ${'rank'} AS rank, key
    ORDER BY rank ${'direction'}, key ${'direction'} LIMIT $limit
    RETURN fact, rank, key
  }
  RETURN parent.key AS parent, rank, key, ${'projection'}
`

const pageOfAll = template`
  ${'facts'}
  WITH DISTINCT fact, key ${'behind'}
  WITH fact, ${'rank'} AS rank, key
  ORDER BY rank ${'direction'}, key ${'direction'} LIMIT $limit
  RETURN '' AS parent, rank, key, ${'projection'}
`

/** Behind the row that the page before ended with, in an order that no index has. */
const behindRank = template`WHERE ${'rank'} < $afterRank OR (${'rank'} = $afterRank AND key < $afterKey)`

interface Sorting {
  /** Undefined in the order of days, in which lists are read. */
  readonly rank: Text | undefined
  readonly direction: 'ASC' | 'DESC'
  readonly start: FactPosition
}

/** Keys are positive and below 2^53, so that these lie before the first of each order. */
const highest = Number.MAX_SAFE_INTEGER
const sortings: Readonly<Record<FactOrder, Sorting>> = {
  DATE_DESC: { rank: undefined, direction: 'DESC', start: { rank: 0, key: highest } },
  DATE_ASC: { rank: undefined, direction: 'ASC', start: { rank: 0, key: -1 } },
  SOURCES_DESC: { rank: piece`fact.sourceCount`, direction: 'DESC', start: { rank: highest, key: highest } },
  PUBLISHED_DESC: { rank: piece`fact.publishedFirst`, direction: 'DESC', start: { rank: '9999-12-31~', key: highest } },
}

/** The facts that a page begins. */
const boundOf = ({ rank, direction }: Sorting): Bound =>
  rank ? unbound : { key: direction === 'DESC' ? piece`< $afterKey` : piece`> $afterKey`, direction }

/** A row as the driver brings it. */
interface RawRow extends Omit<FactPageRow, 'fact' | 'citations'> {
  readonly fact: RawFact
  readonly roles: readonly (readonly unknown[])[]
  readonly citations?: readonly (readonly unknown[])[]
}

export interface FactPageArguments {
  readonly parents: readonly Parent[] | null
  readonly after: FactPosition | null
  readonly limit: number
  readonly projection: Projection
}

export interface FactPageQuery extends Built<RawRow> {
  /** Makes a record of a row. */
  readonly read: (row: RawRow) => FactPageRow
}

/** A page of each parent's facts. Rows come in the order asked for, parent by parent. */
export function factPage(selection: FactSelection, order: FactOrder, page: FactPageArguments): FactPageQuery {
  const sorting = sortings[order]
  const { parents, projection } = page
  const slots = {
    facts: factSource(selection, parents, boundOf(sorting)),
    behind: sorting.rank && behindRank({ rank: sorting.rank }),
    rank: sorting.rank ?? 0,
    direction: sorting.direction,
    projection: projectionText(selection, projection),
  }
  return {
    ...build('factPage', columnsOf(projection), parents ? pageOfParents(slots) : pageOfAll(slots), {
      ...sourceParameters(selection, parents),
      ...pageParameters(page, sorting),
    }),
    read: (row) => rowOf(row, selection, projection),
  }
}

const columnsOf = ({ citations }: Projection) =>
  ['parent', 'rank', 'key', 'fact', 'roles', ...(citations ? (['citations'] as const) : [])] as const

const projectionText = ({ kind }: FactSelection, projection: Projection): Text =>
  joined(
    [
      piece`${factText(kind, projection)} AS fact`,
      piece`${rolesText(kind, projection.roles)} AS roles`,
      projection.citations ? piece`${citationsText(projection.citations)} AS citations` : undefined,
    ],
    ', ',
  )

function pageParameters({ after, limit, projection }: FactPageArguments, { start }: Sorting): object {
  const { rank: afterRank, key: afterKey } = after ?? start
  return {
    ...{ afterRank, afterKey, limit },
    ...(projection.citations ? { citations: projection.citations.first } : {}),
  }
}

function rowOf(row: RawRow, { kind }: FactSelection, projection: Projection): FactPageRow {
  const { parent, rank, key } = row
  const { citations } = projection
  const fact = factOf(row.fact, kind, row.roles, projection)
  if (!citations) return { parent, rank, key, fact }
  return {
    ...{ parent, rank, key, fact },
    citations: (row.citations ?? []).map((columns) => citationOf(fact.id, columns, citations)),
  }
}

const totalOfParents = template`
  UNWIND $parents AS parent
  CALL (parent) {
    ${'totals'}
  }
  RETURN parent.key AS parent, sum(total) AS total
`

const totalOfAll = template`
  CALL () {
    ${'totals'}
  }
  RETURN '' AS parent, sum(total) AS total
`

const counted = template`
  ${'facts'}
  RETURN count(fact) AS total
`

const summed = template`
  ${'tallies'}
  RETURN sum(tally.count) AS total
`

/** How many facts each parent has in the selection. */
export function factTotal(
  selection: FactSelection,
  parents: readonly Parent[] | null,
): Built<{ parent: string; total: number }> {
  const { kind } = selection
  if (parents === null && holdsAll(selection)) return labelTotal(kind ? factKinds[kind].label : 'Fact')
  const isInTallies = inTallies(selection, parents)
  const count = counted({ facts: everyFact(selection, parents) })
  const totals = isInTallies ? keptOrCounted(parents, summed({ tallies: tallies(selection, parents) }), count) : count
  return build(
    'factTotal',
    ['parent', 'total'],
    parents ? totalOfParents({ totals }) : totalOfAll({ totals }),
    isInTallies ? tallyParameters(selection, parents) : sourceParameters(selection, parents),
  )
}
