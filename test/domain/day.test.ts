import { describe, expect, it } from '@jest/globals'
import edtf from 'edtf'
import fc from 'fast-check'
import { boundsOf, dayAfter, dayBefore, dayNumber, firstDay, isDay, lastDay } from '../../src/domain/day.ts'

const parts = fc.tuple(
  // Years of fewer digits are the grammar's mistakes rather than ours.
  fc.integer({ min: 100, max: 9999 }),
  fc.integer({ min: 0, max: 15 }),
  fc.integer({ min: 0, max: 33 }),
)
const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** Days, months and years, real ones and others. */
const dates = parts.chain(([year, month, day]) =>
  fc.constantFrom(
    padded(year, 4),
    `${padded(year, 4)}-${padded(month, 2)}`,
    `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`,
  ),
)

/** The grammar takes 29 February for a day of every year, and rolls it over to the first of March. */
function boundsByGrammar(text: string) {
  if (text.endsWith('-02-29') && !isDay(text)) return null
  try {
    const date = edtf(text)
    const [first, last] = [date.min, date.max].map((time) => new Date(time).toISOString().slice(0, 10))
    return { first, last }
  } catch {
    return null
  }
}

describe('the bounds of a date', () => {
  it('are those of the grammar of EDTF, also where it is not asked', () => {
    fc.assert(
      fc.property(dates, (text) => expect(boundsOf(text)).toEqual(boundsByGrammar(text))),
      { numRuns: 2_000 },
    )
  })
})

describe('the bounds of what a source can mean', () => {
  it.each([
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2017-12/2018-01', '2017-12-01', '2018-01-31'],
    ['2024-06-11/2024-06-11', '2024-06-11', '2024-06-11'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2024-06?', '2024-06-01', '2024-06-30'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2024-33', '2024-01-01', '2024-03-31'],
    ['2024/..', '2024-01-01', '9999-12-31'],
    ['/2024', '0001-01-01', '2024-12-31'],
    ['XXXX-08-28', '0001-01-01', '9999-12-31'],
  ])('of %s are %s and %s', (text, first, last) => {
    expect(boundsOf(text)).toEqual({ first, last })
  })

  it.each([
    '',
    '..',
    '/',
    '../..',
    '20',
    '202',
    '2024-13',
    '2024-02-30',
    '11/6/2024',
    '2025/2024',
    '2024/2025/2026',
    '0000',
    '-0044',
    'Y17000',
    '2024-06-11T10:00',
    '{2023,2024}',
    'hôm qua',
  ])('are none of %j', (text) => {
    expect(boundsOf(text)).toBeNull()
  })
})

describe('a day', () => {
  it('is followed by the day that it is before, but for the last of all', () => {
    const day = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(dayAfter(dayBefore(text))).toBe(text)
        expect(dayNumber(dayAfter(text)) - dayNumber(text)).toBe(1)
      }),
    )
    expect([dayBefore(firstDay), dayAfter(lastDay)]).toEqual([firstDay, lastDay])
  })

  it('is one of the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-01-45', '2024-1-1', ''].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
