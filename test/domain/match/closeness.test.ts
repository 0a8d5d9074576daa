import { describe, expect, it } from '@jest/globals'
import { closeness } from '../../../src/domain/match/closeness.ts'

describe('how close a name comes to what was written', () => {
  it.each([
    ['Bằng Lãng', 'Bằng Lãng', 'SAME_NAME'],
    ['TÂN LẬP', 'Tân Lập', 'SAME_NAME'],
    ['Thuỷ Nguyên', 'Thủy Nguyên', 'SAME_NAME'],
    ['Ea Hleo', "Ea H'leo", 'SAME_NAME'],
    ['Ea H Leo', "Ea H'leo", 'OTHER_SPELLING'],
    ['Qui Kỳ', 'Quy Kỳ', 'OTHER_SPELLING'],
    ['Lí Sơn', 'Lý Sơn', 'OTHER_SPELLING'],
    ['Đăk Rơ Ông', 'Đắk Rơ Ông', 'OTHER_SPELLING'],
    ['UBND tỉnh Bắc Kạn', 'Ủy ban nhân dân tỉnh Bắc Kạn', 'OTHER_SPELLING'],
    ['HCLĐ hạng 3', 'Huân chương Lao động hạng Ba', 'OTHER_SPELLING'],
    ['phong trào thi đua “Dân vận khéo”', 'Dân vận khéo', 'OTHER_SPELLING'],
    ['Dân vận khéo', 'Dân vận khéo giai đoạn 2021-2025', 'PART_OF_NAME'],
    ['bang lang', 'Bằng Lãng', 'WITHOUT_DIACRITICS'],
    ['Bằng Lảng', 'Bằng Lãng', 'OTHER_DIACRITICS'],
    ['Bằng Lang', 'Bằng Lãng', 'OTHER_DIACRITICS'],
    ['Bằng Lãg', 'Bằng Lãng', 'SIMILAR_NAME'],
    ['Bằng khen của Thủ tướng', 'Bằng khen', 'PART_OF_NAME'],
  ])('%s comes to %s as %s', (written, name, kind) => {
    expect(closeness(written, name)?.kind).toBe(kind)
  })

  it.each([
    ['Bằng Lãng', 'Ngọc Phái'],
    ['Bùi', 'Bùy'],
    ['Tân', 'Tân Lập'],
  ])('%s does not come close to %s', (written, name) => {
    expect(closeness(written, name)).toBeNull()
  })

  it('puts a letter that differs below every spelling that does not', () => {
    const points = ['Bằng Lãng', 'bang lang', 'Bằng Lảng', 'Bằng Lãg'].map(
      (name) => closeness(name, 'Bằng Lãng')?.points,
    )
    expect(points).toEqual([...points].sort((one, other) => Number(other) - Number(one)))
    expect(new Set(points).size).toBe(4)
  })
})
