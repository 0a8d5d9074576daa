/** Where a quote stands in the source's copy. */
import { createHash } from 'node:crypto'

export interface Quote {
  readonly part: 'TITLE' | 'TEXT'
  readonly quote: string
  /** Offsets into the part in UTF-16 code units, as JavaScript counts them. */
  readonly start: number
  readonly end: number
  readonly quoteHash: string
}

/** SHA-256 of the UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Finds the quote to the letter, in the text before the title; null when it stands in neither. */
export function locate(quote: string, text: string, title: string): Quote | null {
  const composed = quote.normalize('NFC')
  const inText = text.indexOf(composed)
  const start = inText >= 0 ? inText : title.indexOf(composed)
  if (start < 0) return null
  const part = inText >= 0 ? 'TEXT' : 'TITLE'
  return { part, quote: composed, start, end: start + composed.length, quoteHash: sha256(composed) }
}

/** The words of the text that a mistaken quote begins with, to show where it leaves the source. */
export function lastCommonWords(quote: string, text: string): string {
  const words = quote.split(/\s+/u)
  let length = words.length
  while (length > 0 && !text.includes(words.slice(0, length).join(' '))) length--
  return words.slice(Math.max(0, length - 4), length).join(' ')
}
