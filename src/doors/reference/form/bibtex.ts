import { type Reference, referencesOf } from '../reference.ts'
import { datePartsOf, isoOf } from './date.ts'
import type { ReferenceForm } from './form.ts'

/** BibTeX in UTF-8, with the fields of BibLaTeX beside those that older styles know. */
export const bibtex: ReferenceForm = {
  ending: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  name: 'BibTeX',
  write: (node, about) => referencesOf(node, about).map(entryOf).join('\n'),
}

function entryOf(reference: Reference): string {
  const fields = Object.entries(fieldsOf(reference)).filter(([, value]) => value !== null)
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${reference.kind === 'ARTICLE' ? 'article' : 'misc'}{${keyOf(reference.id)},\n${lines.join('')}}\n`
}

/** Signs that TeX reads as such in a key; ids have no others that it would not. */
export const keyOf = (id: string): string => id.replaceAll(/[^a-zA-Z0-9.-]/g, '_')

function fieldsOf({ kind, title, author, container, number, issued, url, note, version, accessed, lang }: Reference) {
  const date = datePartsOf(issued)
  return {
    author: author && `{${texOf(author)}}`,
    // The second pair of braces keeps styles from lowering the first letters of names.
    title: `{${texOf(title)}}`,
    [kind === 'ARTICLE' ? 'journal' : 'howpublished']: container && texOf(container),
    number: number && texOf(number),
    year: date && String(date.parts[0]),
    date: date && `${isoOf(date)}${date.isUncertain ? '~' : ''}`,
    version: kind === 'ENTRY' ? version : null,
    url: addressOf(url),
    urldate: accessed,
    note: texOf(note),
    langid: lang === 'vi' ? 'vietnamese' : 'english',
  }
}

/** What means something else to TeX than itself. Braces are written by name: BibTeX counts them even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'#$%&_'].map((sign) => [sign, `\\${sign}`])),
}

/** Vietnamese letters stay, each as one sign: TeX sets no accent that stands apart from its letter. */
export const texOf = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? sign)

/** An address is taken as it stands, so that only what would end the field is written otherwise. */
const addressOf = (url: string): string => url.replaceAll(/[\\{}\s]/g, (sign) => encodeURIComponent(sign))
