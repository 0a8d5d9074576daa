/**
 * What a written name means: among the versions valid on the day, in the container the text names, else in the nearest
 * that the context gives. Never a guess: several matches are returned as several, and a match by folding is none.
 */
import type { Day } from '../../domain/day.ts'
import { readPlace, type WrittenPlace, type WrittenUnit } from '../../domain/writtenPlace.ts'
import { groupBy } from './group.ts'
import { createNear } from './nearPlace.ts'
import type { PlaceVersion } from './record.ts'
import { nameKey, writtenKey } from './unitName.ts'

export interface PlaceQuery {
  /** As written, with or without type words and containers. */
  readonly text: string
  /** The day the text speaks of; null leaves every version possible. */
  readonly on: Day | null
  /** Ids of the places the context is about, the most specific first. */
  readonly within?: readonly string[]
  readonly level?: PlaceVersion['level']
}

export type PlaceResolution =
  | { readonly kind: 'one'; readonly place: PlaceVersion; readonly by: 'accented' }
  | { readonly kind: 'several'; readonly candidates: readonly PlaceVersion[] }
  /** `near`: what comes close, the likeliest first: of another day, type or area, another spelling. */
  | { readonly kind: 'none'; readonly near: readonly PlaceVersion[] }

export interface PlaceIndex {
  resolve(query: PlaceQuery): PlaceResolution
  byId(id: string): PlaceVersion | undefined
  /** Whether the place lies in the container, at any depth, on the day or, without one, on any. Not in itself. */
  isWithin(id: string, container: string, on: Day | null): boolean
}

/**
 * An index over the places. `resolve` keeps these rules:
 *
 * - A container in the text binds: a place outside it is no match. `within` is tried one after another, and the first that
 *   holds a match decides; outside all of them only provinces and the country are found.
 * - Where one of several matches holds all others, it is that one: bare `Bắc Kạn` is the province, not its city, and bare
 *   `Chợ Mới` the district, not its town. A type word or a level says otherwise.
 */
export function createPlaceIndex(places: Iterable<PlaceVersion>): PlaceIndex {
  const byId = new Map([...places].map((place) => [place.id, place]))
  const byName = groupBy(
    [...byId.values()].flatMap((place) => spellings(place).map((key) => ({ key, place }))),
    ({ key }) => key,
  )
  const near = createNear([...byId.values()])

  function isWithin(id: string, container: string, on: Day | null): boolean {
    return (byId.get(id)?.partOf ?? []).some(
      ({ place, from, to }) => covers(from, to, on) && (place === container || isWithin(place, container, on)),
    )
  }
  const contains = (outer: PlaceVersion, inner: PlaceVersion, on: Day | null) => isWithin(inner.id, outer.id, on)

  function named({ name, type }: WrittenUnit, { on, level }: PlaceQuery): PlaceVersion[] {
    const found = (byName.get(writtenKey(name)) ?? []).map(({ place }) => place)
    return found.filter(
      (place) =>
        (type === null || place.type === type) &&
        (level === undefined || place.level === level) &&
        covers(place.validFrom, place.validTo, on),
    )
  }

  function matches([unit, ...containers]: WrittenPlace, query: PlaceQuery): PlaceVersion[] {
    const [area, ...beyond] = containers
    const found = named(unit, query)
    if (!area) return found
    const areas = matches([area, ...beyond], { text: query.text, on: query.on })
    return found.filter((place) => areas.some((outer) => contains(outer, place, query.on)))
  }

  function inContext(found: PlaceVersion[], isBound: boolean, { on, within = [] }: PlaceQuery): PlaceVersion[] {
    for (const container of within) {
      const inside = found.filter(({ id }) => id === container || isWithin(id, container, on))
      if (inside.length > 0) return inside
    }
    if (within.length === 0 || isBound) return found
    return found.filter(({ level }) => level === 'PROVINCE' || level === 'NATIONAL')
  }

  function resolve(query: PlaceQuery): PlaceResolution {
    const readings = readPlace(query.text)
    for (const reading of readings) {
      const found = inContext(matches(reading, query), reading.length > 1, query)
      const [first, ...others] = found
      const outermost = found.find((outer) => found.every((one) => one === outer || contains(outer, one, query.on)))
      const one = others.length === 0 ? first : outermost
      if (one) return { kind: 'one', place: one, by: 'accented' }
      if (first) return { kind: 'several', candidates: found }
    }
    const isNearby = ({ id }: PlaceVersion) => (query.within ?? []).some((area) => isWithin(id, area, null))
    const isValid = ({ validFrom, validTo }: PlaceVersion) => covers(validFrom, validTo, query.on)
    const [reading] = readings
    return {
      kind: 'none',
      // Compares with every place of the country: only for messages to the curator.
      get near() {
        return reading ? near(reading[0], { isNearby, isValid }) : []
      },
    }
  }

  return { resolve, byId: (id) => byId.get(id), isWithin }
}

/** Whether the day, or any day when there is none, lies between the two; null ends are open. */
const covers = (from: Day | null, to: Day | null, on: Day | null): boolean =>
  on === null || ((from === null || from <= on) && (to === null || on <= to))

const spellings = ({ name, aliases }: PlaceVersion): string[] => [...new Set([name, ...aliases].map(nameKey))]
