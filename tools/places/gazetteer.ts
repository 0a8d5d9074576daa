/** The places and their lineage while they are put together: looked up by id, replaced version by version. */
import { type Day, dayBefore } from '../../src/domain/day.ts'
import type { Containment, PlaceChange, PlaceVersion } from '../../src/ingest/place/record.ts'

export interface Gazetteer {
  add(place: PlaceVersion): void
  /** Takes the place of an edge between the same two. */
  addChange(change: PlaceChange): void
  has(id: string): boolean
  /** Throws when nothing has the id. */
  get(id: string): PlaceVersion
  patch(id: string, values: Partial<Omit<PlaceVersion, 'id'>>): void
  /** From that day on the place is another version: it takes over the parts, the parents and the later lineage. */
  succeed(id: string, on: Day, successor: PlaceVersion): void
  places(): PlaceVersion[]
  changes(): PlaceChange[]
}

export function createGazetteer(): Gazetteer {
  const places = new Map<string, PlaceVersion>()
  const changes = new Map<string, PlaceChange>()

  function add(place: PlaceVersion) {
    if (places.has(place.id)) throw new Error(`two places have the id ${place.id}`)
    places.set(place.id, place)
  }
  function get(id: string): PlaceVersion {
    const place = places.get(id)
    if (!place) throw new Error(`no place has the id ${id}`)
    return place
  }
  const addChange = (change: PlaceChange) => void changes.set(`${change.from} ${change.to}`, change)
  const patch: Gazetteer['patch'] = (id, values) => void places.set(id, { ...get(id), ...values })

  function succeed(id: string, on: Day, successor: PlaceVersion) {
    const place = get(id)
    add({ ...successor, validFrom: on, validTo: place.validTo, partOf: clip(place.partOf, on, null) })
    patch(id, { validTo: dayBefore(on), endKnown: true, partOf: clip(place.partOf, null, dayBefore(on)) })
    for (const part of places.values()) {
      if (part.partOf.some((containment) => containment.place === id))
        patch(part.id, { partOf: part.partOf.flatMap((containment) => handOver(containment, id, on, successor.id)) })
    }
    for (const [key, change] of changes) {
      if (change.from !== id || change.on <= on) continue
      changes.delete(key)
      addChange({ ...change, from: successor.id })
    }
  }

  return {
    add,
    get,
    patch,
    succeed,
    addChange,
    has: (id) => places.has(id),
    places: () => [...places.values()],
    changes: () => [...changes.values()],
  }
}

const earlier = (one: Day | null, other: Day | null) => (one !== null && (other === null || one < other) ? one : other)
const later = (one: Day | null, other: Day | null) => (one !== null && (other === null || one > other) ? one : other)

/** The containments within the days given; null days do not limit. */
export function clip(partOf: readonly Containment[], from: Day | null, to: Day | null): Containment[] {
  return partOf
    .map((part) => ({ place: part.place, from: later(part.from, from), to: earlier(part.to, to) }))
    .filter((part) => part.from === null || part.to === null || part.from <= part.to)
}

function handOver(containment: Containment, id: string, on: Day, successor: string): Containment[] {
  if (containment.place !== id) return [containment]
  return [...clip([containment], null, dayBefore(on)), ...clip([{ ...containment, place: successor }], on, null)]
}
