/** A page of what a search finds: from a typed text to the parameters of the one query. */
import type { Ways } from '../../domain/abbreviation.ts'
import { type Day, lastDay } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { accentedKey, foldedKey } from '../../domain/name.ts'
import { beginnings, readings, type SearchText, sought } from '../../domain/search.ts'
import type { Required, SearchParameters } from '../queries/search.ts'

export interface SearchSelection {
  readonly search: SearchText
  readonly kinds: readonly EntityKind[]
  /** What lies in it comes first; null for no area. */
  readonly within: { readonly place: string; readonly lineage?: boolean } | null
  readonly asOf: Day | null
}

export interface SearchPosition {
  readonly rank: number
  readonly key: string
}

/**
 * From each index. More than nearly any text finds: but tân stands in two thousand names, and to weigh those all takes twice
 * as long.
 */
const mostNames = 500
/** A letter or two begin thousands of names: any two hundred are as good, and what people mean is well known. */
const mostNamesOfFewLetters = 200
const knownOfEachKind = 60

/** Reaches of a scope: the place and its parts; with lineage also what those were before they merged. */
const reachesOf = (within: SearchSelection['within']): number[] => (within?.lineage ? [0, 1, 2, 3] : [0, 1])

export function searchPage(
  { search, kinds, within, asOf }: SearchSelection,
  { after, limit }: { readonly after: SearchPosition | null; readonly limit: number },
): SearchParameters {
  return {
    ...whatIsSought(search),
    kinds,
    area: within?.place ?? null,
    reaches: reachesOf(within),
    day: asOf,
    end: asOf ?? lastDay,
    afterRank: after?.rank ?? -1,
    afterKey: after?.key ?? '',
    limit,
    most: search.text.length < 3 ? mostNamesOfFewLetters : mostNames,
    known: knownOfEachKind,
  }
}

function whatIsSought(search: SearchText) {
  const { text, accented, folded } = search
  const units = sought(search)
  return {
    text,
    keys: folded ? [] : beginnings(accentedKey(text)),
    folds: folded ? [foldedKey(text)] : [],
    index: folded ? 'name_words_folded' : 'name_words',
    words: fullText(units),
    sought: units.map((ways, index) => (index === units.length - 1 ? unfinished(ways) : finished(ways))),
    accented: accented.map(finished),
    folded: folded?.map(finished) ?? null,
    whole: [...readings(accented), ...(folded ? readings(folded) : [])].map((reading) => ` ${reading} `),
    starts: readings(units)
      .flatMap(beginnings)
      .map((reading) => ` ${reading}`),
  }
}

const finished = (ways: Ways): Required[number] => ways.map((words) => ` ${words.join(' ')} `)
const unfinished = (ways: Ways): Required[number] =>
  ways.flatMap((words) => beginnings(words.join(' '))).map((way) => ` ${way}`)

/**
 * Asks Lucene for names with all the words, the last perhaps unfinished. Words hold only letters, digits and dots, in lower
 * case: nothing that its query language knows. A finished word scores, so that names with it are taken first.
 */
const fullText = (units: readonly Ways[]): string =>
  units
    .map((ways, index) => {
      const terms = ways.map((words) => (words.length > 1 ? `"${words.join(' ')}"` : words.join('')))
      const open = index === units.length - 1 ? beginnings(ways[0]?.join(' ') ?? '').filter(isWord) : []
      return `+(${[...terms, ...open.map((word) => `${word}*`)].join(' ')})`
    })
    .join(' ')

const isWord = (text: string): boolean => !text.includes(' ')
