import { type Reference, referencesOf } from '../reference.ts'
import { datePartsOf } from './date.ts'
import type { ReferenceForm } from './form.ts'

/** CSL-JSON: Zotero, Pandoc, citeproc. */
export const csl: ReferenceForm = {
  ending: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  name: 'CSL-JSON',
  write: (node, about) => `${JSON.stringify(referencesOf(node, about).map(itemOf), null, 2)}\n`,
}

const types = { ENTRY: 'dataset', ARTICLE: 'article-newspaper', DOCUMENT: 'document' } as const

const itemOf = ({ kind, author, container, number, issued, url, accessed, lang, ...given }: Reference): object => ({
  type: types[kind],
  ...{ id: given.id, title: given.title, URL: url, note: given.note, language: lang },
  ...(author === null ? {} : { author: [{ literal: author }] }),
  ...(container === null ? {} : { [kind === 'ARTICLE' ? 'container-title' : 'publisher']: container }),
  ...(number === null ? {} : { number }),
  ...(kind === 'ENTRY' ? { version: given.version } : {}),
  ...(issued === null ? {} : { issued: dateOf(issued) }),
  accessed: dateOf(accessed),
})

/** What is no plain date is handed on in the words of its source. */
function dateOf(edtf: string): object {
  const date = datePartsOf(edtf)
  return date ? { 'date-parts': [date.parts], ...(date.isUncertain ? { circa: true } : {}) } : { literal: edtf }
}
