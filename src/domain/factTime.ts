/** The days of a fact: those it is ordered by, and those between which it holds. */
import type { CitedClaims } from './citation.ts'
import { type Bounds, boundsOf, type Day, dayAfter, dayBefore, dayNumber, firstDay, lastDay } from './day.ts'
import { type FactKind, factSpec } from './fact.ts'
import { always, endingBy, type Validity } from './validity.ts'

export interface FactTime extends Validity {
  /** The bounds of the day it is ordered by; open ends are `firstDay` and `lastDay`. */
  readonly earliest: Day
  readonly latest: Day
}

type Values = Readonly<Record<string, unknown>>

/** The last day of whatever a state depends on: its place's, its body's. */
export interface Surroundings {
  readonly endsBy: Day
}

/** The days of an event or a recognition, from what is settled and when the first source reported it. */
export function eventTime(kind: FactKind, values: Values, reported: Bounds, { endsBy }: Surroundings): FactTime {
  const stated = statedBounds(kind, values)
  const happened = stated
    ? clip(stated, reported.last)
    : { first: earlier(periodStart(kind, values), reported.last), last: reported.last }
  const validity = isTarget(values) ? since({ first: firstDay, last: reported.last }) : since(happened)
  const days = stated ?? happened
  return {
    ...(factSpec(kind).time === 'RECOGNITION' ? untilRevoked(validity, values, endsBy) : validity),
    earliest: days.first,
    latest: days.last,
  }
}

/** What is granted or recognised for a period is not so before it begins; what is launched or planned for one is. */
const periodStart = (kind: FactKind, values: Values): Day =>
  (isForWhatPassed.has(kind) && !isTarget(values) && boundsOfValue(values.forPeriod)?.first) || firstDay

const isForWhatPassed: ReadonlySet<FactKind> = new Set<FactKind>(['HONOUR', 'RECOGNITION'])

/** A target speaks of a day to come, but it is one from the day it is reported. */
const isTarget = (values: Values): boolean => values.nature === 'TARGET' || values.status === 'TARGET'

const since = (bounds: Bounds): Validity => ({ ...always, possibleFrom: bounds.first, certainFrom: bounds.last })

/** What was reported had happened by then, however widely it is dated. */
const clip = (bounds: Bounds, reported: Day): Bounds =>
  bounds.first <= reported && reported < bounds.last ? { first: bounds.first, last: reported } : bounds

/** The bounds of the first dated field that a source dates; a day without a year dates nothing. */
export function statedBounds(kind: FactKind, values: Values): Bounds | null {
  for (const field of factSpec(kind).dates) {
    const bounds = boundsOfValue(values[field])
    if (bounds && (bounds.first > firstDay || bounds.last < lastDay)) return bounds
  }
  return null
}

const boundsOfValue = (value: unknown): Bounds | null => (typeof value === 'string' ? boundsOf(value) : null)

function untilRevoked(validity: Validity, values: Values, endsBy: Day): Validity {
  const revoked = boundsOfValue(values.revokedOn)
  const ended = revoked
    ? { ...validity, certainTo: dayBefore(revoked.first), possibleTo: dayBefore(revoked.last) }
    : validity
  return endingBy(ended, endsBy)
}

/** When sources show somebody in a post. */
export interface Sightings {
  /** The days on which the earliest and the latest sighting may have been. */
  readonly first: Bounds
  readonly last: Bounds
  /** A source calls the holder former, and none shows the holder in the post after it: by that day it was over. */
  readonly formerBy: Day | null
  /** No source shows the holder in the post itself: all call the holder former. */
  readonly onlyFormer: boolean
}

/** When sources show the holder in the post: each at the day it names or was published. */
export function sightings(citations: readonly CitedClaims[]): Sightings {
  const seen = bySource(citations).map(({ source, says }) => {
    const stated = boundsOfValue(says.find(({ field }) => field === 'seenOn')?.value)
    const former = says.some(({ field, value }) => field === 'former' && value === true)
    return { first: stated?.first ?? source.publishedFirst, last: stated?.last ?? source.publishedLast, former }
  })
  const holding = seen.filter(({ former }) => !former)
  const shown = holding.length > 0 ? holding : seen
  const firsts = shown.map(({ first }) => first).sort()
  const lasts = shown.map(({ last }) => last).sort()
  const latest = { first: firsts.at(-1) as Day, last: lasts.at(-1) as Day }
  const over = seen.filter(({ former, last }) => former && (holding.length === 0 || last > latest.first))
  return {
    first: { first: firsts[0] as Day, last: lasts[0] as Day },
    last: latest,
    formerBy: over.map(({ last }) => last).sort()[0] ?? null,
    onlyFormer: holding.length === 0,
  }
}

/** The days that are served: by the first he was seen at the latest, and from then on until the last. */
export const seenBetween = ({ first, last }: Pick<Sightings, 'first' | 'last'>): { firstSeen: Day; lastSeen: Day } => ({
  firstSeen: first.last,
  lastSeen: later(last.first, first.last),
})

/** What each source says, whichever of its quotes says it. */
function bySource(citations: readonly CitedClaims[]): Pick<CitedClaims, 'source' | 'says'>[] {
  const sources = new Map<string, Pick<CitedClaims, 'source' | 'says'>>()
  for (const { source, says } of citations)
    sources.set(source.id, { source, says: [...(sources.get(source.id)?.says ?? []), ...says] })
  return [...sources.values()]
}

/** The days on which a holding of a post may have begun to be known, and may last be known. */
export type Neighbour = Pick<Sightings, 'first' | 'last'>

/**
 * From when to when somebody is known to have held a post: the stated start and end, where there are any, else the
 * sightings. Null when a source only calls the holder former: that tells nobody when.
 */
export function heldBetween(values: Values, seen: Sightings): Neighbour | null {
  const [start, end] = [boundsOfValue(values.start), boundsOfValue(values.end)]
  if (seen.onlyFormer && !(start && end)) return null
  return { first: start ?? seen.first, last: end ?? seen.last }
}

/**
 * When a tenure holds. It surely holds within its stated start and end, or between its sightings. It surely does not
 * after a stated end, before a stated start, or when the body is gone. The same is true while another holds a post that
 * has one holder. A sighting known to a
 * month only makes no day sure; one without any date says nothing of others, nor they of it.
 */
export function tenureTime(
  values: Values,
  seen: Sightings,
  others: readonly Neighbour[],
  { endsBy }: Surroundings,
): FactTime {
  const [start, end] = [boundsOfValue(values.start), boundsOfValue(values.end)]
  const { first, last } = heldBetween(values, seen) ?? seen
  const before = others.filter((other) => other.last.last < first.first).map((other) => dayAfter(other.last.first))
  const after = others.filter((other) => other.first.first > last.last).map((other) => dayBefore(other.first.last))
  const over = seen.formerBy ? [dayBefore(seen.formerBy)] : []
  const held: Validity = {
    possibleFrom: [start?.first ?? firstDay, ...before].sort().at(-1) as Day,
    ...surely(values, seen),
    possibleTo: [end?.last ?? lastDay, ...after, ...over].sort()[0] as Day,
  }
  return { ...endingBy(held, endsBy), ...orderedBy(values, seen) }
}

/**
 * The days on which a tenure surely held, from the last day to the first when there are none. An article of today that
 * tells of a tenure ended long ago shows nobody in the post today: its day counts only within the stated start and end.
 */
function surely(values: Values, seen: Sightings): Pick<Validity, 'certainFrom' | 'certainTo'> {
  const [start, end] = [boundsOfValue(values.start), boundsOfValue(values.end)]
  const isShown = (day: Day): boolean =>
    !seen.onlyFormer && (start?.first ?? firstDay) <= day && day <= (end?.last ?? lastDay)
  const from = [start?.last, ...[seen.first.last].filter(isShown)].filter((day) => day !== undefined)
  const to = [end?.first, ...[seen.last.first].filter(isShown)].filter((day) => day !== undefined)
  return { certainFrom: from.sort()[0] ?? lastDay, certainTo: to.sort().at(-1) ?? firstDay }
}

/** A tenure stands among other facts by the days on which it was seen. */
function orderedBy(values: Values, seen: Sightings): Pick<FactTime, 'earliest' | 'latest'> {
  const [start, end] = [boundsOfValue(values.start), boundsOfValue(values.end)]
  const { firstSeen, lastSeen } = seenBetween(seen)
  const latest = earlier(lastSeen, end?.last ?? lastDay)
  return { earliest: earlier(start?.first ?? (firstSeen === lastDay ? firstDay : firstSeen), latest), latest }
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
const later = (one: Day, other: Day): Day => (one > other ? one : other)

/**
 * A unique integer that orders facts by day: 31 bits of the id's hash behind the day number, within the 53 bits that
 * JavaScript counts exactly. It depends on the fact alone, so pages come in the same order whatever was imported first.
 * Facts that nothing dates sort before all others.
 */
export function sortKey(id: string, { earliest, latest }: Pick<FactTime, 'earliest' | 'latest'>): number {
  const day = latest === lastDay ? earliest : latest
  return dayNumber(day) * 2 ** 31 + (hash32(id) >>> 1)
}

/** FNV-1a. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
