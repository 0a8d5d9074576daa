/** Finding which words of a list a text begins with: the longest first, and whole words only. */
import { accentedKey, foldedKey } from '../../domain/name.ts'

export interface Lead<Entry> {
  readonly entry: Entry
  /** What follows the words, as a key; empty when nothing does. */
  readonly rest: string
}

export interface Leads<Entry> {
  /** The entries whose words the key begins with, the longest words first. */
  of(key: string): Lead<Entry>[]
  /** The words that the text begins with, compared without diacritics. */
  near(text: string): string[]
}

export function createLeads<Entry>(list: readonly { readonly words: string; readonly entry: Entry }[]): Leads<Entry> {
  const entries = list
    .map(({ words, entry }) => ({ words, entry, key: accentedKey(words), folded: foldedKey(words) }))
    .sort((one, other) => other.key.length - one.key.length)
  return {
    of: (key) =>
      entries.flatMap(({ entry, key: lead }) => (begins(key, lead) ? [{ entry, rest: restOf(key, lead) }] : [])),
    near: (text) => {
      const [accented, folded] = [accentedKey(text), foldedKey(text)]
      const found = entries.filter((entry) => begins(folded, entry.folded) && !begins(accented, entry.key))
      return [...new Set(found.map(({ words }) => words))]
    },
  }
}

const begins = (key: string, lead: string): boolean => key === lead || key.startsWith(`${lead} `)
const restOf = (key: string, lead: string): string => key.slice(lead.length).trim()
