/** Where things happen: the provinces of a day with their communes, some written of more than others. */
import type { Day } from '../../src/domain/day.ts'
import { firstDay, lastDay } from '../../src/domain/day.ts'
import type { PlaceVersion } from '../../src/ingest/place/record.ts'
import { createRandom, createZipf, type Random } from './random.ts'

export interface Province {
  readonly place: PlaceVersion
  readonly districts: readonly PlaceVersion[]
  readonly communes: readonly PlaceVersion[]
}

export interface Ground {
  readonly provinces: readonly Province[]
  /** A province, the ones written of most more often. */
  draw(random: Random): Province
}

/** The first day of the provinces and communes of today. */
export const reformDay: Day = '2025-07-01'
const eveOfReform: Day = '2025-06-30'

/** The two grounds: what was on the eve of the reform stands for all the years before it. */
export function createGrounds(places: readonly PlaceVersion[], seed: number): (day: Day) => Ground {
  const [before, since] = [groundOn(places, eveOfReform, seed), groundOn(places, reformDay, seed)]
  return (day) => (day < reformDay ? before : since)
}

function groundOn(places: readonly PlaceVersion[], day: Day, seed: number): Ground {
  const there = places.filter(({ validFrom, validTo }) => (validFrom ?? firstDay) <= day && day <= (validTo ?? lastDay))
  const above = new Map(there.map((place) => [place.id, containerOn(place, day)]))
  const within = new Map<string, { districts: PlaceVersion[]; communes: PlaceVersion[] }>()
  for (const place of there) if (place.level === 'PROVINCE') within.set(place.id, { districts: [], communes: [] })
  for (const place of there) {
    const container = above.get(place.id) ?? ''
    if (place.level === 'DISTRICT') within.get(container)?.districts.push(place)
    if (place.level === 'COMMUNE')
      (within.get(container) ?? within.get(above.get(container) ?? ''))?.communes.push(place)
  }
  const provinces = there
    .flatMap((place) => {
      const parts = within.get(place.id)
      return parts && parts.communes.length > 0 ? [{ place, ...parts }] : []
    })
    .sort(byChance(seed))
  const rank = createZipf(provinces.length, 0.5)
  return { provinces, draw: (random) => provinces[rank(random)] as Province }
}

const containerOn = ({ partOf }: PlaceVersion, day: Day): string | undefined =>
  partOf.find(({ from, to }) => (from ?? firstDay) <= day && day <= (to ?? lastDay))?.place

/** An order that has nothing to do with names, the same at every run. */
function byChance(seed: number): (one: Province, other: Province) => number {
  const number = ({ place }: Province): number =>
    createRandom(seed, ...[...place.id].map((c) => c.charCodeAt(0))).next()
  return (one, other) => number(one) - number(other)
}
