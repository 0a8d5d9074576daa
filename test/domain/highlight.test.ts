import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { highlights } from '../../src/domain/highlight.ts'
import { readSearch } from '../../src/domain/search.ts'

/** The name with each highlight in brackets. */
const marked = (name: string, text: string): string =>
  highlights(name, readSearch(text)).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    name,
  )

describe('highlights', () => {
  it.each([
    ['xã Bằng Lãng', 'Bằng Lãng', 'xã [Bằng Lãng]'],
    ['xã Bằng Lãng', 'bang lang', 'xã [Bằng Lãng]'],
    ['xã Bằng Lãng', 'bằng lã', 'xã [Bằng Lã]ng'],
    ['xã Bằng Lãng', 'x', '[x]ã Bằng Lãng'],
    ['xã Bằng Lang', 'Bằng Lãng', 'xã [Bằng] Lang'],
    ['Bắc Kạn chung sức xây dựng nông thôn mới', 'nông thôn Bắc Kạn', '[Bắc Kạn] chung sức xây dựng [nông thôn] mới'],
    ['Chủ tịch UBND tỉnh Bắc Kạn', 'ủy ban nhân dân tỉnh', 'Chủ tịch [UBND tỉnh] Bắc Kạn'],
    ['Ban Thi đua - Khen thưởng tỉnh', 'TĐKT', 'Ban [Thi đua - Khen thưởng] tỉnh'],
    ['Đẩy mạnh chuyển đổi số', 'đ', '[Đ]ẩy mạnh chuyển đổi số'],
    ['viên chức thi đua thực hiện văn hoá công sở', 'văn hóa công sở', 'viên chức thi đua thực hiện [văn hoá công sở]'],
    ['quận Hoàn Kiếm', 'quận hoà', '[quận Hoà]n Kiếm'],
    [
      'Phong trào “Vì người nghèo” – Không để ai',
      'vi nguoi ngheo khong',
      'Phong trào “[Vì người nghèo” – Không] để ai',
    ],
    ['Ban Đối ngoại T.Ư', 't.ư', 'Ban Đối ngoại [T.Ư]'],
  ])('in %j for %j are %j', (name, text, expected) => {
    expect(marked(name, text)).toBe(expected)
  })

  it('count the UTF-16 units of the name as it is served, composed or not', () => {
    const name = 'xã Bằng Lãng'.normalize('NFD')
    const spans = highlights(name, readSearch('bằng lã'))
    expect(spans.map(({ start, end }) => name.slice(start, end).normalize('NFC'))).toEqual(['Bằng Lã'])
    expect(highlights('𝒳 Bằng', readSearch('bang'))).toEqual([{ start: 3, end: 7 }])
  })

  it('lie in order within the name and never overlap, whatever is typed', () => {
    const part = fc.constantFrom(
      'ubnd',
      'ủy ban',
      'nhân',
      'dân',
      'hoà',
      'hoàn',
      'Lãng',
      'lang',
      'T.Ư',
      '-',
      '“',
      ' ',
      'n',
    )
    const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, (name, typed) => {
        fc.pre(/[\p{L}\p{N}]/u.test(typed))
        let end = 0
        for (const span of highlights(name, readSearch(typed))) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(name.length)
      }),
    )
  })
})
