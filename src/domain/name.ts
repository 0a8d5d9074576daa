/**
 * How Vietnamese names are compared, folded, sorted and turned into ids.
 *
 * Newspapers write one name in many ways: composed or decomposed Unicode, the tone of `hoà`/`hòa` on either vowel, curly
 * or straight quotes, three kinds of dash. Every name passes through `normalise` before it is stored or compared.
 */

const tone = '[\u0300\u0301\u0303\u0309\u0323]'
const toneOnSecondVowel = new RegExp(`(?<!q)(?:(o)([ae])|(u)(y))(${tone})(?![\\p{L}\\p{M}])`, 'giu')
const toneOnFirstVowelBeforeFinal = new RegExp(`(?<!q)(?:(o)(${tone})([ae])|(u)(${tone})(y))(?=\\p{L})`, 'giu')

/**
 * One place for the tone mark: on the first vowel of an open `oa`, `oe`, `uy` (hòa, thủy), on the second before a final
 * (hoàn, huỳnh). `quý` stays, its `u` belongs to the consonant. Input and output are NFC.
 */
export function canonicalTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(toneOnSecondVowel, (_, o, ae, u, y, mark) => `${o ?? u}${mark}${ae ?? y}`)
    .replace(toneOnFirstVowelBeforeFinal, (_, o, markO, ae, u, markU, y) => `${o ?? u}${ae ?? y}${markO ?? markU}`)
    .normalize('NFC')
}

const doubleQuotes = /[“”„‟«»″＂]/gu
const singleQuotes = /[‘’‚‛′`´]/gu
const dashes = /[‐‑‒–—―−]/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
/** Đ as old keyboards write it, with the letters of Iceland and West Africa. */
const otherBigD = /[ÐƉ]/gu
const otherSmallD = /[ðɖ]/gu
/** Letters, digits and signs in the width of Chinese ones. */
const fullWidth = /[\uff01-\uff5e]/gu

/**
 * The form in which a name is stored: NFC, canonical tones, plain quotes and dashes, single spaces, Đ for its look-alikes.
 * Case is kept.
 */
export function normalise(text: string): string {
  return canonicalTone(withoutLookAlikes(text.replace(invisible, '')))
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

const withoutLookAlikes = (text: string): string =>
  text
    .replace(otherBigD, 'Đ')
    .replace(otherSmallD, 'đ')
    .replace(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) as number) - 0xfee0))

/**
 * The key under which two spellings are the same name with its diacritics: case, quotes, dashes with the spaces round
 * them, and `;` against `và` no longer count.
 */
export function accentedKey(text: string): string {
  return canonicalTone(normalise(text).toLowerCase().replace(/["']/gu, ''))
    .replace(/\s*;\s*/gu, ' và ')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The accented key without diacritics: `Bằng Lãng` and `Bằng Lang` both fold to `bang lang`. */
export function foldedKey(text: string): string {
  return accentedKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd')
}

/** A readable part of an id: folded, with `-` for everything that is no letter or digit. */
export function slug(text: string): string {
  return foldedKey(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

const campaignLead = /^(?:phong trào )(?:thi đua )?(?:đặc biệt )?/u
const campaignPeriod = /,? (?:trong )?giai đoạn \d{4}\s*-\s*\d{4}$/u

/** The accented key of a campaign's name without a leading “phong trào (thi đua (đặc biệt))” and a trailing period. */
export function campaignKey(text: string): string {
  return accentedKey(text).replace(campaignLead, '').replace(campaignPeriod, '')
}

/** Letters of the Vietnamese alphabet in its own order: ă and â follow a, đ follows d, and so on. */
const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']
const letterRank = new Map(alphabet.map((letter, index) => [letter, String.fromCharCode(0x61 + index)]))
const toneRank = new Map([...'\u0300\u0309\u0303\u0301\u0323'].map((mark, index) => [mark, String(index + 1)]))

/**
 * A string that sorts by code unit as Vietnamese dictionaries sort the name: by letters first, by tones
 * (ngang, huyền, hỏi, ngã, sắc, nặng) only between names with the same letters.
 */
export function collationKey(text: string): string {
  let letters = ''
  let tones = ''
  for (const char of accentedKey(text)) {
    const decomposed = char.normalize('NFD')
    const mark = [...decomposed].find((part) => toneRank.has(part))
    const bare = mark ? decomposed.replace(mark, '').normalize('NFC') : char
    letters += letterRank.get(bare) ?? bare
    tones += mark ? toneRank.get(mark) : '0'
  }
  return `${letters} ${tones}`
}
