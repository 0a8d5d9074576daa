/** The files that the tool writes beside the corrections, as texts: the places, and what the sources leave open, twice. */
import type { PlaceData } from '../../src/ingest/place/readPlaces.ts'
import type { BuiltPlaces } from './buildPlaces.ts'
import { formatGapReport } from './gap.ts'

/** The texts by the names of their files. */
export const placeFiles = ({ data, gaps }: BuiltPlaces): ReadonlyMap<string, string> =>
  new Map([
    ['places.json', formatPlaces(data)],
    ['gaps.md', formatGapReport(gaps)],
    ['gaps.json', `${JSON.stringify(gaps, null, 1)}\n`.normalize('NFC')],
  ])

/** JSON with one record a line, so that a difference shows what became of which place. */
function formatPlaces({ documents, places, changes }: PlaceData): string {
  const lists = Object.entries({ documents, places, changes }).map(
    ([name, records]) => `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  )
  return `{\n${lists.join(',\n')}\n}\n`.normalize('NFC')
}
