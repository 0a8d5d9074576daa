import { graphName, type Reference, referencesOf } from '../reference.ts'
import { datePartsOf } from './date.ts'
import type { ReferenceForm } from './form.ts'

/** RIS in UTF-8: Zotero, EndNote, Mendeley. */
export const ris: ReferenceForm = {
  ending: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  name: 'RIS',
  write: (node, about) => referencesOf(node, about).map(recordOf).join('\r\n'),
}

const types = { ENTRY: 'DATA', ARTICLE: 'NEWS', DOCUMENT: 'GOVDOC' } as const

function recordOf(reference: Reference): string {
  const tags = tagsOf(reference).filter(([, value]) => value !== null && value !== '')
  return [...tags, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${lineOf(value ?? '')}\r\n`).join('')
}

function tagsOf(given: Reference): readonly (readonly [tag: string, value: string | null])[] {
  const { kind, id, title, author, container, number, issued, url, note, version, accessed, lang } = given
  const date = datePartsOf(issued)
  return [
    ['TY', types[kind]],
    ['ID', id],
    ['TI', title],
    ['AU', author],
    ['T2', container],
    ['M1', number],
    ['PY', date && String(date.parts[0])],
    ['DA', date && dayOf(date.parts)],
    ['ET', kind === 'ENTRY' ? version : null],
    ['UR', url],
    ['Y2', dayOf(accessed.split('-').map(Number))],
    ['N1', note],
    ['LA', lang],
    ['DB', graphName],
  ]
}

/** `2024/06/11`; what is not known stays empty. */
const dayOf = ([year, month, day]: readonly number[]): string =>
  [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))).join('/')

/** A line of its own would be read as another tag. */
const lineOf = (text: string): string => text.normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ')
