import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  accentedKey,
  campaignKey,
  canonicalTone,
  collationKey,
  foldedKey,
  normalise,
  slug,
} from '../../src/domain/name.ts'

describe('names', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Thuỷ', 'Thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ', 'khỏe'],
    ['hòan', 'hoàn'],
    ['Huỳnh', 'Huỳnh'],
    ['quý', 'quý'],
    ['Quỳ Hợp', 'Quỳ Hợp'],
    ['văn hoá công sở', 'văn hóa công sở'],
    ['ngoài', 'ngoài'],
  ])('places the tone of %s as in %s', (written, canonical) => {
    expect(canonicalTone(written)).toBe(canonical)
    expect(canonicalTone(written.normalize('NFD'))).toBe(canonical)
  })

  it('keeps Bằng Lãng and Bằng Lang apart with diacritics and together without', () => {
    expect(accentedKey('Bằng Lãng')).not.toBe(accentedKey('Bằng Lang'))
    expect(foldedKey('Bằng Lãng')).toBe(foldedKey('bang lang'))
    expect(foldedKey('Đà Bắc')).toBe('da bac')
  })

  it('unifies quotes, dashes, spaces and the two joints of a list', () => {
    expect(normalise(' “Vì  người nghèo” – Không ')).toBe('"Vì người nghèo" - Không')
    expect(accentedKey('hiện đại; thực hành tiết kiệm')).toBe(accentedKey('hiện đại và thực hành tiết kiệm'))
    expect(accentedKey('Thi đua – Khen thưởng')).toBe(accentedKey('Thi đua-khen thưởng'))
  })

  it('compares campaigns without “phong trào” before and the period behind', () => {
    const name = 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời'
    expect(campaignKey(`Phong trào thi đua “${name} giai đoạn 2023 - 2030”`)).toBe(campaignKey(name))
    expect(campaignKey('phong trào thi đua đặc biệt “Bắc Kạn đoàn kết”')).toBe('bắc kạn đoàn kết')
  })

  it('makes readable id parts', () => {
    expect(slug('Xã Bằng Lãng')).toBe('xa-bang-lang')
    expect(slug('Ủy ban MTTQ Việt Nam')).toBe('uy-ban-mttq-viet-nam')
  })

  it('sorts as a Vietnamese dictionary does', () => {
    const sorted = ['Ca', 'Cà', 'Cả', 'Cã', 'Cá', 'Cạ', 'Căn', 'Cân', 'Da', 'Đa', 'Em', 'Ên']
    expect([...sorted].reverse().sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1))).toEqual(sorted)
  })

  it('normalises once and for all, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'hoaàáuyỷqnế đĐ-–“”;ứ\u200b') })
    fc.assert(
      fc.property(text, (written) => {
        expect(normalise(normalise(written))).toBe(normalise(written))
        expect(normalise(written.normalize('NFD'))).toBe(normalise(written))
        expect(accentedKey(accentedKey(written))).toBe(accentedKey(written))
        expect(foldedKey(accentedKey(written))).toBe(foldedKey(written))
      }),
      { numRuns: 1_000 },
    )
  })
})
