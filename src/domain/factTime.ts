/** The days of a fact: those it is ordered by, and those between which it holds. */
import type { CitedClaims } from './citation.ts'
import { type Bounds, boundsOf, type Day, dayAfter, dayBefore, dayNumber, firstDay, lastDay } from './day.ts'
import { type FactKind, factSpec } from './fact.ts'
import { always, endingBy, type Validity, validBetween } from './validity.ts'

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
  const happened = stated ? clip(stated, reported.last) : { first: firstDay, last: reported.last }
  const validity = isTarget(values) ? since({ first: firstDay, last: reported.last }) : since(happened)
  const days = stated ?? happened
  return {
    ...(factSpec(kind).time === 'RECOGNITION' ? untilRevoked(validity, values, endsBy) : validity),
    earliest: days.first,
    latest: days.last,
  }
}

/** A target speaks of a day to come, but it is one from the day it is reported. */
const isTarget = (values: Values): boolean => values.nature === 'TARGET' || values.status === 'TARGET'

const since = (bounds: Bounds): Validity => ({ ...always, possibleFrom: bounds.first, certainFrom: bounds.last })

/** What was reported had happened by then, however widely it is dated. */
const clip = (bounds: Bounds, reported: Day): Bounds =>
  bounds.first <= reported && reported < bounds.last ? { first: bounds.first, last: reported } : bounds

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

export interface Sightings {
  /** The days on which the earliest and the latest sighting may have been. */
  readonly first: Bounds
  readonly last: Bounds
  /** A source calls the holder former: by that day the tenure was over. */
  readonly formerBy: Day | null
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
  return {
    first: { first: firsts[0] as Day, last: lasts[0] as Day },
    last: { first: firsts.at(-1) as Day, last: lasts.at(-1) as Day },
    formerBy: seen.flatMap(({ former, last }) => (former ? [last] : [])).sort()[0] ?? null,
  }
}

/** The days that are served: by the first he was seen at the latest, and from then on until the last. */
export const seenBetween = ({ first, last }: Sightings): { firstSeen: Day; lastSeen: Day } => ({
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

/** Another holder of the same post, for posts that only one can hold. */
export type Neighbour = Pick<Sightings, 'first' | 'last'>

/**
 * When a tenure holds: surely within its stated start and end or between its sightings; surely not after a stated end,
 * before a stated start, when the body is gone, or when another holds a post that has one holder. A sighting known to a
 * month only makes no day sure; one without any date says nothing of others, nor they of it.
 */
export function tenureTime(
  values: Values,
  seen: Sightings,
  others: readonly Neighbour[],
  { endsBy }: Surroundings,
): FactTime {
  const [start, end] = [boundsOfValue(values.start), boundsOfValue(values.end)]
  const before = others.filter(({ last }) => last.last < seen.first.first).map(({ last }) => dayAfter(last.first))
  const after = others.filter(({ first }) => first.first > seen.last.last).map(({ first }) => dayBefore(first.last))
  const { firstSeen, lastSeen } = seenBetween(seen)
  const onlyFormer = seen.formerBy !== null && seen.formerBy <= firstSeen
  const span = validBetween(start, end)
  const held: Validity = {
    possibleFrom: [span.possibleFrom, ...before].sort().at(-1) as Day,
    certainFrom: onlyFormer ? lastDay : earlier(span.certainFrom, seen.first.last),
    certainTo: onlyFormer ? firstDay : later(span.certainTo, seen.last.first),
    possibleTo: [span.possibleTo, ...after, ...(seen.formerBy ? [dayBefore(seen.formerBy)] : [])].sort()[0] as Day,
  }
  return { ...endingBy(held, endsBy), earliest: start?.first ?? firstSeen, latest: lastSeen }
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
