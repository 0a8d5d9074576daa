/** Where in a name the words stand that a search asked for. */
import type { Ways } from './abbreviation.ts'
import { accentedKey, foldedKey } from './name.ts'
import { beginnings, type SearchText, sought } from './search.ts'

/** From `start` up to, not including, `end`, in UTF-16 code units of the name as it is served. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Word extends Span {
  readonly text: string
  readonly key: string
}

/** A word of a name, with the quotes and invisible signs inside it that keys leave out. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'"\u00ad\u200b-\u200d\u2060]*[\p{L}\p{M}\p{N}])?/gu

/** One letter with its marks, composed or not: a letter of the key, however the name is encoded. */
const letter = /[\p{L}\p{N}.]\p{M}*/gu

/**
 * The words asked for: the first place where they stand as they were typed, else wherever each of them stands. In order,
 * joined where only spaces lie between them.
 */
export function highlights(name: string, search: SearchText): Span[] {
  const words = wordsOf(name, search.folded ? foldedKey : accentedKey)
  const units = sought(search)
  const together = words.flatMap((_, at) => togetherAt(units, words, at)).slice(0, 1)
  return joined(name, together.length > 0 ? together : units.flatMap((ways, index) => apart(units, ways, index, words)))
}

const wordsOf = (name: string, key: (text: string) => string): Word[] =>
  Array.from(name.matchAll(word), ({ 0: text, index }) => ({
    text,
    key: key(text),
    start: index,
    end: index + text.length,
  }))

function togetherAt([ways, ...rest]: readonly Ways[], words: readonly Word[], at: number): Span[] {
  if (!ways) return []
  for (const way of ways) {
    const found = phraseAt(way, words, at)
    if (!found) continue
    if (rest.length === 0) return [found]
    const [next] = togetherAt(rest, words, at + way.length)
    if (next) return [{ start: found.start, end: next.end }]
  }
  return rest.length === 0 ? asSpans(beginningAt(ways, words, at)) : []
}

/** Every place of a finished word; of a last one that stands nowhere in full the first place where it begins another. */
function apart(units: readonly Ways[], ways: Ways, index: number, words: readonly Word[]): Span[] {
  const whole = ways.flatMap((way) => words.flatMap((_, at) => asSpans(phraseAt(way, words, at))))
  if (whole.length > 0 || index < units.length - 1) return whole
  return words.flatMap((_, at) => asSpans(beginningAt(ways, words, at))).slice(0, 1)
}

const asSpans = (span: Span | null): Span[] => (span ? [span] : [])

function phraseAt(way: readonly string[], words: readonly Word[], at: number): Span | null {
  const [first, last] = [words[at], words[at + way.length - 1]]
  const stands = first && last && way.every((wanted, index) => words[at + index]?.key === wanted)
  return stands ? { start: first.start, end: last.end } : null
}

/** The letters of a word that an unfinished one has so far. */
function beginningAt(ways: Ways, words: readonly Word[], at: number): Span | null {
  const one = words[at]
  const typed = ways[0]?.length === 1 ? beginnings(ways[0][0] ?? '') : []
  const beginning = one && typed.find((start) => one.key.startsWith(start))
  if (!beginning) return null
  const last = [...one.text.matchAll(letter)][[...beginning.matchAll(letter)].length - 1]
  return last ? { start: one.start, end: one.start + last.index + last[0].length } : null
}

function joined(name: string, spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const before = result.at(-1)
    if (before && name.slice(before.end, span.start).trim() === '')
      result.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) })
    else result.push(span)
  }
  return result
}
