import { describe, expect, it } from '@jest/globals'
import type { CitedClaims } from '../../src/domain/citation.ts'
import { boundsOf, firstDay, lastDay } from '../../src/domain/day.ts'
import { seenBetween, sightings, tenureTime } from '../../src/domain/factTime.ts'
import { standingOn } from '../../src/domain/validity.ts'

/** What an article of that date says of a holder; null: an article without a date. */
const seenIn = (published: string | null): CitedClaims => {
  const bounds = published ? boundsOf(published) : null
  return {
    citation: `citation:${published}`,
    source: {
      id: `article:${published}`,
      origin: 'organization:bao',
      official: false,
      publishedFirst: bounds?.first ?? firstDay,
      publishedLast: bounds?.last ?? lastDay,
    },
    says: [],
  }
}

const seen = (...published: (string | null)[]) => sightings(published.map(seenIn))
const held = (mine: ReturnType<typeof seen>, ...others: ReturnType<typeof seen>[]) =>
  tenureTime({}, mine, others, { endsBy: lastDay })

describe('a tenure', () => {
  it('holds surely between the days it is seen on, and possibly beyond', () => {
    const time = held(seen('2023-10-17', '2024-06-11'))
    expect(standingOn(time, '2024-01-01')).toBe('CURRENT')
    expect(standingOn(time, '2023-10-16')).toBe('UNCERTAIN')
    expect(standingOn(time, '2024-06-12')).toBe('UNCERTAIN')
  })

  it('cannot hold on a day on which another is seen in a post that only one holds', () => {
    const before = seen('2019-05-19')
    const after = seen('2021-08-14')
    expect(standingOn(held(after, before), '2019-05-19')).toBe('FUTURE')
    expect(standingOn(held(after, before), '2019-05-20')).toBe('UNCERTAIN')
    expect(standingOn(held(before, after), '2021-08-14')).toBe('PAST')
    expect(standingOn(held(before, after), '2021-08-13')).toBe('UNCERTAIN')
  })

  it('is sure on no day when it is seen in a year without a day', () => {
    const time = held(seen('2020'))
    for (const day of ['2020-01-01', '2020-06-30', '2020-12-31']) expect(standingOn(time, day)).toBe('UNCERTAIN')
    expect(seenBetween(seen('2020'))).toEqual({ firstSeen: '2020-12-31', lastSeen: '2020-12-31' })
  })

  it('seen in an article without a date rules nobody out and is ruled out by nobody', () => {
    const [undated, dated] = [seen(null), seen('2024-04-13')]
    for (const day of ['2001-01-01', '2024-04-13', '2030-01-01', null])
      expect(standingOn(held(undated, dated), day)).toBe('UNCERTAIN')
    expect(standingOn(held(dated, undated), '2024-04-13')).toBe('CURRENT')
    expect(standingOn(held(dated, undated), null)).toBe('UNCERTAIN')
  })
})
