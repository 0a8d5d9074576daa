/** How well an entity answers what somebody wrote: points out of a hundred, and what gave or cost them. */
import type { Day } from '../day.ts'
import type { EntityKind, Level } from '../entity.ts'
import type { Reach, Scope } from '../scope.ts'
import type { PlaceType } from '../writtenPlace.ts'
import { type Close, closeness } from './closeness.ts'

/** What somebody wrote, taken apart. */
export interface Wanted {
  /** Ways to read the name; each a list of texts, one of them enough, with the type that it names. */
  readonly readings: readonly Reading[]
  readonly type: string | null
  readonly level: Level | null
  readonly code: string | null
  readonly on: Day | null
  /** The ids that each area may mean; of one that nothing here is called, none. */
  readonly areas: readonly WantedArea[]
}

export interface Reading {
  readonly texts: readonly string[]
  readonly type: PlaceType | null
  /** Whether it takes areas out of the text, which only names of places, bodies and posts hold. */
  readonly isPlaced: boolean
  /** Which of the areas it speaks of. */
  readonly areas: readonly number[]
}

export interface WantedArea {
  readonly written: string
  readonly ids: readonly string[]
}

/** What there is to compare with. */
export interface Candidate {
  readonly id: string
  readonly entityKind: EntityKind
  readonly name: string
  /** Of what kind it is among its own: ORDER, MOVEMENT. */
  readonly kind: unknown
  readonly texts: readonly string[]
  readonly type: string | null
  readonly level: Level | null
  readonly code: string | null
  readonly possibleFrom: Day
  readonly possibleTo: Day
  readonly factCount: number
  /** How it lies in areas that are asked for. */
  readonly scopes: readonly CandidateScope[]
}

export interface CandidateScope extends Pick<Scope, 'area'> {
  /** Null where it only took over ground of a place that lay there. */
  readonly reach: Reach | null
}

export const matchReasons = [
  ...(['SAME_NAME', 'OTHER_SPELLING', 'WITHOUT_DIACRITICS', 'OTHER_DIACRITICS'] as const),
  ...(['PART_OF_NAME', 'SIMILAR_NAME', 'SAME_TYPE', 'OTHER_TYPE', 'SAME_CODE', 'OTHER_CODE'] as const),
  ...(['IN_AREA', 'IN_AREA_THROUGH_MERGER', 'OUTSIDE_AREA', 'UNKNOWN_AREA', 'NOT_IN_FORCE'] as const),
  'NAME_ALONE',
] as const
export type MatchReason = (typeof matchReasons)[number]

export interface Reason {
  readonly kind: MatchReason
  /** What it adds to the score, or takes from it. */
  readonly points: number
  /** What it is about, as it was written: an area, a type, a code. */
  readonly about: string | null
}

export interface Judged {
  readonly candidate: Candidate
  readonly score: number
  readonly text: string
  readonly reasons: readonly Reason[]
}

/**
 * Judges one entity; null when none of its names comes close. The kindest way to read the name counts. Without a name the
 * code speaks alone.
 */
export function judge(wanted: Wanted, candidate: Candidate): Judged | null {
  if (wanted.readings.length === 0) return judgeCode(wanted, candidate)
  const judged = wanted.readings.flatMap((reading) => judgeReading(wanted, reading, candidate) ?? [])
  return judged.reduce<Judged | null>((best, one) => (best && best.score >= one.score ? best : one), null)
}

const placedKinds: readonly EntityKind[] = ['PLACE', 'ORGANIZATION', 'POST']

function judgeReading(wanted: Wanted, reading: Reading, candidate: Candidate): Judged | null {
  if (reading.isPlaced && !placedKinds.includes(candidate.entityKind)) return null
  const named = closest(reading.texts, candidate.texts)
  if (!named) return null
  const reasons = [
    reason(named.close.kind, named.close.points),
    ...typeReasons(wanted, reading, candidate),
    ...codeReasons(wanted, candidate),
    ...reading.areas.flatMap((at) => areaReasons(wanted.areas[at], candidate)),
    ...dayReasons(wanted, candidate),
  ]
  const loneName = isLoneName(candidate, reasons) ? [reason('NAME_ALONE', 0)] : []
  return { candidate, score: scoreOf(reasons), text: named.text, reasons: [...reasons, ...loneName] }
}

const codeAlone = 95

function judgeCode(wanted: Wanted, candidate: Candidate): Judged {
  const reasons = [
    reason('SAME_CODE', codeAlone, wanted.code),
    ...wanted.areas.flatMap((area) => areaReasons(area, candidate)),
    ...dayReasons(wanted, candidate),
  ]
  return { candidate, score: scoreOf(reasons), text: candidate.texts[0] ?? '', reasons }
}

const scoreOf = (reasons: readonly Reason[]): number => {
  const sum = reasons.reduce((total, { points }) => total + points, 0)
  return Math.min(100, Math.max(0, sum))
}

const reason = (kind: MatchReason, points: number, about: string | null = null): Reason => ({ kind, points, about })

/** Many bear one person's name: it says who is meant only with the place where the person acts. */
const isLoneName = ({ entityKind }: Candidate, reasons: readonly Reason[]): boolean =>
  entityKind === 'PERSON' && !reasons.some(({ kind }) => kind === 'IN_AREA')

interface Named {
  readonly close: Close
  readonly text: string
}

function closest(texts: readonly string[], names: readonly string[]): Named | null {
  const pairs = texts.flatMap((written) => names.map((text) => ({ close: closeness(written, text), text })))
  return pairs.reduce<Named | null>(
    (best, { close, text }) => (close && close.points > (best?.close.points ?? -1) ? { close, text } : best),
    null,
  )
}

const sameLevel: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['tỉnh', 'thành phố'],
  ['thôn', 'bản', 'xóm', 'tổ', 'ấp', 'buôn', 'khu phố', 'tổ dân phố'],
]

function typeReasons({ type, level }: Wanted, reading: Reading, candidate: Candidate): Reason[] {
  const wanted = type ?? reading.type
  const byLevel = level && candidate.level !== level ? [reason('OTHER_TYPE', -30, level)] : []
  if (!wanted || candidate.entityKind !== 'PLACE' || !candidate.type) return byLevel
  if (wanted === candidate.type) return [...byLevel, reason('SAME_TYPE', 0, wanted)]
  const isNear = sameLevel.some((types) => types.includes(wanted) && types.includes(candidate.type ?? ''))
  return [...byLevel, reason('OTHER_TYPE', isNear ? -12 : -30, wanted)]
}

/** Tables lose the zeros at the start of codes. */
const codeKey = (code: string): string => code.trim().replace(/^0+/u, '')

function codeReasons({ code }: Wanted, candidate: Candidate): Reason[] {
  if (!code || candidate.entityKind !== 'PLACE') return []
  const isSame = candidate.code !== null && codeKey(candidate.code) === codeKey(code)
  return [isSame ? reason('SAME_CODE', 10, code) : reason('OTHER_CODE', -25, code)]
}

const mergedInto = 2

function areaReasons(area: WantedArea | undefined, { scopes }: Candidate): Reason[] {
  if (!area) return []
  if (area.ids.length === 0) return [reason('UNKNOWN_AREA', -15, area.written)]
  const inside = scopes.filter(({ area: id }) => area.ids.includes(id))
  if (inside.length === 0) return [reason('OUTSIDE_AREA', -40, area.written)]
  const isPart = inside.some(({ reach }) => reach !== null && reach < mergedInto)
  return [isPart ? reason('IN_AREA', 0, area.written) : reason('IN_AREA_THROUGH_MERGER', -5, area.written)]
}

function dayReasons({ on }: Wanted, { possibleFrom, possibleTo }: Candidate): Reason[] {
  if (!on || (possibleFrom <= on && on <= possibleTo)) return []
  return [reason('NOT_IN_FORCE', -25, on)]
}
