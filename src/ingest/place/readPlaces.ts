/** The administrative places of Việt Nam with their lineage, from the file that `npm run places` builds ahead. */
import { readFileSync } from 'node:fs'
import type { PlaceChange, PlaceDocument, PlaceVersion } from './record.ts'

export interface PlaceData {
  /** Sorted by id. */
  readonly places: readonly PlaceVersion[]
  readonly changes: readonly PlaceChange[]
  /** All that the places and changes rest on. */
  readonly documents: readonly PlaceDocument[]
}

const builtPlaces = new URL('../../../seeds/places/places.json', import.meta.url)

/** Reads the file. A test holds it against what the tool builds, so that its shape is not checked again here. */
export const readPlaces = (): PlaceData => JSON.parse(readFileSync(builtPlaces, 'utf8')) as PlaceData
