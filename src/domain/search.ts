/**
 * What somebody who types into a search box asks for, and how a name answers it. A text with diacritics means those very
 * letters; only a text without any also means the letters that they were left off.
 */
import { accentedUnits, foldedUnits, type Ways } from './abbreviation.ts'
import { accentedKey, canonicalTone, foldedKey, normalise } from './name.ts'
import { Problem } from './problem.ts'

/** How a name answers, the closest first: the tiers in which results come. */
export const matchKinds = ['EXACT', 'ACCENTED', 'FOLDED', 'PREFIX'] as const
export type MatchKind = (typeof matchKinds)[number]

export interface SearchText {
  /** The typed text without what stands round its first and last word. Case is kept. */
  readonly text: string
  /** Its words as they were typed, each with the other ways to write it. The last may be unfinished. */
  readonly accented: readonly Ways[]
  /** The same without diacritics; null when the text has any, for then nothing matches by folding. */
  readonly folded: readonly Ways[] | null
}

/** Letters and digits, with dots inside (`T.Ư`), as the full-text index splits names too. */
const betweenWords = /[^\p{L}\p{M}\p{N}.]+/u
const hasLetter = /[\p{L}\p{N}]/u
const roundWords = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/** No name has as many words, nor one as long; the full-text index fails on a beginning of a thousand letters. */
const mostWords = 64
const longestWord = 100

const wordsOf = (key: string): string[] =>
  key
    .split(betweenWords)
    .map((word) => word.replace(/^\.+|\.+$/gu, ''))
    .filter((word) => hasLetter.test(word))
    .map((word) => word.slice(0, longestWord))
    .slice(0, mostWords)

/** `TP.Bắc Kạn` is two words, `T.Ư` is one. */
const gluedType = /(?<!\p{L})(TP|TX|TT)\.(?=\p{L})/giu

/** Reads a typed text. Throws BAD_ARGUMENT when it has neither a letter nor a digit. */
export function readSearch(typed: string): SearchText {
  const text = normalise(typed).replace(gluedType, '$1. ').replace(roundWords, '')
  const words = wordsOf(accentedKey(text))
  if (words.length === 0)
    throw new Problem('BAD_ARGUMENT', 'text has neither a letter nor a digit.', 'Give the beginning of a name or more.')
  const bare = wordsOf(foldedKey(text))
  const isBare = accentedKey(text) === foldedKey(text)
  return { text, accented: accentedUnits(words, text), folded: isBare ? foldedUnits(bare) : null }
}

/** The words in the form in which names are compared with them. */
export const sought = ({ accented, folded }: SearchText): readonly Ways[] => folded ?? accented

/** The last word so far: `hoà` may become `hoàn`, which keeps its tone on the second vowel where `hòa` has it on the first. */
export const beginnings = (word: string): string[] => [...new Set([word, canonicalTone(`${word}n`).slice(0, -1)])]

/** The words as one text: as typed, with every short form written out, and with every long one shortened. */
export function readings(units: readonly Ways[]): string[] {
  const spelled = (pick: (ways: Ways) => readonly string[] | undefined): string =>
    units.flatMap((ways) => pick(ways) ?? []).join(' ')
  const bySize = (ways: Ways) => [...ways].sort((one, other) => one.length - other.length)
  const all = [spelled((ways) => ways[0]), spelled((ways) => bySize(ways).at(-1)), spelled((ways) => bySize(ways)[0])]
  return [...new Set(all)]
}

/** The kind of a tier, kept apart where the name is written with other quotes, dashes or tones than it is compared with. */
export function kindOf(tier: number, name: string, { text }: SearchText): MatchKind {
  const isSame = matchKinds[tier] === 'ACCENTED' && normalise(name).replace(roundWords, '') === text
  return isSame ? 'EXACT' : (matchKinds[tier] ?? 'PREFIX')
}
