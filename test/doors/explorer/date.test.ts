import { describe, expect, it } from '@jest/globals'
import { numberOf, readDay, shortDate } from '../../../src/doors/explorer/words/date.ts'

describe('dates on pages', () => {
  it.each([
    ['2024-04-13', '13/4/2024', '13 April 2024'],
    ['2025-08', '8/2025', 'August 2025'],
    ['2021', '2021', '2021'],
    ['2021/2025', '2021 – 2025', '2021 – 2025'],
    ['2025-07-01/..', 'từ 1/7/2025', 'since 1 July 2025'],
    ['../2025-06-30', 'đến 30/6/2025', 'until 30 June 2025'],
    [null, '', ''],
  ])('%s is short in both languages', (date, vi, en) => {
    expect([shortDate(date, 'VI'), shortDate(date, 'EN')]).toEqual([vi, en])
  })

  it.each([
    ['1/7/2024', '2024-07-01'],
    ['01-07-2024', '2024-07-01'],
    ['1.7.2024', '2024-07-01'],
    ['2024-07-01', '2024-07-01'],
  ])('%s is read day first', (typed, day) => expect(readDay(typed)).toBe(day))

  it('have their numbers as the language writes them', () => {
    expect([numberOf(14615, 'VI'), numberOf(14615, 'EN')]).toEqual(['14.615', '14,615'])
  })
})
