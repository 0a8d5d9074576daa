import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { accentedUnits, foldedUnits } from '../../src/domain/abbreviation.ts'
import { accentedKey } from '../../src/domain/name.ts'
import { beginnings, kindOf, readings, readSearch } from '../../src/domain/search.ts'

const typed = (text: string): string[] => readSearch(text).accented.map(([words]) => words?.join(' ') ?? '')

describe('a search text', () => {
  it('matches by folding only when it has no diacritics itself', () => {
    expect(readSearch('bang lang').folded).not.toBeNull()
    expect(readSearch('Bằng Lang').folded).toBeNull()
    expect(readSearch('D').folded).not.toBeNull()
    expect(readSearch('Đ').folded).toBeNull()
  })

  it.each([
    ['Bằng Lãng', 'Bằng Lãng'.normalize('NFD')],
    ['văn hóa', 'văn hoá'],
    ['Thủy Nguyên', 'Thuỷ Nguyên'],
    ['Bằng Lãng', '  “Bằng \u00a0 Lãng”, '],
    ['Thi đua - Khen thưởng', 'Thi đua – Khen thưởng…'],
    ['bang lang', '+(bang) && !lang~ || *?: "'],
    ['TP Bắc Kạn', 'TP.Bắc Kạn'],
  ])('%j is the same as %j', (one, other) => {
    expect(typed(other)).toEqual(typed(one))
  })

  it('keeps a dot inside a word, where it belongs to it', () => {
    expect(typed('Đảng bộ T.Ư.')).toEqual(['đảng', 'bộ', 't.ư'])
    expect(typed('N.T Phong Hải')).toEqual(['n.t', 'phong', 'hải'])
  })

  it.each(['', '   ', '+-&&||!(){}[]^"~*?:\\/', '“”', '…', '\u0301'])('%j asks for nothing, and says so', (text) => {
    expect(() => readSearch(text)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }))
  })

  it('means the short form and the long one, whichever is typed', () => {
    const [unit] = accentedUnits(['ubnd'], 'ubnd')
    expect(unit).toEqual([['ubnd'], ['ủy', 'ban', 'nhân', 'dân']])
    expect(accentedUnits(['thi', 'đua', 'khen', 'thưởng', 'tỉnh'], '')).toEqual([
      [['thi', 'đua', 'khen', 'thưởng'], ['tđkt'], ['tđ', 'kt']],
      [['tỉnh']],
    ])
    expect(foldedUnits(['tdkt'])).toEqual([[['tdkt'], ['td', 'kt'], ['thi', 'dua', 'khen', 'thuong']]])
  })

  it('takes TƯ for trung ương only in capitals', () => {
    expect(readSearch('Hội đồng TƯ').accented.at(-1)).toContainEqual(['trung', 'ương'])
    expect(readSearch('Ngã Tư').accented.at(-1)).toEqual([['tư']])
  })

  it('reads as typed, written out and shortened', () => {
    expect(readings(readSearch('UBND xã nông thôn mới').accented)).toEqual([
      'ubnd xã nông thôn mới',
      'ủy ban nhân dân xã nông thôn mới',
      'ubnd xã ntm',
    ])
  })

  it('lets the tone of an unfinished word move on', () => {
    expect(beginnings('quận hòa')).toEqual(['quận hòa', 'quận hoà'])
    expect(beginnings('thủy')).toEqual(['thủy', 'thuỷ'])
    expect(beginnings('lã')).toEqual(['lã'])
    expect(beginnings('quý')).toEqual(['quý'])
  })

  it('tells the very name from one with other capitals, whatever quotes and dashes it is written with', () => {
    const title = 'Phong trào “Vì người nghèo” – Bắc Kạn'
    expect(kindOf(1, title, readSearch('Phong trào "Vì người nghèo" - Bắc Kạn'))).toBe('EXACT')
    expect(kindOf(1, title, readSearch('phong trào "Vì người nghèo" - Bắc Kạn'))).toBe('ACCENTED')
    expect(kindOf(3, 'Bằng Lãng', readSearch('Bằng Lã'))).toBe('PREFIX')
  })

  it('holds only letters, digits and dots in lower case, whatever is typed', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'AND OR Đđằhoà.-/\\:*?"(){}[]^~+&|!'), fc.string()) })
    fc.assert(
      fc.property(text, (any) => {
        fc.pre(/[\p{L}\p{N}]/u.test(accentedKey(any)))
        for (const ways of readSearch(any).accented)
          for (const word of ways.flat()) expect(word).toMatch(/^[\p{L}\p{M}\p{N}.]+$/u)
        expect(typed(any).join()).toBe(typed(any).join().toLowerCase())
      }),
    )
  })
})
