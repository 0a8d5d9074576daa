/** Which places have to be written: rewriting all of them costs minutes, for the country has ten thousand places in it. */
import type { Reader } from '../../graph/graph.ts'
import { type StoredPlace, storedPlaces } from '../../graph/queries/importPlace.ts'
import { canonical } from '../canonical.ts'
import type { PlaceRows } from './placeRows.ts'

/** The rows of those places that the graph does not hold just so. */
export async function changedPlaces(reader: Reader, rows: PlaceRows): Promise<PlaceRows> {
  const stored = new Map((await reader.read(storedPlaces, {})).map((place) => [place.id, place]))
  if (stored.size === 0) return rows
  const due = duePlaces(rows)
  const isChanged = (id: string): boolean => {
    const [is, should] = [stored.get(id), due.get(id)]
    return !is || !should || likeness(withPropertiesOf(is, should)) !== likeness(should)
  }
  const changed = new Set(rows.places.map(({ id }) => id).filter(isChanged))
  return {
    places: rows.places.filter(({ id }) => changed.has(id)),
    containments: rows.containments.filter(({ place }) => changed.has(place)),
    successions: rows.successions.filter(({ from }) => changed.has(from)),
    scopes: rows.scopes.filter(({ entity }) => changed.has(entity)),
  }
}

interface Due extends StoredPlace {
  readonly containments: object[]
  readonly successions: object[]
  areas: readonly object[]
}

/** What the rows make of each place, as it is read back. */
function duePlaces({ places, containments, successions, scopes }: PlaceRows): Map<string, Due> {
  const due = new Map<string, Due>(
    places.map(({ id, properties, names }) => [
      id,
      { id, properties: { ...properties }, names, containments: [], successions: [], areas: [] },
    ]),
  )
  for (const { place, ...during } of containments) due.get(place)?.containments.push(during)
  for (const { from, ...change } of successions) due.get(from)?.successions.push(change)
  for (const { entity, areas } of scopes) {
    const place = due.get(entity)
    if (place) place.areas = areas
  }
  return due
}

/** Some properties follow from something else than the data of places, such as the number of facts. */
const withPropertiesOf = (stored: StoredPlace, { properties }: StoredPlace): StoredPlace => ({
  ...stored,
  properties: Object.fromEntries(Object.keys(properties).map((name) => [name, stored.properties[name]])),
})

/** One text for places that are alike, in whatever order their names and edges are read. */
function likeness({ properties, names, containments, successions, areas }: StoredPlace): string {
  const lists = [names, containments, successions, areas].map((list) => list.map(canonical).sort())
  return canonical([properties, ...lists])
}
