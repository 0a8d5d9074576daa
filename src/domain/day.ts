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

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day of the calendar: `2024-02-30` is not. */
export function isDay(text: string): boolean {
  const time = dayPattern.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && toDay(time) === text
}

/** The bounds of an EDTF text, open ends as `firstDay` and `lastDay`; null when the text is not EDTF. */
export function boundsOf(text: string): Bounds | null {
  const [start, end] = text.split('/')
  if (end === undefined) return singleBounds(text)
  const first = isOpen(start) ? firstDay : singleBounds(start)?.first
  const last = isOpen(end) ? lastDay : singleBounds(end)?.last
  return first && last && first <= last ? { first, last } : null
}

/**
 * A day, month or year without further ado, which is what nearly every source says: parsing it by the grammar takes fifty
 * microseconds, most of the time in which a fact is settled.
 */
const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/

/** How every date begins; to fail on words takes the grammar even longer than a date. */
const beginning = /^[\dXY?~%[{-]/

function lastDayOf(year: string, month = '12'): Day {
  const date = new Date(`${year}-${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return toDay(date.getTime())
}

const isOpen = (part: string | undefined): part is '' | '..' => part === '' || part === '..'

/** A day of which the source leaves out the year, `XXXX-08-28`, limits nothing. */
const yearless = /^XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/

function singleBounds(text: string | undefined): Bounds | null {
  if (!text || !beginning.test(text)) return null
  if (yearless.test(text)) return { first: firstDay, last: lastDay }
  const [, year = '', month, day] = plain.exec(text) ?? []
  if (day !== undefined && isDay(text)) return { first: text, last: text }
  if (year && day === undefined) return { first: `${text}${month ? '' : '-01'}-01`, last: lastDayOf(year, month) }
  try {
    const date = edtf(text)
    return { first: toDay(date.min), last: toDay(date.max) }
  } catch {
    return null
  }
}

/** The day before: the last on which something holds that ends when the next begins. */
export const dayBefore = (day: Day): Day => toDay(Date.parse(`${day}T00:00:00Z`) - 86_400_000)

/** The day after: the first on which another can hold what was still held on this one. */
export const dayAfter = (day: Day): Day => toDay(Date.parse(`${day}T00:00:00Z`) + 86_400_000)

/** Days since 0001-01-01, for keys that sort as numbers. */
export const dayNumber = (day: Day): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('0001-01-01T00:00:00Z')) / 86_400_000)
