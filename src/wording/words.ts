/**
 * Sentences are put together from pieces: plain text, and the names of entities. Where each name stands is known from how
 * the sentence was made; nothing searches for it afterwards.
 */

/** An entity by the name that a sentence uses for it. */
export interface Mention {
  readonly text: string
  readonly id: string
}

type Piece = string | Mention
export type Words = readonly Piece[]
type Part = Words | Mention | string | number | null | undefined | false

export interface Sentence {
  readonly text: string
  readonly mentions: readonly Span[]
}

/** Where a sentence names an entity: in UTF-16 code units, `end` behind the last. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly id: string
}

const isWords = (part: Part): part is Words => Array.isArray(part)

const piecesOf = (part: Part): Words => {
  if (part === null || part === undefined || part === false || part === '') return []
  return isWords(part) ? part : [typeof part === 'number' ? String(part) : part]
}

/** Words from a template, into which names and other words are set. */
export const say = (texts: TemplateStringsArray, ...parts: readonly Part[]): Words =>
  texts.flatMap((text, at) => [...piecesOf(text), ...piecesOf(parts[at])])

/** The words behind a preposition, or nothing where there are none. */
export const after = (before: string, part: Part, behind = ''): Words => {
  const pieces = piecesOf(part)
  return pieces.length === 0 ? [] : [before, ...pieces, behind]
}

/** Words joined by commas, the last by a word of the language. */
export const listed = (items: readonly Words[], last: string): Words =>
  items.flatMap((item, at) => [...(at === 0 ? [] : [at === items.length - 1 ? last : ', ']), ...item])

export const isNothing = (words: Words): boolean => textOf(words) === ''

const textOfPiece = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text)

export const textOf = (words: Words): string => words.map(textOfPiece).join('')

/** The words with a capital in front and a full stop behind, and where they name whom. */
export function sentence(words: Words): Sentence {
  const mentions: Span[] = []
  let text = ''
  for (const piece of words) {
    const start = spaced(text, textOfPiece(piece)).start
    const added = spaced(text, textOfPiece(piece)).text
    text = text.slice(0, start) + added
    if (typeof piece !== 'string') mentions.push({ start, end: text.length, id: piece.id })
  }
  const trimmed = text.trimEnd().replace(/,$/u, '')
  return { text: `${capital(trimmed)}${/[.…]$/u.test(trimmed) ? '' : '.'}`, mentions }
}

/** What is added to a text so that no two spaces follow each other, nor a space a comma. */
function spaced(before: string, piece: string): { text: string; start: number } {
  const text = piece.normalize('NFC').replace(/\s+/gu, ' ')
  if (/^ ?[,.;:)]/u.test(text)) return { text: text.trimStart(), start: before.trimEnd().length }
  // No comma before a bracket, as behind the class of an order.
  if (/^ \(/u.test(text) && before.endsWith(',')) return { text, start: before.length - 1 }
  return { text: before === '' || before.endsWith(' ') ? text.trimStart() : text, start: before.length }
}

export const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
export const small = (text: string): string => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`

/** Quotation marks as they are printed, in a text that may have typewriter's. */
export const printed = (text: string): string => text.replace(/"([^"]*)"/gu, '“$1”')

/** Free words, in which the names of these entities become mentions where they stand to the letter. */
export function woven(text: string, named: readonly Mention[]): Words {
  const found = named
    .map((mention) => ({ mention, at: text.indexOf(mention.text) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.mention.text.length - one.mention.text.length)[0]
  if (!found) return text === '' ? [] : [text]
  const { mention, at } = found
  const others = named.filter(({ id }) => id !== mention.id)
  return [...woven(text.slice(0, at), others), mention, ...woven(text.slice(at + mention.text.length), others)]
}
