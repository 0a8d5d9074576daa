/** Short forms that papers use without saying so. A reader who types one means the other too. */
import { accentedKey, foldedKey } from './name.ts'

/** Ways to write the same thing, each a list of words. */
export type Ways = readonly (readonly string[])[]

const groups = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBMTTQ', 'Ủy ban MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['UBKT', 'Ủy ban Kiểm tra'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['T.Ư', 'TW', 'Trung ương'],
  ['TĐKT', 'TĐ KT', 'Thi đua Khen thưởng'],
  ['NTM', 'nông thôn mới'],
  ['XDNTM', 'XD NTM', 'xây dựng NTM', 'xây dựng nông thôn mới'],
  ['HCLĐ', 'Huân chương Lao động'],
  ['CSTĐ', 'Chiến sĩ thi đua', 'Chiến sỹ thi đua'],
  ['MTQG', 'mục tiêu quốc gia'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['LHPN', 'Liên hiệp Phụ nữ'],
  ['CCB', 'Cựu chiến binh'],
  ['TNCS', 'Thanh niên Cộng sản'],
  ['LLVT', 'lực lượng vũ trang'],
  ['QĐND', 'Quân đội nhân dân'],
  ['CAND', 'Công an nhân dân'],
  ['CHQS', 'Chỉ huy Quân sự'],
  ['GDĐT', 'GD ĐT', 'Giáo dục và Đào tạo'],
  ['HTX', 'hợp tác xã'],
  ['DTTS', 'dân tộc thiểu số'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TT', 'thị trấn'],
  ['HCM', 'Hồ Chí Minh'],
  ['TPHCM', 'TP HCM', 'thành phố Hồ Chí Minh'],
]

/** In lower case it is a syllable like any other (Ngã Tư Sở), so that only its capitals mean anything. */
const central = ['TƯ', 'T.Ư', 'TW', 'Trung ương']
const hasCentral = /(?<!\p{L})TƯ(?!\p{L})/u

type Key = (text: string) => string
type Dictionary = ReadonlyMap<string, Ways>

function dictionaryOf(key: Key, ways: readonly (readonly string[])[]): Dictionary {
  const entries = ways.flatMap((group) => {
    const written = group.map((way) => key(way).split(' '))
    return written.map((words) => [words.join(' '), written] as const)
  })
  return new Map(entries)
}

const accented = dictionaryOf(accentedKey, groups)
const accentedCentral = dictionaryOf(accentedKey, [...groups, central])
const folded = dictionaryOf(foldedKey, groups)
const longest = 6

/**
 * The words in groups, each with all ways to write it: `ubnd tỉnh` is [[ubnd], [ủy, ban, nhân, dân]] and [[tỉnh]].
 * @param text as it was typed, for its capitals
 */
export const accentedUnits = (words: readonly string[], text: string): Ways[] =>
  unitsOf(words, hasCentral.test(text) ? accentedCentral : accented)

/** The same for words without diacritics. */
export const foldedUnits = (words: readonly string[]): Ways[] => unitsOf(words, folded)

function unitsOf(words: readonly string[], dictionary: Dictionary): Ways[] {
  const units: Ways[] = []
  for (let at = 0; at < words.length; ) {
    const typed = nextUnit(words.slice(at, at + longest), dictionary)
    const others = dictionary.get(typed.join(' ')) ?? []
    units.push([typed, ...others.filter((way) => way.join(' ') !== typed.join(' '))])
    at += typed.length
  }
  return units
}

/** The longest known phrase that the words begin with, else their first. */
function nextUnit(words: readonly string[], dictionary: Dictionary): readonly string[] {
  for (let size = words.length; size > 1; size -= 1) {
    const phrase = words.slice(0, size)
    if (dictionary.has(phrase.join(' '))) return phrase
  }
  return words.slice(0, 1)
}
