import { describe, expect, it } from '@jest/globals'
import edtf from 'edtf'
import fc from 'fast-check'
import { boundsOf, isDay } from '../../src/domain/day.ts'

const parts = fc.tuple(
  fc.integer({ min: 1, max: 9999 }),
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

function boundsByGrammar(text: string) {
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

describe('a day', () => {
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
