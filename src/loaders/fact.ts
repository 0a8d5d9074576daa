/** Loaders of facts and of their pages. */
import type { BundleReader } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import { type FactList, keyOf as keyOfLists } from '../graph/page/factList.ts'
import { type FactOrder, type FactPageRow, type FactPosition, factPage, factTotal } from '../graph/page/factPage.ts'
import type { FactGroup } from '../graph/page/groupKey.ts'
import { areInTallies, factGroups, type Grouping } from '../graph/page/groups.ts'
import type { Projection } from '../graph/page/projection.ts'
import type { FactSelection, Parent } from '../graph/page/selection.ts'
import { discrepanciesById, factsById, launchesById } from '../graph/queries/fact.ts'
import type { FactRecord } from '../graph/record.ts'
import { byId, rowsById } from './batch.ts'
import { connectionLoaders, groupLoaders } from './connection.ts'

/** Someone whose facts are asked for. Without lists everyone's are meant. */
export interface FactOwner {
  readonly id: string
  readonly lists: readonly FactList[] | null
}

/** Facts of someone, or of everyone: the two are different queries and never share a batch. */
export interface FactRequest {
  readonly selection: FactSelection
  readonly everywhere: boolean
}

/** A page of facts as a connection asks for it; `limit` is one more than the page, to know whether there is a next. */
export interface FactPageRequest extends FactRequest {
  readonly order: FactOrder
  readonly after: FactPosition | null
  readonly limit: number
  /** What the page brings along, for the fields that ask for it next. */
  readonly projection: Projection
}

export interface FactGroupRequest extends FactRequest {
  readonly grouping: Grouping<FactGroup>
}

/** @param keep keeps what comes with a fact */
export const factLoaders = (reader: BundleReader, keep: (fact: FactRecord) => FactRecord) => ({
  facts: byId(
    reader,
    factsById,
    ({ fact }) => fact.id,
    ({ fact }): FactRecord => keep(fact),
  ),
  launches: byId(
    reader,
    launchesById,
    ({ id }) => id,
    ({ acts }) => acts,
  ),
  discrepancies: rowsById(reader, discrepanciesById, {}),
})

const keyOf = ({ id, lists }: FactOwner): string => (lists ? `${id} ${keyOfLists(lists)}` : '')

const parentsOf = (owners: readonly FactOwner[]): Parent[] | null => {
  const parents = owners.flatMap((owner) => (owner.lists ? [{ key: keyOf(owner), lists: owner.lists }] : []))
  return parents.length > 0 ? parents : null
}

/**
 * @param solo for groups that no tallies tell, which may take long
 * @param keep keeps what comes with a page
 */
export function factConnections(solo: Reader, reader: BundleReader, keep: (row: FactPageRow) => void) {
  const { pages, totals } = connectionLoaders({
    keyOf,
    page: async ({ selection, order, after, limit, projection }: FactPageRequest, owners) => {
      const page = { parents: parentsOf(owners), after, limit, projection }
      const { query, parameters, read } = factPage(selection, order, page)
      const rows = (await reader.read(query, parameters)).map(read)
      for (const row of rows) keep(row)
      return rows
    },
    pageOf: (rows): readonly FactPageRow[] => rows,
    total: ({ selection }: FactRequest, owners) => {
      const { query, parameters } = factTotal(selection, parentsOf(owners))
      return reader.read(query, parameters)
    },
  })
  const groups = groupLoaders(keyOf, async ({ selection, grouping }: FactGroupRequest, owners) => {
    const parents = parentsOf(owners)
    const { query, parameters, read } = factGroups(selection, grouping, parents)
    const isQuick = areInTallies(selection, grouping.by, parents)
    return (await (isQuick ? reader : solo).read(query, parameters)).flatMap(read)
  })
  return { factPages: pages, factTotals: totals, factGroups: groups }
}
