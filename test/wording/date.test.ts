import { describe, expect, it } from '@jest/globals'
import { dateInWords } from '../../src/wording/date.ts'

describe('dates in words', () => {
  it.each([
    ['2024-06-11', 'ngày 11/6/2024', 'on 11 June 2024'],
    ['2024-06', 'tháng 6/2024', 'in June 2024'],
    ['2024', 'năm 2024', 'in 2024'],
    ['2024~', 'khoảng năm 2024', 'around 2024'],
    ['2024?', 'năm 2024 (chưa chắc chắn)', 'in 2024 (uncertain)'],
    ['2024-34', 'quý II/2024', 'in the second quarter of 2024'],
    ['2024-22', 'mùa hè năm 2024', 'in summer 2024'],
    ['201X', 'từ năm 2010 đến năm 2019', 'in 2010–2019'],
    ['2024-06-1X', 'tháng 6/2024', 'in June 2024'],
    ['XXXX-08-28', 'ngày 28/8', 'on 28 August'],
    ['2021/2025', 'từ năm 2021 đến năm 2025', 'from 2021 to 2025'],
    ['2017-07-06/2017-07-07', 'từ ngày 6 đến ngày 7/7/2017', 'from 6 to 7 July 2017'],
    ['2021/..', 'từ năm 2021', 'since 2021'],
    ['../2025-05-15', 'đến ngày 15/5/2025', 'until 15 May 2025'],
    ['undated', '', ''],
    ['../..', '', ''],
    [null, '', ''],
  ])('of %j are %j, and in English %j', (date, vietnamese, english) => {
    expect(dateInWords(date)).toBe(vietnamese)
    expect(dateInWords(date, 'EN')).toBe(english)
  })
})
