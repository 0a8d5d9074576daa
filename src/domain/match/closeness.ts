/** How close a name is to what somebody wrote. */
import { distance } from 'fastest-levenshtein'
import { type Keys, keysOf } from './spelling.ts'

/** From the closest on. Only the first three leave no doubt about the letters. */
export type Closeness =
  | 'SAME_NAME'
  | 'OTHER_SPELLING'
  | 'WITHOUT_DIACRITICS'
  | 'OTHER_DIACRITICS'
  | 'PART_OF_NAME'
  | 'SIMILAR_NAME'

export interface Close {
  readonly kind: Closeness
  /** 0 to 100. */
  readonly points: number
}

const close = (kind: Closeness, points: number): Close => ({ kind, points })

/** Below this two names have little more in common than any two of their length. */
const leastSimilar = 0.7
/** A letter may be wrong in a short name, but not a third of it. */
const mostForSimilar = 82
const mostForPart = 78

/** How close a name comes to what was written; null when it does not. */
export function closeness(written: string, name: string): Close | null {
  const asked = keysOf(written)
  const found = keysOf(name)
  if (asked.accented === found.accented) return close('SAME_NAME', 100)
  if (asked.spelling === found.spelling || asked.writtenOut === found.writtenOut) return close('OTHER_SPELLING', 97)
  if (asked.campaign === found.campaign) return campaignCloseness(asked, found)
  if (asked.bare === found.bare) {
    return asked.isBare ? close('WITHOUT_DIACRITICS', 93) : close('OTHER_DIACRITICS', 80)
  }
  const part = partOf(asked, found)
  const alike = similar(asked, found)
  return (part?.points ?? 0) > (alike?.points ?? 0) ? part : alike
}

/** Campaigns that differ in nothing but the years that they are for are different ones. */
const campaignCloseness = (asked: Keys, found: Keys): Close =>
  asked.period === found.period ? close('OTHER_SPELLING', 95) : close('PART_OF_NAME', 84)

function similar({ bare: asked }: Keys, { bare: found }: Keys): Close | null {
  const longer = Math.max(asked.length, found.length)
  // Names of other lengths differ in as many letters at least.
  if (Math.abs(asked.length - found.length) > longer * (1 - leastSimilar)) return null
  const likeness = longer === 0 ? 0 : 1 - distance(asked, found) / longer
  return likeness < leastSimilar ? null : close('SIMILAR_NAME', Math.round(mostForSimilar * likeness))
}

/** Names of several words are often cut short, or drawn out. One word of a name says nothing. */
function partOf(asked: Keys, found: Keys): Close | null {
  const [fewer, more] = asked.words.size < found.words.size ? [asked.words, found.words] : [found.words, asked.words]
  if (fewer.size < 2 || ![...fewer].every((word) => more.has(word))) return null
  return close('PART_OF_NAME', Math.round(mostForPart * (0.6 + 0.4 * (fewer.size / more.size))))
}
