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

  it('takes a date for stated only when each of its numbers is', () => {
    expect(carries('sáng 26/5', '2023-05-26', date)).toBe(false)
    expect(carries('ngày 16/6/2021', '2021-06-16', date)).toBe(true)
    expect(carries('giai đoạn 2021 - 2025', '2021/2025', date)).toBe(true)
  })
})
