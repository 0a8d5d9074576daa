/**
 * Days and the dates of sources. A *day* is an ISO string such as `2024-06-11`, which compares as text. What a source
 * says is EDTF (ISO 8601-2): `2023`, `2024-01`, `2017-12/2018-01`; its *bounds* are the first and last day it may mean.
 */
import edtf from 'edtf'

export type Day = string

/** Bounds that nothing limits. They are stored in place of null, because an index holds no null. */
export const firstDay: Day = '0001-01-01'
export const lastDay: Day = '9999-12-31'

export interface Bounds {
  readonly first: Day
  readonly last: Day
}

const toDay = (millis: number): Day => new Date(millis).toISOString().slice(0, 10)
const toMillis = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day of the calendar: `2024-02-30` is not, nor is any before the year 1. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text) || text < firstDay) return false
  const time = toMillis(text)
  return !Number.isNaN(time) && toDay(time) === text
}

/** The bounds of an EDTF text, open ends as `firstDay` and `lastDay`; null when the text is no date of our kind. */
export function boundsOf(text: string): Bounds | null {
  const parts = text.split('/')
  if (parts.length === 1) return dateBounds(text)
  if (parts.length > 2 || parts.every(isOpen)) return null
  const [start = '', end = ''] = parts
  const first = isOpen(start) ? firstDay : dateBounds(start)?.first
  const last = isOpen(end) ? lastDay : dateBounds(end)?.last
  return first && last && first <= last ? { first, last } : null
}

const isOpen = (part: string): boolean => part === '' || part === '..'

/**
 * A day, month or year without further ado, which is what nearly every source says: parsing it by the grammar takes fifty
 * microseconds, most of the time in which a fact is settled.
 */
const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/

/**
 * What else of EDTF a source can mean by a date: digits it leaves open (`201X`), a season or a quarter (`2024-21`,
 * `2024-33`), any of them uncertain (`?`), approximate (`~`) or both (`%`). Times of day, sets and years beyond four
 * digits are left out: no newspaper dates a fact so, and `20` is a mistake for 2020 rather than a century.
 */
const unusual = /^\d[\dX]{3}(?:-[\dX]{2}){0,2}[?~%]?$/

/** A day without its year, `XXXX-08-28`, limits nothing. */
const yearless = /^XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/

function dateBounds(text: string): Bounds | null {
  if (yearless.test(text)) return { first: firstDay, last: lastDay }
  const [, year = '', month, day] = plain.exec(text) ?? []
  if (day !== undefined) return isDay(text) ? { first: text, last: text } : null
  const bounds = year ? yearOrMonth(text, year, month) : boundsByGrammar(text)
  return bounds && firstDay <= bounds.first ? bounds : null
}

const yearOrMonth = (text: string, year: string, month: string | undefined): Bounds => ({
  first: `${text}${month ? '' : '-01'}-01`,
  last: lastDayOf(year, month),
})

function lastDayOf(year: string, month = '12'): Day {
  const date = new Date(`${year}-${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return toDay(date.getTime())
}

function boundsByGrammar(text: string): Bounds | null {
  if (!unusual.test(text)) return null
  try {
    const date = edtf(text)
    return { first: toDay(date.min), last: toDay(date.max) }
  } catch {
    return null
  }
}

/** The day before, never before `firstDay`: the last on which something holds that ends when the next begins. */
export const dayBefore = (day: Day): Day => (day <= firstDay ? firstDay : toDay(toMillis(day) - 86_400_000))

/** The day after, never after `lastDay`: the first on which another can hold what was still held on this one. */
export const dayAfter = (day: Day): Day => (day >= lastDay ? lastDay : toDay(toMillis(day) + 86_400_000))

/** Days since 0001-01-01, for keys that sort as numbers. */
export const dayNumber = (day: Day): number => Math.round((toMillis(day) - toMillis(firstDay)) / 86_400_000)
