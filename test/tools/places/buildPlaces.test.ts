import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readPlaces } from '../../../src/ingest/place/readPlaces.ts'
import { buildPlaces } from '../../../tools/places/buildPlaces.ts'
import { placeFiles } from '../../../tools/places/files.ts'
import { placeFolder } from '../../../tools/places/placeFolder.ts'

const built = buildPlaces()
const { data, gaps } = built

describe('what `npm run places` wrote', () => {
  it.each([...placeFiles(built)])('is what it would write now: %s', (name, text) => {
    const written = readFileSync(new URL(name, placeFolder), 'utf8')
    // Compared line by line: a difference of millions of characters could not be printed.
    const lines = written.split('\n')
    const stale = text.split('\n').filter((line, index) => line !== lines[index])
    expect(stale.slice(0, 3)).toEqual([])
    expect(written.length).toBe(text.length)
  })

  it('is read back as it was built', () => {
    // Hashes are over the order of the fields too.
    expect(JSON.stringify(readPlaces()) === JSON.stringify(data)).toBe(true)
  })
})

describe('the gap report', () => {
  it('counts what was mended and what stays open', () => {
    expect(Object.fromEntries(gaps.gaps.map(({ kind, items }) => [kind, items.length]))).toEqual({
      ROW_CORRECTED: 2,
      NEW_CODE_ABSENT: 431,
      NEW_CODE_OF_ANOTHER: 22,
      OLD_BY_NAME: 994,
      OLD_BY_PROVINCE: 28,
      OLD_BY_LATER_NAME: 375,
      IN_BOTH_LISTS: 1,
      ISLAND: 5,
      SPELLING: 3,
      ROW_UNMATCHED: 3,
      COMMUNE_WITHOUT_SUCCESSOR: 60,
      COMMUNE_ENDED_EARLIER: 1026,
      DISTRICT_ENDED_EARLIER: 34,
      SHARE_UNKNOWN: 2282,
      FORMER_WITHOUT_SUCCESSOR: 1,
      UNDECIDED: 3,
    })
    expect(gaps.sameVersion).toEqual({ provinces: 11, communes: 115 })
    expect(gaps.shares).toEqual({ WHOLE: 8178, PART: 62, UNKNOWN: 2287 })
  })

  it('names a commune exactly when it ended without an edge', () => {
    const left = new Set(data.changes.map(({ from }) => from))
    const lost = data.places.filter(
      ({ id, level, validTo }) => level === 'COMMUNE' && validTo === '2025-06-30' && !left.has(id),
    )
    const named = gaps.gaps.find(({ kind }) => kind === 'COMMUNE_WITHOUT_SUCCESSOR')
    expect(named?.items).toEqual(lost.map(({ id }) => id))
  })
})
