/** Which of those that come close may be taken without a look: the one that nothing speaks against and no other rivals. */
import type { Judged, MatchReason } from './judge.ts'

/** Points below which a candidate is not worth a look. */
const least = 40

const enough = 90
/** By which the best must surpass every other. */
const lead = 8

/** What leaves doubt, whatever the points. */
const doubtful: ReadonlySet<MatchReason> = new Set<MatchReason>([
  ...(['OTHER_DIACRITICS', 'PART_OF_NAME', 'SIMILAR_NAME', 'OTHER_TYPE', 'OTHER_CODE'] as const),
  ...(['OUTSIDE_AREA', 'UNKNOWN_AREA', 'NOT_IN_FORCE', 'NAME_ALONE'] as const),
])

/** What makes up for letters that were left off. */
const confirming: ReadonlySet<MatchReason> = new Set<MatchReason>(['IN_AREA', 'SAME_CODE'])

/** The best first; equal ones by how much is said of them, then in the order of ids. */
export const ranked = (judged: readonly Judged[]): Judged[] =>
  judged
    .filter(({ score }) => score >= least)
    .sort(
      (one, other) =>
        other.score - one.score ||
        other.candidate.factCount - one.candidate.factCount ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    )

/** The one that may be taken, of candidates in their order; null where the name leaves it open. */
export function taken([best, next]: readonly Judged[]): Judged | null {
  if (!best || best.score < enough || best.score - (next?.score ?? 0) <= lead) return null
  const kinds = best.reasons.map(({ kind }) => kind)
  if (kinds.some((kind) => doubtful.has(kind))) return null
  const isBare = kinds.includes('WITHOUT_DIACRITICS')
  return isBare && !kinds.some((kind) => confirming.has(kind)) ? null : best
}
