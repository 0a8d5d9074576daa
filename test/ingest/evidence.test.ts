import { describe, expect, it } from '@jest/globals'
import { carries, hasWords, numbersOf } from '../../src/ingest/evidence.ts'
import { edtf } from '../../src/kinds/property.ts'

describe('evidence', () => {
  it.each([
    ['toàn tỉnh có 21/96 xã', [21, 96]],
    ['2.887/4.716 nhà, bằng 61,2%', [2887, 4716, 61.2]],
    ['trên 1,8 tỷ đồng', [1.8, 1_800_000_000]],
    ['ngày 16/6/2021', [16, 6, 2021]],
    ['04 xã; 70 thôn.', [4, 70]],
    ['53.172 mét vuông', [53172]],
  ])('reads the numbers of “%s”', (text, numbers) => {
    expect([...numbersOf(text)].sort()).toEqual([...numbers].sort())
  })

  it('finds whole words whatever their spelling', () => {
    expect(hasWords('phong trào “Văn hoá công sở”', 'văn hóa công sở')).toBe(true)
    expect(hasWords('xã Bằng Lãng.', 'Bằng Lãng')).toBe(true)
    expect(hasWords('xã Bằng Lãng', 'Bằng Lang')).toBe(false)
    expect(hasWords('xã Bằng Lãng', 'Bằng Lã')).toBe(false)
    expect(hasWords('giai đoạn 2021 – 2023', '2021-2023')).toBe(true)
  })

  const date = edtf('a date')

  it.each([
    ['Ngày 6/9/2024', '2024-09-06', true],
    ['Ngày 6/9/2024', '2024-06-09', false],
    ['Năm 2024, 6 tập thể và 19 cá nhân', '2024-06-19', false],
    ['ngày 11 tháng 6 năm 2024', '2024-06-11', true],
    ['ngày 11-6-2024', '2024-06-11', true],
    ['ngày 19.6.2024', '2024-06-19', true],
    ['Tháng 6.2024', '2024-06', true],
    ['các ngày 6 và 7/9/2024', '2024-09-06', true],
    ['từ ngày 05 đến ngày 07/9/2024', '2024-09-05/2024-09-07', true],
    ['tháng 6/2024', '2024-06', true],
    ['Ngày 19/6/2023, hội nghị bàn việc năm 2024', '2024-06-19', false],
    ['Ngày 19/6, hội nghị bàn việc năm 2024', '2024-06-19', true],
    ['tháng 6 năm 2023, kế hoạch năm 2024', '2024-06', false],
    ['6 xã trong năm 2024', '2024-06', false],
    ['quý II năm 2024', '2024-34', true],
  ])('reads in “%s” whether it is %s: %s', (quote, value, isStated) => {
    expect(carries(quote, value, date)).toBe(isStated)
  })

  it('takes a date for stated only when each of its numbers is', () => {
    expect(carries('sáng 26/5', '2023-05-26', date)).toBe(false)
    expect(carries('ngày 16/6/2021', '2021-06-16', date)).toBe(true)
    expect(carries('giai đoạn 2021 - 2025', '2021/2025', date)).toBe(true)
  })
})
