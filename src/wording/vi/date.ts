/** Dates and numbers as Vietnamese newspapers write them: ngày 11/6/2024, quý II/2024, giai đoạn 2021-2025, 1.234, 12,5%. */
import { boundsOf } from '../../domain/day.ts'

/** A date, or from when to when. Nothing for what is no date, such as `undated`. */
export function dateInWords(value: unknown): string {
  const date = String(value ?? '')
  if (!boundsOf(date)) return ''
  const [start = '', end] = date.split('/')
  if (end === undefined) return single(start)
  return [prefixed('từ', sameMonth(start, end) ? `ngày ${dayOf(start)}` : single(start)), prefixed('đến', single(end))]
    .filter(Boolean)
    .join(' ')
}

const prefixed = (before: string, words: string): string => (words ? `${before} ${words}` : '')
const dayOf = (date: string): number => Number(date.slice(8, 10))
const sameMonth = (start: string, end: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(start) && /^\d{4}-\d\d-\d\d$/u.test(end) && start.slice(0, 7) === end.slice(0, 7)

/** The years something is about: năm 2022, giai đoạn 2021-2025. */
export function periodInWords(value: unknown): string {
  const period = String(value ?? '')
  const [, start, end] = /^(\d{4})\/(\d{4})$/u.exec(period) ?? []
  return start && end ? `giai đoạn ${start}-${end}` : dateInWords(period)
}

/** When something happened, where only a long span is known. */
export function eventInWords(value: unknown): string {
  const date = String(value ?? '')
  const bounds = date.includes('/') ? boundsOf(date) : null
  const long = bounds && Date.parse(bounds.last) - Date.parse(bounds.first) > 31 * 86_400_000
  const closed = /^\d[^/]*\/\d/u.test(date)
  return long && closed ? `trong khoảng ${dateInWords(date).replaceAll('khoảng ', '')}` : dateInWords(date)
}

/** EDTF numbers seasons and quarters on after the months. */
const seasons: Readonly<Record<string, string>> = {
  '21': 'mùa xuân năm ',
  '22': 'mùa hè năm ',
  '23': 'mùa thu năm ',
  '24': 'mùa đông năm ',
  '33': 'quý I/',
  '34': 'quý II/',
  '35': 'quý III/',
  '36': 'quý IV/',
}

/** One date; an open end has no words. */
function single(date: string): string {
  const bounds = boundsOf(date)
  if (!bounds) return ''
  const [year = '', month = '', day = ''] = date.replace(/[?~%]$/u, '').split('-')
  const about = /[~%]$/u.test(date) ? 'khoảng ' : ''
  const unsure = /[?%]$/u.test(date) ? ' (chưa chắc chắn)' : ''
  return `${about}${plain(year, month, day, bounds)}${unsure}`
}

function plain(year: string, month: string, day: string, bounds: { first: string; last: string }): string {
  if (year === 'XXXX') return day ? `ngày ${Number(day)}/${Number(month)}` : `tháng ${Number(month)}`
  if (year.includes('X')) return `từ năm ${bounds.first.slice(0, 4)} đến năm ${bounds.last.slice(0, 4)}`
  if (seasons[month]) return `${seasons[month]}${year}`
  const [m, d] = [Number(month), Number(day)]
  if (m && d) return `ngày ${d}/${m}/${year}`
  return m ? `tháng ${m}/${year}` : `năm ${year}`
}

export const numberInWords = (value: unknown): string =>
  Number(value).toLocaleString('vi-VN', { maximumFractionDigits: 6 })

const scales = [
  [1e9, 'tỷ '],
  [1e6, 'triệu '],
] as const

/** An amount with its unit: 26 triệu đồng/người, 12,5%, 53.172 m². */
export function amountInWords(value: number, unit: string, valueMax?: number): string {
  const scale = /^đồng(?:\/|$)/u.test(unit)
    ? scales.find(([size]) => value >= size && Number.isInteger((value * 1000) / size))
    : undefined
  const [size, name] = scale ?? [1, '']
  const range = [value, valueMax].flatMap((one) => (one === undefined ? [] : [numberInWords(one / size)])).join('-')
  const printed = unit.replace(/m2\b/u, 'm²').replace(/m3\b/u, 'm³')
  return printed.startsWith('%') ? `${range}${printed}` : `${range} ${name}${printed}`.trim()
}

/** Words of a source with numbers as they are printed: “07 cá nhân” is “7 cá nhân”. */
export const withPlainNumbers = (words: string): string => words.replace(/(?<![\d/.,-])0(\d)(?![\d/.,-])/gu, '$1')

/** The number and day in the name of a document, as printed: ngày 04/12/2019 and 14.5.2011 are ngày 4/12/2019 and 14/5/2011. */
export const withPlainDates = (name: string): string =>
  name.replace(/\b0?(\d{1,2})[./]0?(\d{1,2})[./](\d{4})\b/gu, '$1/$2/$3')
