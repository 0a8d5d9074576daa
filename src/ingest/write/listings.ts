/** Lists facts under everything they concern. */
import type { Role } from '../../domain/fact.ts'
import { type Area, listingsOf, roleCode, slotOf } from '../../domain/listing.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import {
  type ConcernRow,
  clearListings,
  concernsOfFacts,
  type ListingRow,
  type ListingsRow,
  type ListingWriting,
  writeListings,
} from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'
import { type Numberer, numberer } from './numberer.ts'
import { mayLieInOthers, storedScopes } from './scopes.ts'
import type { SettledRow } from './settledFact.ts'

/** What the listings of facts follow from, as the graph has it. */
export const concernsOf = (reader: Reader, facts: readonly string[]): Promise<ConcernRow[]> =>
  inBatches(facts, (some) => reader.read(concernsOfFacts, { facts: some }))

/** The same of a fact that was just settled: reading it back would cost as much as writing it. */
export const concernOf = ({ id, properties, roles, sources }: SettledRow): ConcernRow => ({
  id,
  properties,
  fillings: roles.map(({ type, entity }) => ({ role: type as Role, entity })),
  sources,
})

/** A fact with the edges that list it. */
export interface Listed extends ConcernRow {
  readonly listings: readonly ListingRow[]
}

/** Writes the listings of facts anew. */
export async function listFacts(writer: Writer, listed: readonly Listed[]): Promise<void> {
  await Promise.all([
    inBatches(listed, (some) => writer.write(clearListings, { facts: some.map(({ id }) => id) })),
    inBatches(listed, (some) => writer.write(writeListings, listingsRows(some))),
  ])
}

/** Facts with the edges that list them, by what the entities they name lie in. */
export async function listedFacts(reader: Reader, concerns: readonly ConcernRow[]): Promise<Listed[]> {
  const entities = [...new Set(concerns.flatMap(({ fillings }) => fillings.map(({ entity }) => entity)))]
  const scopes = await storedScopes(reader, entities.filter(mayLieInOthers))
  const areasOf = (id: string): readonly Area[] => scopes.get(id) ?? [{ area: id, reach: 0 }]
  return concerns.map((concern) => ({ ...concern, listings: listingRows(concern, areasOf) }))
}

/** The edges that list one fact. */
export const listingRows = (
  { properties: { factKind }, fillings, sources }: ConcernRow,
  areasOf: (entity: string) => readonly Area[],
): ListingRow[] =>
  listingsOf(fillings, sources, areasOf).map(({ area, reach, roles }) => ({
    area,
    slot: slotOf(factKind, reach),
    // An empty list would only take room.
    roles: roles.length > 0 ? roles.map(roleCode) : null,
  }))

function listingsRows(listed: readonly Listed[]): { areas: readonly string[]; rows: readonly ListingsRow[] } {
  const areas = numberer()
  const rows = listed.map(({ id, properties: { sortKey }, listings }) => ({
    fact: id,
    sortKey,
    listings: listingWritings(listings, areas),
  }))
  return { areas: areas.ids(), rows }
}

export const listingWritings = (listings: readonly ListingRow[], areas: Numberer): ListingWriting[] =>
  listings.map(({ area, slot, roles }) => [areas.numberOf(area), slot, roles] as const)
