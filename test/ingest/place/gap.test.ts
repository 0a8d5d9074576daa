import { describe, expect, it } from '@jest/globals'
import { formatGapReport, sortGaps } from '../../../src/ingest/place/gap.ts'

describe('the gap report for people', () => {
  it('counts first, then names the first cases of each kind', () => {
    const gaps = sortGaps([
      { kind: 'UNDECIDED', state: 'OPEN', items: ['place:a: which?'] },
      { kind: 'SPELLING', state: 'MENDED', items: ['one', 'two', 'three'] },
      { kind: 'AMBIGUOUS', state: 'OPEN', items: [] },
    ])
    const report = {
      provinces: 2,
      districts: 3,
      communes: 4,
      sameVersion: { provinces: 1, communes: 0 },
      shares: { WHOLE: 5, PART: 6, UNKNOWN: 7 },
      gaps,
    }
    expect(formatGapReport(report, 2)).toBe(`2 provinces, 3 districts, 4 communes
unchanged by 2025-07-01: 1 provinces, 0 communes
lineage: 5 whole, 6 in part, 7 unknown

3 names that the two lists spell differently for one code; the second spelling is an alias (mended)
  one
  two
  and 1 more

1 questions the sources leave open
  place:a: which?`)
  })
})
