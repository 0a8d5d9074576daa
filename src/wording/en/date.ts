/** Dates and numbers in English: 11 June 2024, the second quarter of 2024, 2021–2025, 1,234, 12.5%. */
import { boundsOf } from '../../domain/day.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** EDTF numbers seasons and quarters on after the months. */
const seasons: Readonly<Record<string, string>> = {
  '21': 'spring ',
  '22': 'summer ',
  '23': 'autumn ',
  '24': 'winter ',
  '33': 'the first quarter of ',
  '34': 'the second quarter of ',
  '35': 'the third quarter of ',
  '36': 'the fourth quarter of ',
}

interface Worded {
  readonly words: string
  readonly isDay: boolean
  readonly isAbout: boolean
  readonly isUnsure: boolean
}

/** One date without a preposition; an open end has no words. */
function worded(date: string): Worded | null {
  const bounds = boundsOf(date)
  if (!bounds || date.includes('/')) return null
  const [year = '', month = '', day = ''] = date.replace(/[?~%]$/u, '').split('-')
  const isAbout = /[~%]$/u.test(date)
  const isUnsure = /[?%]$/u.test(date)
  const name = months[Number(month) - 1] ?? ''
  const isDay = Number(day) > 0
  const rest = { isDay, isAbout, isUnsure }
  if (year === 'XXXX') return { ...rest, words: isDay ? `${Number(day)} ${name}` : name }
  if (year.includes('X')) return { ...rest, words: `${bounds.first.slice(0, 4)}–${bounds.last.slice(0, 4)}` }
  if (seasons[month]) return { ...rest, words: `${seasons[month]}${year}` }
  if (isDay) return { ...rest, words: `${Number(day)} ${name} ${year}` }
  return { ...rest, words: Number(month) ? `${name} ${year}` : year }
}

/** A date without a preposition: 11 June 2024, about 2020, 2021–2025. */
export function plainDate(value: unknown): string {
  const date = String(value ?? '')
  const [start = '', end] = date.split('/')
  if (end === undefined) return marked(worded(start), 'about ')
  if (/^\d{4}\/\d{4}$/u.test(date)) return `${start}–${end}`
  const [from, to] = [worded(start), worded(end)]
  if (!from || !to) return ''
  return `${shared(start, end) ? Number(start.slice(8, 10)) : from.words} to ${to.words}`
}

const marked = (date: Worded | null, about: string): string =>
  date ? `${date.isAbout ? about : ''}${date.words}${date.isUnsure ? ' (uncertain)' : ''}` : ''

/** Whether two days are of one month. */
const shared = (start: string, end: string): boolean =>
  start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7)

/** When something happened, with its preposition: on 11 June 2024, in 2020, from … to …, until …. */
export function dateInWords(value: unknown): string {
  const date = String(value ?? '')
  if (!boundsOf(date)) return ''
  const [start = '', end] = date.split('/')
  if (end === undefined) return single(start)
  const [from, to] = [worded(start), worded(end)]
  if (from && to) return `from ${shared(start, end) ? Number(start.slice(8, 10)) : from.words} to ${to.words}`
  if (from) return `since ${marked(from, 'about ')}`
  return to ? `until ${marked(to, 'about ')}` : ''
}

function single(date: string): string {
  const found = worded(date)
  if (!found) return ''
  return found.isAbout ? marked(found, 'around ') : `${found.isDay ? 'on' : 'in'} ${marked(found, '')}`
}

/** When something happened, where only a long span is known. */
export function eventInWords(value: unknown): string {
  const date = String(value ?? '')
  const bounds = date.includes('/') ? boundsOf(date) : null
  const long = bounds && Date.parse(bounds.last) - Date.parse(bounds.first) > 31 * 86_400_000
  const closed = /^\d[^/]*\/\d/u.test(date)
  return long && closed ? dateInWords(date).replace(/^from (.*) to /u, 'between $1 and ') : dateInWords(date)
}

/** Until when something is counted or aimed at: as of 31 December 2023, by 2025. */
export function until(value: unknown, preposition: 'as of' | 'by'): string {
  const date = worded(String(value ?? ''))
  if (!date) return dateInWords(value)
  return /^\d{4}$/u.test(date.words) ? single(String(value)) : `${preposition} ${marked(date, 'about ')}`
}

export const numberInWords = (value: unknown): string =>
  Number(value).toLocaleString('en-GB', { maximumFractionDigits: 6 })

const small = 'zero one two three four five six seven eight nine'.split(' ')

/** How many, as newspapers print it: words up to nine, but figures for all when a list has a larger number. */
export const countInWords = (count: number, among: readonly (number | null)[] = []): string =>
  [count, ...among].some((one) => Number(one) > 9) ? numberInWords(count) : (small[count] ?? numberInWords(count))

const scales = [
  [1e9, 'billion '],
  [1e6, 'million '],
] as const

/** Units of the field; one that is not listed stays as the source has it. */
const units: Readonly<Record<string, string>> = {
  '%/năm': '% per year',
  đồng: 'đồng',
  'đồng/người': 'đồng per person',
  'đồng/người/năm': 'đồng per person per year',
  'tỷ đồng': 'billion đồng',
  'triệu đồng': 'million đồng',
  'nghìn đồng': 'thousand đồng',
  m2: 'm²',
  km2: 'km²',
  ha: 'ha',
  năm: 'years',
  tháng: 'months',
  ngày: 'days',
  'ngày đêm': 'days and nights',
  'ngày công': 'person-days',
  công: 'person-days',
  người: 'people',
  'lượt người': 'participations',
  hộ: 'households',
  nhà: 'houses',
  căn: 'houses',
  xã: 'communes',
  thôn: 'villages',
  lần: 'times',
  'tiêu chí': 'criteria',
}

/** Units of one: 1 year, not 1 years. */
const singular = (unit: string): string =>
  unit.replace(/^(year|month|day|household|house|commune|village|time|person-day)s$/u, '$1')

export function amountInWords(value: number, unit: string, valueMax?: number): string {
  const scale = /^đồng(?:\/|$)/u.test(unit)
    ? scales.find(([size]) => value >= size && Number.isInteger((value * 1000) / size))
    : undefined
  const trillions = unit === 'tỷ đồng' && value >= 1000
  const [size, name] = trillions ? [1000, 'trillion '] : (scale ?? [1, ''])
  const range = [value, valueMax].flatMap((one) => (one === undefined ? [] : [numberInWords(one / size)])).join('–')
  const known = trillions ? 'đồng' : (units[unit.toLocaleLowerCase('vi')] ?? unit)
  const printed = value === 1 && valueMax === undefined ? singular(known) : known
  return printed.startsWith('%') ? `${range}${printed}` : `${range} ${name}${printed}`.trim()
}
