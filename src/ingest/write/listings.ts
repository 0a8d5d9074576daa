/** Lists facts under everything they concern. */
import type { Role } from '../../domain/fact.ts'
import { type Area, codesOf, groundsOf, listingsOf, slotOf } from '../../domain/listing.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import {
  type ConcernRow,
  clearListings,
  concernsOfFacts,
  type ListingRow,
  type ListingsRow,
  type ListingWriting,
  placesById,
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
  const places = await storedPlaces(reader, entities)
  const lying = [...new Set([...entities, ...[...places.values()].flat()])].filter(mayLieInOthers)
  const scopes = await storedScopes(reader, lying)
  const ground: Lying = {
    areasOf: (id) => scopes.get(id) ?? [{ area: id, reach: 0 }],
    placesOf: (id) => places.get(id) ?? [],
  }
  return concerns.map((concern) => ({ ...concern, listings: listingRows(concern, ground) }))
}

/** Where each of the entities lies, as the graph has it: a place in itself. */
const storedPlaces = async (
  reader: Reader,
  entities: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    (await inBatches(entities, (some) => reader.read(placesById, { entities: some }))).map((row) => [
      row.entity,
      row.places,
    ]),
  )

/** What the listings of a fact follow from beside what it says. */
export interface Lying {
  areasOf(entity: string): readonly Area[]
  placesOf(entity: string): readonly string[]
}

/** The edges that list one fact. */
export function listingRows(
  { properties: { factKind }, fillings, sources }: ConcernRow,
  { areasOf, placesOf }: Lying,
): ListingRow[] {
  const grounds = groundsOf(factKind, fillings, placesOf)
  return listingsOf(fillings, sources, areasOf, grounds).map((listing) => {
    const codes = codesOf(listing)
    // An empty list would only take room.
    return { area: listing.area, slot: slotOf(factKind, listing.reach), roles: codes.length > 0 ? codes : null }
  })
}

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
