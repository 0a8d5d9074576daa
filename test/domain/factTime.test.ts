import { describe, expect, it } from '@jest/globals'
import type { CitedClaims } from '../../src/domain/citation.ts'
import { boundsOf, firstDay, lastDay } from '../../src/domain/day.ts'
import { eventTime, seenBetween, sightings, sortKey, tenureTime } from '../../src/domain/factTime.ts'
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

describe('an event without a date', () => {
  const reported = { first: '2022-01-01', last: '2022-12-31' }
  const time = (kind: 'HONOUR' | 'RECOGNITION' | 'CAMPAIGN_ACT', values: object) =>
    eventTime(kind, { ...values }, reported, { endsBy: lastDay })

  it('is not before the period that it is granted or recognised for', () => {
    for (const kind of ['HONOUR', 'RECOGNITION'] as const) {
      const { earliest, latest, possibleFrom, certainFrom } = time(kind, { forPeriod: '2021' })
      expect([earliest, latest, possibleFrom, certainFrom]).toEqual([
        '2021-01-01',
        '2022-12-31',
        '2021-01-01',
        '2022-12-31',
      ])
      expect(standingOn(time(kind, { forPeriod: '2021' }), '2020-12-31')).toBe('FUTURE')
    }
  })

  it('may be before a period that it plans, and is so as a target', () => {
    expect(time('CAMPAIGN_ACT', { act: 'PLANNED', forPeriod: '2021/2025' }).earliest).toBe(firstDay)
    const target = time('RECOGNITION', { status: 'TARGET', forPeriod: '2022' })
    expect([target.earliest, target.possibleFrom]).toEqual([firstDay, firstDay])
  })

  it('was no later than its report, even where the period begins after it', () => {
    const { earliest, latest } = time('HONOUR', { decided: 'undated', forPeriod: '2026/2030' })
    expect([earliest, latest]).toEqual(['2022-12-31', '2022-12-31'])
  })

  it('has no bound where no source states a period', () => {
    expect(time('HONOUR', { decided: 'undated' }).earliest).toBe(firstDay)
  })
})

describe('a stated start and end', () => {
  const stated = (start: string | undefined, end: string | undefined, former = false) => {
    const said = seenIn('2024-06-11')
    const says = former ? [{ field: 'former', value: true, basis: 'QUOTED' as const }] : []
    const values = { ...(start ? { start } : {}), ...(end ? { end } : {}) }
    return tenureTime(values, sightings([{ ...said, says }]), [], { endsBy: lastDay })
  }

  it('hold for sure in between, and never beyond, although the article is of today', () => {
    const time = stated('2010-05-01', '2015-06-30', true)
    expect(['2010-04-30', '2012-01-01', '2015-07-01', '2024-06-11'].map((day) => standingOn(time, day))).toEqual([
      'FUTURE',
      'CURRENT',
      'PAST',
      'PAST',
    ])
  })

  it('leave open what lies within them when they are years', () => {
    const time = stated('2010', '2015', true)
    expect(['2010-06-01', '2012-01-01', '2015-06-01', '2016-01-01'].map((day) => standingOn(time, day))).toEqual([
      'UNCERTAIN',
      'CURRENT',
      'UNCERTAIN',
      'PAST',
    ])
  })

  it('join the day on which the holder was seen', () => {
    const time = stated('2020-01-15', undefined)
    expect(standingOn(time, '2022-01-01')).toBe('CURRENT')
    expect(standingOn(time, '2025-01-01')).toBe('UNCERTAIN')
  })
})

describe('“nguyên”', () => {
  const called = (...published: [string, boolean][]) =>
    sightings(
      published.map(([day, former]) => ({
        ...seenIn(day),
        says: former ? [{ field: 'former', value: true, basis: 'QUOTED' as const }] : [],
      })),
    )

  it('ends a tenure by the day it is read, and proves it on none', () => {
    const time = held(called(['2024-06-11', true]))
    expect(standingOn(time, '2020-01-01')).toBe('UNCERTAIN')
    expect(standingOn(time, '2024-06-11')).toBe('PAST')
  })

  it('does not outweigh a later sighting in the post', () => {
    const seenAgain = called(['2019-01-01', true], ['2022-01-01', false])
    expect(seenAgain.formerBy).toBeNull()
    expect(standingOn(held(seenAgain), '2022-01-01')).toBe('CURRENT')
  })
})

describe('sort keys', () => {
  it('order facts by day, undated ones first, as integers that JavaScript counts exactly', () => {
    const key = (id: string, earliest: string, latest: string) => sortKey(id, { earliest, latest })
    const keys = [
      key('z', firstDay, lastDay),
      key('y', '2020-01-01', '2020-12-31'),
      key('x', '2024-06-11', '2024-06-11'),
      key('w', '9998-01-01', '9999-12-30'),
    ]
    expect([...keys].sort((one, other) => one - other)).toEqual(keys)
    expect(keys.every(Number.isSafeInteger)).toBe(true)
  })
})
