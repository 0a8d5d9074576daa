import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Day, firstDay, lastDay } from '../../src/domain/day.ts'
import { always, beginningOn, endingBy, standingOn, validBetween } from '../../src/domain/validity.ts'

const day = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10))
const bounds = fc.tuple(day, day).map((days) => {
  const [first, last] = [...days].sort() as [Day, Day]
  return { first, last }
})
const order = ['FUTURE', 'UNCERTAIN', 'CURRENT', 'UNCERTAIN', 'PAST']

describe('the standing of what holds between two days', () => {
  it('passes from future over uncertain and current to past, and never back', () => {
    fc.assert(
      fc.property(bounds, bounds, fc.array(day, { minLength: 2, maxLength: 20 }), (start, end, days) => {
        fc.pre(start.last < end.first)
        let reached = 0
        for (const standing of days.sort().map((one) => standingOn(validBetween(start, end), one))) {
          reached = order.indexOf(standing, reached)
          expect(reached).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('is uncertain on every day when nothing is known of it, and current when it always holds', () => {
    fc.assert(
      fc.property(day, (on) => {
        expect(standingOn(validBetween(null, null), on)).toBe('UNCERTAIN')
        expect(standingOn(always, on)).toBe('CURRENT')
      }),
    )
  })

  it('is past after the end of what it depends on, and future before its beginning', () => {
    fc.assert(
      fc.property(day, day, (cut, on) => {
        if (on > cut) expect(standingOn(endingBy(always, cut), on)).toBe('PAST')
        else expect(standingOn(endingBy(always, cut), on)).toBe('CURRENT')
        if (on < cut) expect(standingOn(beginningOn(always, cut), on)).toBe('FUTURE')
      }),
    )
  })

  it('without a day is that at the end of the record', () => {
    expect(
      standingOn(validBetween({ first: firstDay, last: firstDay }, { first: '2020-01-01', last: '2020-12-31' }), null),
    ).toBe('PAST')
    expect(standingOn(always, null)).toBe(standingOn(always, lastDay))
  })
})
