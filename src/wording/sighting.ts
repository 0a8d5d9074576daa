/** When sources show somebody in an office. */
import { boundsOf, lastDay } from '../domain/day.ts'
import { textOfValue } from './story.ts'

export type Sighting = { readonly on: string } | { readonly from: string; readonly to: string } | null

/**
 * On one date, between two days, or null when no source is dated. A source whose month alone is known shows nobody on
 * the last day of that month: its date is the month.
 */
export function sightingOf(values: Readonly<Record<string, unknown>>): Sighting {
  const [first, last] = [textOfValue(values.firstSeen), textOfValue(values.lastSeen)]
  if (!first || first >= lastDay) return null
  const seenOn = textOfValue(values.seenOn)
  const bounds = boundsOf(seenOn)
  if (bounds && bounds.first <= first && last <= bounds.last) return { on: seenOn }
  if (first !== last) return { from: first, to: last }
  return { on: dateOf(textOfValue(values.publishedFirst), textOfValue(values.publishedLast)) ?? first }
}

/** The day, month or year that has these bounds. */
const dateOf = (first: string, last: string): string | null =>
  [first, first.slice(0, 7), first.slice(0, 4)].find((date) => {
    const bounds = date ? boundsOf(date) : null
    return bounds?.first === first && bounds.last === last
  }) ?? null
