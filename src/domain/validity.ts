/**
 * When something holds. Four days tell it for every entity and fact alike: it holds *possibly* from the first to the last
 * and *certainly* between the inner two. Whatever is asked for a day compares against these and nothing else.
 */
import { type Bounds, type Day, firstDay, lastDay } from './day.ts'

export type Standing = 'CURRENT' | 'PAST' | 'FUTURE' | 'UNCERTAIN'

export interface Validity {
  readonly possibleFrom: Day
  readonly certainFrom: Day
  readonly certainTo: Day
  readonly possibleTo: Day
}

/** Holds on every day. */
export const always: Validity = {
  possibleFrom: firstDay,
  certainFrom: firstDay,
  certainTo: lastDay,
  possibleTo: lastDay,
}

/** Holds from some day within `start` to some day within `end`; a null bound means that nothing is known of it. */
export function validBetween(start: Bounds | null, end: Bounds | null): Validity {
  return {
    possibleFrom: start?.first ?? firstDay,
    certainFrom: start?.last ?? lastDay,
    certainTo: end?.first ?? firstDay,
    possibleTo: end?.last ?? lastDay,
  }
}

/** The validity cut at the last day of something it depends on, such as a body's at the end of its place. */
export function endingBy(validity: Validity, day: Day): Validity {
  return {
    ...validity,
    certainTo: validity.certainTo < day ? validity.certainTo : day,
    possibleTo: validity.possibleTo < day ? validity.possibleTo : day,
  }
}

/** The validity cut at the first day of something it depends on, such as a body's at the start of its place. */
export function beginningOn(validity: Validity, day: Day): Validity {
  return {
    ...validity,
    possibleFrom: validity.possibleFrom > day ? validity.possibleFrom : day,
    certainFrom: validity.certainFrom > day ? validity.certainFrom : day,
  }
}

/** How it stands on a day; without one, at the end of the record. */
export function standingOn(validity: Validity, day: Day | null): Standing {
  const on = day ?? lastDay
  if (on < validity.possibleFrom) return 'FUTURE'
  if (on > validity.possibleTo) return 'PAST'
  return validity.certainFrom <= on && on <= validity.certainTo ? 'CURRENT' : 'UNCERTAIN'
}
