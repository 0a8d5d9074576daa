/** Whether the words of a quote carry a value. Spelling may differ; what is not there must say how it is known. */
import type { Property } from '../domain/entity.ts'
import { accentedKey } from '../domain/name.ts'

/** Whether the words stand in the text, whole words only, whatever case, tone placement, dashes or quotes are used. */
export function hasWords(text: string, words: string): boolean {
  const [outer, inner] = [wordKey(text), wordKey(words)]
  return inner.length > 0 && ` ${outer} `.includes(` ${inner} `)
}

/** Words without punctuation round them; dots and commas inside numbers stay. */
const wordKey = (text: string): string =>
  accentedKey(text)
    .replace(/[^\p{L}\p{N}.,%/]+/gu, ' ')
    .replace(/[.,/]+(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether the quote states the value itself, as its kind of property is written in Vietnamese. */
export function carries(quote: string, value: unknown, property: Property): boolean {
  switch (property.type) {
    case 'edtf':
    case 'stage':
      return value === 'undated' || hasDate(quote, String(value))
    case 'integer':
    case 'number':
      return numbersOf(quote).has(Number(value))
    case 'money':
      return numbersOf(quote).has((value as { amount: number }).amount)
    case 'text':
      return hasWords(quote, String(value))
    default:
      return true
  }
}

/** Whether each end of the date is written in the text, read as a date: `6/9/2024` is in September. */
const hasDate = (text: string, date: string): boolean =>
  date
    .split('/')
    .filter((end) => /\d/.test(end))
    .every((end) => hasEnd(text.normalize('NFC'), end))

function hasEnd(text: string, end: string): boolean {
  const [year = '', month, day] = end.match(/\d+/g) ?? []
  if (!hasNumber(text, year)) return false
  if (month === undefined || Number(month) > 12) return true
  return day === undefined ? hasMonth(text, month, year) : hasDay(text, month, day, year)
}

const number = (digits: string): string => `(?<!\\d)0?${Number(digits)}(?!\\d)`
const hasNumber = (text: string, digits: string): boolean => new RegExp(number(digits)).test(text)

/** No other year stands right behind it: “19/6/2023” is not in 2024, wherever that stands. */
const inNoOtherThan = (year: string): string => `(?!\\s*(?:[/.-]|năm)\\s*(?!${Number(year)})\\d{4})`

/** “tháng 5, 6/2024”, “6/2024”, “tháng 6 năm 2024”. */
const hasMonth = (text: string, month: string, year: string): boolean =>
  new RegExp(
    `tháng[\\s\\d,và–-]*${number(month)}${inNoOtherThan(year)}|${number(month)}\\s*[/.-]\\s*${number(year)}`,
    'iu',
  ).test(text)

/** The day comes before its month: “6 và 7/9”, “ngày 6 tháng 9”. Nothing but days stands between them. */
const hasDay = (text: string, month: string, day: string, year: string): boolean =>
  new RegExp(
    `${number(day)}(?:[\\s,–-]|và|đến|ngày|\\d{1,2})*(?:[/.-]|tháng)\\s*${number(month)}${inNoOtherThan(year)}`,
    'iu',
  ).test(text)

const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
const numberPattern = /(\d[\d.,]*)(?:\s+(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))?/giu

/**
 * Every number a Vietnamese text may mean by its digits: `2.887` is 2887, `61,2` is 61.2, `1,8 tỷ` is both 1.8 and
 * 1,800,000,000, `16/6/2021` is 16, 6 and 2021.
 */
export function numbersOf(text: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const [, digits = '', scale] of text.normalize('NFC').matchAll(numberPattern)) {
    const value = numberOf(digits.replace(/[.,]+$/, ''))
    numbers.add(value)
    const factor = scale ? scales[scale.toLowerCase()] : undefined
    if (factor) numbers.add(Math.round(value * factor))
  }
  return numbers
}

const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/

const numberOf = (digits: string): number =>
  thousands.test(digits) ? Number(digits.replaceAll('.', '').replace(',', '.')) : Number(digits.replace(',', '.'))
