/** Where a quote stands in the source's copy. */
import { hash } from 'node:crypto'

export interface Quote {
  readonly part: 'TITLE' | 'TEXT'
  readonly quote: string
  /** Offsets into the part in UTF-16 code units, as JavaScript counts them. */
  readonly start: number
  readonly end: number
  readonly quoteHash: string
}

/** SHA-256 in hexadecimal: of bytes, or of a text's bytes in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data)

/**
 * Finds the quote to the letter, in the text before the title; null when it stands in neither. It begins and ends with
 * whole words and numbers: “28 xã” is no quote of “128 xã”.
 */
export function locate(quote: string, text: string, title: string): Quote | null {
  const [inText, inTitle] = [wholeWords(quote, text), wholeWords(quote, title)]
  const start = inText ?? inTitle
  if (start === null) return null
  const part = inText === null ? 'TITLE' : 'TEXT'
  return { part, quote, start, end: start + quote.length, quoteHash: sha256(quote) }
}

/** Where the words first stand as whole words. */
function wholeWords(quote: string, text: string): number | null {
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    if (!isWithinWord(text, start) && !isWithinWord(text, start + quote.length)) return start
  return null
}

/** A word, or a number such as 2.887, that goes on behind the cut. */
const cutThrough = /[\p{L}\p{M}\p{N}]\|[\p{L}\p{M}\p{N}]|\d[.,]\|\d|\d\|[.,]\d/u

const isWithinWord = (text: string, at: number): boolean =>
  cutThrough.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`)

/** The words of the text that a mistaken quote begins with, to show where it leaves the source. */
export function lastCommonWords(quote: string, text: string): string {
  const words = quote.split(/\s+/u)
  let length = words.length
  while (length > 0 && !text.includes(words.slice(0, length).join(' '))) length--
  return words.slice(Math.max(0, length - 4), length).join(' ')
}
