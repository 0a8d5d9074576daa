/** The neighbours of entities, a page of each. */
import type { BundleReader } from '../graph/bundle.ts'
import { type NeighbourRow, type NeighbourStart, neighboursById } from '../graph/queries/neighbour.ts'
import type { HopSelection } from '../graph/queries/path.ts'
import { byOwner, perArguments } from './batch.ts'

export interface NeighbourRequest extends HopSelection, Omit<NeighbourStart, 'entities' | 'most'> {}

/** How many facts one query may look at, of all the entities that are asked about at once: about a second. */
const mostFacts = 40_000

export const neighbourLoader = (
  reader: BundleReader,
  { asOf, minSources, throughHubs, ...start }: NeighbourRequest,
  mostRead = mostFacts,
) =>
  byOwner(
    (id: string) => id,
    async (ids) => {
      const most = Math.floor(mostRead / ids.length)
      const rows = await reader.read(neighboursById, {
        ...{ asOf, minSources, throughHubs },
        start: { ...start, entities: ids, most },
      })
      return rows.map((row) => ({ parent: row.id, row }))
    },
    ([found]): NeighbourRow | null => found?.row ?? null,
  )

export const neighbourLoaders = (bundled: BundleReader) => ({
  neighbours: perArguments((request: NeighbourRequest) => neighbourLoader(bundled, request)),
})
