/** What a reference says, before it is written in any form. */
import type { Day } from '../../domain/day.ts'
import type { ReferenceQuery } from '../../generated/reference.ts'
import type { Language } from '../../wording/language.ts'
import { shortVersion } from '../file/serveFile.ts'

export type Node = NonNullable<ReferenceQuery['lookup'][number]['node']>
export type Fact = Extract<Node, { readonly sentence: string }>
export type Passage = Extract<Node, { readonly __typename: 'Citation' }>
export type ReferredSource = Passage['source']

/** Under which circumstances something is referred to. */
export interface About {
  readonly dataset: NonNullable<ReferenceQuery['dataset']>
  /** The day on which it was looked at. */
  readonly accessed: Day
  readonly publicUrl: string
  readonly lang: Language
}

export interface Reference {
  /** Its id, unique within a bibliography. */
  readonly id: string
  /** An entry of this graph, or what a newspaper or an office published. */
  readonly kind: 'ENTRY' | 'ARTICLE' | 'DOCUMENT'
  readonly title: string
  /** A body, never a person: sources here are signed by papers and offices. */
  readonly author: string | null
  /** The newspaper, or the graph. */
  readonly container: string | null
  readonly number: string | null
  /** As EDTF. */
  readonly issued: string | null
  readonly url: string
  readonly note: string
  readonly version: string
  readonly accessed: Day
  readonly lang: 'vi' | 'en'
}

export const graphName = 'Thi Đua Graph'

/** The reference of a thing; of a fact or a passage also those of the sources that it rests on. */
export function referencesOf(node: Node, about: About): readonly Reference[] {
  if (isSource(node)) return [ofSource(node, about)]
  return [ofEntry(node, about), ...sourcesOf(node).map((source) => ofSource(source, about))]
}

export const isSource = (node: Node): node is Extract<Node, { readonly title: string }> => 'title' in node

export const isFact = (node: Node): node is Fact => 'sentence' in node

export const passagesOf = (node: Node): readonly Passage[] =>
  isFact(node) ? (node.citations as readonly Passage[]) : node.__typename === 'Citation' ? [node] : []

export function sourcesOf(node: Node): readonly ReferredSource[] {
  const byId = new Map(passagesOf(node).map(({ source }) => [source.id, source]))
  return [...byId.values()]
}

export const titleOf = (node: Node): string =>
  isFact(node) ? node.sentence : node.__typename === 'Citation' ? node.fact.sentence : node.displayName

const ofEntry = (node: Node, about: About): Reference => ({
  ...circumstances(about),
  ...{ id: node.id, kind: 'ENTRY', title: titleOf(node), author: graphName, container: graphName, number: null },
  // Within the process, a moment is not yet the text that its type says.
  issued: new Date(about.dataset.importedAt).toISOString().slice(0, 10),
  url: node.permalink,
  note: noteOf(node, about),
})

/** What a reader cannot see in the other fields: the state of the graph, and on whose word it rests. */
function noteOf(node: Node, about: About): string {
  const sources = sourcesOf(node).map(({ title, publisher, publishedOn }) =>
    [`“${title}”`, publisher?.name, publishedOn].filter(Boolean).join(', '),
  )
  const says = about.lang === 'VI' ? 'Theo' : 'According to'
  return [stateOf(about), ...(sources.length > 0 ? [`${says} ${sources.join('; ')}.`] : [])].join(' ')
}

const stateOf = ({ dataset: { version, hash }, lang }: About): string =>
  lang === 'VI' ? `Bộ dữ liệu phiên bản ${version}, SHA-256 ${hash}.` : `Dataset version ${version}, SHA-256 ${hash}.`

function ofSource(source: ReferredSource, about: About): Reference {
  const isDocument = source.__typename === 'Document'
  const issuer = isDocument && source.issuer && 'name' in source.issuer ? source.issuer.name : null
  return {
    ...circumstances(about),
    ...{ id: source.id, kind: isDocument ? 'DOCUMENT' : 'ARTICLE', title: source.title, lang: 'vi' },
    author: issuer,
    container: source.publisher?.name ?? null,
    number: isDocument ? source.number : null,
    issued: source.publishedOn ?? (isDocument ? source.issuedOn : null),
    url: source.url ?? source.permalink,
    note: `${graphName}: ${source.permalink}. ${stateOf(about)}`,
  }
}

const circumstances = ({ dataset, accessed, lang }: About): Pick<Reference, 'version' | 'accessed' | 'lang'> => ({
  version: shortVersion(dataset),
  accessed,
  lang: lang === 'VI' ? 'vi' : 'en',
})
