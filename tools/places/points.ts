/** Where the communes of 2025 lie: `seeds/places/points.json`, which `points.py` takes from a Python package. */
import { readFileSync } from 'node:fs'
import type { PlaceVersion, Point } from '../../src/ingest/place/record.ts'
import { placeFolder } from './placeFolder.ts'

/** Latitude and longitude by the code of a commune. */
const readPoints = (): Record<string, Point> =>
  JSON.parse(readFileSync(new URL('points.json', placeFolder), 'utf8')) as Record<string, Point>

/** Codes are given out again, so a point belongs only to the commune that bears the code today. */
export function withPoints(places: readonly PlaceVersion[]): PlaceVersion[] {
  const points = readPoints()
  return places.map((place) => {
    const point = place.level === 'COMMUNE' && place.validTo === null ? points[place.code ?? ''] : undefined
    return point ? { ...place, point } : place
  })
}
