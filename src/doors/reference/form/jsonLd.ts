import { shortVersion } from '../../file/serveFile.ts'
import {
  type About,
  type Fact,
  graphName,
  isFact,
  isSource,
  type Node,
  type Passage,
  passagesOf,
  type ReferredSource,
  sourcesOf,
} from '../reference.ts'
import type { ReferenceForm } from './form.ts'

/** JSON-LD in the words of schema.org, and of PROV for what rests on what. */
export const jsonLd: ReferenceForm = {
  ending: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  name: 'JSON-LD',
  write: (node, about) => `${JSON.stringify({ '@context': context, ...nodeOf(node, about) }, null, 2)}\n`,
}

const link = (id: string): object => ({ '@id': id, '@type': '@id' })

const context = {
  '@vocab': 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  url: link('http://schema.org/url'),
  wasDerivedFrom: link('prov:wasDerivedFrom'),
  wasQuotedFrom: link('prov:wasQuotedFrom'),
  hadPrimarySource: link('prov:hadPrimarySource'),
}

/** What schema.org has for the kinds of entities; what it has no word for is a term of the field. */
const types: Readonly<Record<string, string>> = {
  Campaign: 'Event',
  Organization: 'Organization',
  Person: 'Person',
  Place: 'AdministrativeArea',
  Article: 'NewsArticle',
  Document: 'DigitalDocument',
}
const typeOf = (name: string): string => types[name] ?? 'DefinedTerm'

const nodeOf = (node: Node, about: About): object => ({ ...thingOf(node, about), ...circumstances(about) })

function thingOf(node: Node, { lang }: About): object {
  if (isSource(node)) return sourceOf(node)
  if (isFact(node)) return { ...claimOf(node), inLanguage: lang.toLowerCase() }
  return node.__typename === 'Citation' ? passageOf(node) : entityOf(node)
}

/** Which state of the graph says so, and when it was made and asked. */
const circumstances = ({ dataset, publicUrl, accessed }: About): object => ({
  sdDatePublished: accessed,
  sdPublisher: { '@type': 'Organization', name: graphName, url: `${publicUrl}/` },
  subjectOf: {
    '@type': 'Dataset',
    '@id': `${publicUrl}/`,
    name: graphName,
    version: shortVersion(dataset),
    identifier: dataset.hash,
    datePublished: dataset.importedAt,
  },
})

const claimOf = (fact: Fact): object => ({
  '@id': fact.permalink,
  '@type': ['Claim', 'prov:Entity'],
  text: fact.sentence,
  ...(fact.on === null ? {} : { temporalCoverage: fact.on }),
  about: fact.roles.map(({ role, entity }) => ({ '@type': 'Role', roleName: role, about: namedOf(entity) })),
  hadPrimarySource: sourcesOf(fact).map(({ permalink }) => permalink),
  isBasedOn: sourcesOf(fact).map(sourceOf),
  citation: passagesOf(fact).map(passageOf),
})

const namedOf = ({ __typename, permalink, name }: Fact['roles'][number]['entity']): object => ({
  ...{ '@id': permalink, '@type': typeOf(__typename), name },
})

/** Words of ours that retell a source are no quotation of it. */
const passageOf = ({ permalink, quote, quoteHash, textKind, source }: Passage): object => ({
  '@id': permalink,
  '@type': [textKind === 'VERBATIM' ? 'Quotation' : 'CreativeWork', 'prov:Entity'],
  text: quote,
  sha256: quoteHash,
  isPartOf: { '@id': source.permalink },
  [textKind === 'VERBATIM' ? 'wasQuotedFrom' : 'wasDerivedFrom']: source.permalink,
})

const sourceOf = (source: ReferredSource): object => ({
  ...{ '@id': source.permalink, '@type': [typeOf(source.__typename), 'prov:Entity'], headline: source.title },
  ...(source.url === null ? {} : { url: source.url }),
  ...(source.publishedOn === null ? {} : { datePublished: source.publishedOn }),
  ...(source.publisher === null ? {} : { publisher: namedOf(source.publisher) }),
  ...(source.__typename === 'Document' && source.number !== null ? { identifier: source.number } : {}),
})

type Entity = Exclude<Extract<Node, { readonly displayName: string }>, { readonly title: string }>

const entityOf = (entity: Entity): object => ({
  ...{ '@id': entity.permalink, '@type': typeOf(entity.__typename), name: entity.name },
  ...{ description: entity.displayName, alternateName: othersOf(entity) },
  ...(entity.__typename === 'Place' && entity.code !== null ? { identifier: entity.code } : {}),
  ...(entity.__typename === 'Place' && entity.partOf ? { containedInPlace: namedOf(entity.partOf) } : {}),
})

const othersOf = ({ name, names }: Entity): readonly string[] => [
  ...new Set(names.map(({ text }) => text).filter((text) => text !== name)),
]
