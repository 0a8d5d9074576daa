/** Loaders of what a place belongs to and becomes, under a moment. */
import type { Day } from '../domain/day.ts'
import type { BundleReader } from '../graph/bundle.ts'
import { ancestorsById, heirsById, predecessorsById, successorsById } from '../graph/queries/place.ts'
import type { EntityRecord } from '../graph/record.ts'
import { byOwner, perArguments, rowsById } from './batch.ts'

const idOf = (id: string): string => id

export const placeLoaders = (reader: BundleReader) => ({
  ancestors: perArguments((asOf: Day | null) =>
    byOwner(
      idOf,
      async (ids: readonly string[]) =>
        (await reader.read(ancestorsById, { ids, asOf })).map(({ id, ancestors }) => ({ parent: id, ancestors })),
      ([row]): readonly EntityRecord[] => row?.ancestors ?? [],
    ),
  ),
  heirs: perArguments((asOf: Day | null) =>
    byOwner(
      idOf,
      async (ids: readonly string[]) =>
        (await reader.read(heirsById, { ids, asOf })).map(({ id, heirs }) => ({ parent: id, heirs })),
      ([row]): readonly EntityRecord[] => row?.heirs ?? [],
    ),
  ),
  successors: perArguments((asOf: Day | null) => rowsById(reader, successorsById, { asOf })),
  predecessors: perArguments((asOf: Day | null) => rowsById(reader, predecessorsById, { asOf })),
})
