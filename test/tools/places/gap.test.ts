import { describe, expect, it } from '@jest/globals'
import { formatGapReport, sortGaps } from '../../../tools/places/gap.ts'

describe('the gap report for people', () => {
  it('counts first, then names every case of each kind', () => {
    const gaps = sortGaps([
      { kind: 'UNDECIDED', state: 'OPEN', items: ['place:a: which?'] },
      { kind: 'SPELLING', state: 'MENDED', items: ['one', 'two'] },
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
    const [title, ...sections] = formatGapReport(report).split('\n## ')
    expect(title).toContain('\n- 2 provinces, 3 districts, 4 communes')
    expect(title).toContain('\n- lineage: 5 whole, 6 in part, 7 unknown\n')
    expect(title).toContain(
      '\n- SPELLING (mended): 2 names that the two lists spell differently for one code; the second spelling is an alias\n' +
        '- UNDECIDED (open): 1 questions the sources leave open\n',
    )
    expect(sections).toEqual(['SPELLING\n\n- one\n- two\n', 'UNDECIDED\n\n- place:a: which?\n'])
  })
})
