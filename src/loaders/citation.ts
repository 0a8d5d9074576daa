/** Loaders of citations and of their pages. */
import type { BundleReader } from '../graph/bundle.ts'
import {
  type CitationPageRow,
  type CitationPosition,
  type CitationSelection,
  citationPage,
  citationTotal,
} from '../graph/page/citationPage.ts'
import type { FactOrder } from '../graph/page/factPage.ts'
import { citationsById, citationsOfFacts } from '../graph/queries/fact.ts'
import type { CitationRecord } from '../graph/record.ts'
import { byId, byOwner, perArguments } from './batch.ts'
import { connectionLoaders } from './connection.ts'

export interface CitationPageRequest {
  readonly selection: CitationSelection
  readonly order: FactOrder
  readonly after: CitationPosition | null
  readonly limit: number
}

type Keep = (citations: readonly CitationRecord[]) => readonly CitationRecord[]

const keyOf = (id: string): string => id

/** @param keep keeps what comes with citations */
export const citationLoaders = (reader: BundleReader, keep: Keep) => ({
  citation: byId(
    reader,
    citationsById,
    ({ citation }) => citation.id,
    ({ citation }): CitationRecord => citation,
  ),
  /** The first citations of a fact. */
  citations: perArguments((first: number) =>
    byOwner(
      keyOf,
      async (ids: readonly string[]) => {
        const rows = await reader.read(citationsOfFacts, { ids, first })
        return rows.map(({ id, citations }) => ({ parent: id, citations: keep(citations) }))
      },
      ([row]): readonly CitationRecord[] => row?.citations ?? [],
    ),
  ),
})

export function citationConnections(reader: BundleReader) {
  const { pages, totals } = connectionLoaders({
    keyOf,
    page: ({ selection, order, after, limit }: CitationPageRequest, parents) => {
      const { query, parameters } = citationPage(selection, order, { parents, after, limit })
      return reader.read(query, parameters)
    },
    pageOf: (rows): readonly CitationPageRow[] => rows,
    total: (selection: CitationSelection, parents) => {
      const { query, parameters } = citationTotal(selection, parents)
      return reader.read(query, parameters)
    },
  })
  return { citationPages: pages, citationTotals: totals }
}
