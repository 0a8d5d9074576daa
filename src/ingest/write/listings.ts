/** Lists facts under everything they concern. */
import { type Area, listingsOf, roleCode, slotOf } from '../../domain/listing.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import {
  type ConcernRow,
  concernsOfFacts,
  type ListedRow,
  scopesById,
  writeListings,
} from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'

/** Writes the listings of the facts anew. */
export async function listFacts(writer: Writer, facts: readonly string[]): Promise<void> {
  await inBatches(await listedRows(writer, facts), (rows) => writer.write(writeListings, { rows }))
}

/** The edges that list the facts. */
export async function listedRows(reader: Reader, facts: readonly string[]): Promise<ListedRow[]> {
  const concerns = await inBatches(facts, (some) => reader.read(concernsOfFacts, { facts: some }))
  const entities = [...new Set(concerns.flatMap(({ fillings }) => fillings.map(({ entity }) => entity)))]
  const scopes = new Map(
    (await inBatches(entities, (some) => reader.read(scopesById, { entities: some }))).map(({ entity, areas }) => [
      entity,
      areas,
    ]),
  )
  return concerns.map((concern) => listedRow(concern, (id) => scopes.get(id) ?? []))
}

/** The edges that list one fact. */
export const listedRow = (
  { id, kind, sortKey, fillings, sources }: ConcernRow,
  areasOf: (entity: string) => readonly Area[],
): ListedRow => ({
  fact: id,
  sortKey,
  listings: listingsOf(fillings, sources, areasOf).map(({ area, reach, roles }) => ({
    area,
    slot: slotOf(kind, reach),
    // An empty list would only take room.
    roles: roles.length > 0 ? roles.map(roleCode) : null,
  })),
})
