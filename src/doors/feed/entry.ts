/** What a feed tells of each thing: the sentence, the words it rests on, and where they stand. */
import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import type { Language } from '../../wording/language.ts'
import type { Answer } from '../file/column.ts'
import { xmlText } from '../file/form/xml.ts'
import type { Entry } from './feed.ts'

const source = 'source { title url publishedOn }'
const always = 'canonicalId permalink firstVersion lastChangedVersion __typename'

/** Facts have sentences, citations words, and all others names. */
export function selectionFor(schema: GraphQLSchema, type: string, language: Language): string {
  if (type === 'Citation') return `${always} quote textKind ${source}`
  const listed = schema.getType(type)
  const isFact = type === 'Fact' || (isObjectType(listed) && listed.getInterfaces().some(({ name }) => name === 'Fact'))
  if (!isFact && !isObjectType(listed) && !isInterfaceType(listed)) throw new Error(`${type} cannot be listed`)
  const told = `sentence(lang: ${language}) citations(first: 5) { quote textKind ${source} }`
  return `${always} ${isFact ? told : 'name'}`
}

interface Cited {
  readonly quote: string
  readonly textKind: string
  readonly source: { readonly title: string; readonly url: string | null; readonly publishedOn: string | null }
}

/** What selections of all types bring. */
interface Told extends Partial<Cited> {
  readonly canonicalId: string
  readonly permalink: string
  readonly firstVersion: number
  readonly lastChangedVersion: number
  readonly __typename: string
  readonly sentence?: string
  readonly name?: string
  readonly citations?: readonly Cited[]
}

/** @param timeOf when a version was made */
export function entryOf(node: Answer, language: Language, timeOf: (version: number) => string): Entry {
  const told = node as unknown as Told
  const { canonicalId, permalink, firstVersion, lastChangedVersion } = told
  const title = told.sentence ?? told.name ?? told.quote ?? canonicalId
  const cited = told.citations ?? (told.quote === undefined ? [] : [told as unknown as Cited])
  return {
    ...{ canonicalId, permalink, title, firstVersion, lastChangedVersion, kind: told.__typename },
    html: [`<p>${xmlText(title)}</p>`, ...cited.map((one) => quoteHtml(one, language))].join('\n'),
    text: [title, ...cited.map((one) => quoteText(one, language))].join('\n\n'),
    published: timeOf(firstVersion),
    updated: timeOf(lastChangedVersion),
  }
}

/** Words that are not the source's own must never look like it. */
const retold: Readonly<Record<Language, string>> = {
  VI: 'thuật lại, không phải nguyên văn',
  EN: 'retold, not the words of the source',
}

const told = ({ textKind, source: { title, publishedOn } }: Cited, language: Language): string =>
  [title, publishedOn, textKind === 'RESTATED' ? retold[language] : null].filter((part) => part !== null).join(', ')

const quoteText = (cited: Cited, language: Language): string => `“${cited.quote}” — ${told(cited, language)}`

function quoteHtml(cited: Cited, language: Language): string {
  const { quote, source } = cited
  const words = xmlText(told(cited, language))
  const origin = source.url === null ? words : `<a href="${xmlText(source.url)}">${words}</a>`
  return `<blockquote><p>${xmlText(quote)}</p></blockquote>\n<p>— ${origin}</p>`
}
