/** Ways to write one name that tell no two names apart: `Lí Sơn`, `Qui Kỳ`, `Đăk Lăk`, `Ea H'Leo`, `UBND`, `TP. HCM`. */
import { accentedUnits } from '../abbreviation.ts'
import { accentedKey, campaignKey, foldedKey, normalise } from '../name.ts'
import { readings } from '../search.ts'

/** A syllable that is a consonant, or none, and i or y: schools and papers write it either way. */
const iOrY = /(?<![\p{L}\p{M}])(qu|[bcdđghklmnprstvx]{0,3})([iy])([\u0300\u0301\u0303\u0309\u0323]?)(?![\p{L}\p{M}])/gu

/** Mountain names of the Central Highlands, whose spelling is not settled in any letter. */
const dak = /(?<!\p{L})(?:đ|d)(?:ắ|ă|á|a)(?:k|c)(?!\p{L})/gu

/** The key under which spellings are one name with its diacritics. */
const spellingKey = (text: string): string =>
  accentedKey(text)
    .replace(dak, 'đắk')
    .normalize('NFD')
    .replace(iOrY, '$1y$3')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The same without diacritics. */
const bareSpellingKey = (text: string): string =>
  foldedKey(text)
    .replace(iOrY, '$1y$3')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Of a name that is all short forms, i and y double the ways to write it; beyond these few nobody varies them. */
const mostToggled = 3

/** The folded keys under which other spellings of the name may stand in the graph, its own first. */
export function foldedSpellings(text: string): string[] {
  const own = foldedKey(text)
  const places = [...own.matchAll(iOrY)].slice(0, mostToggled).map((match) => match.index + (match[1] ?? '').length)
  const toggled = places.reduce(
    (ways, at) => ways.flatMap((way) => [way, `${way.slice(0, at)}${way[at] === 'i' ? 'y' : 'i'}${way.slice(at + 1)}`]),
    [own],
  )
  return [...new Set(toggled)]
}

const classes: readonly (readonly [RegExp, string])[] = [
  [/(?<=hạng )(?:1|i)(?!\p{L})/gu, 'nhất'],
  [/(?<=hạng )(?:2|ii)(?!\p{L})/gu, 'nhì'],
  [/(?<=hạng )(?:3|iii)(?!\p{L})/gu, 'ba'],
]

/** The name with its short forms written out: `UBND tỉnh` as Ủy ban nhân dân tỉnh, `hạng 3` as hạng Ba. */
export function writtenOut(text: string): string {
  const key = classes.reduce((so, [short, long]) => so.replace(short, long), accentedKey(text))
  const words = key.split(' ')
  const ways = readings(accentedUnits(words, normalise(text)))
  return ways.reduce((longest, way) => (way.length > longest.length ? way : longest))
}

/** A name as it is compared, in every way. */
export interface Keys {
  readonly accented: string
  readonly spelling: string
  readonly writtenOut: string
  readonly campaign: string
  /** Which years a campaign is for. */
  readonly period: string | undefined
  /** Without diacritics, short forms written out. */
  readonly bare: string
  readonly words: ReadonlySet<string>
  /** Whether it was written without diacritics. */
  readonly isBare: boolean
}

const known = new Map<string, Keys>()
/** Lists of names look at the same ones again and again; this many take a few megabytes. */
const mostKnown = 5_000

/** The keys of a name. Those of names that were compared lately are kept. */
export function keysOf(text: string): Keys {
  const kept = known.get(text)
  if (kept) return kept
  if (known.size >= mostKnown) known.clear()
  const made = makeKeys(text)
  known.set(text, made)
  return made
}

function makeKeys(text: string): Keys {
  const accented = accentedKey(text)
  const long = writtenOut(text)
  return {
    accented,
    spelling: spellingKey(text),
    writtenOut: spellingKey(long),
    campaign: spellingKey(campaignKey(text)),
    period: /\d{4}\s*-\s*\d{4}/u.exec(accented)?.[0],
    bare: bareSpellingKey(long),
    words: new Set(foldedKey(long).match(/[\p{L}\p{N}]+/gu)),
    isBare: accented === foldedKey(text),
  }
}
