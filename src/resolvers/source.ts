/** What articles and documents have in common. */
import { type CitationArguments, citationsOf } from './citation.ts'
import { entityFields, nullable, property, reading } from './entity.ts'
import { connected, planned } from './field.ts'
import type { EntityNode } from './node.ts'

/** The fields of `Source`. A document that is only referred to has no text and no hash of one. */
export const sourceFields = {
  ...entityFields,
  title: reading(['title'], ({ title, name }) => (title ?? name) as string),
  url: property<string | null>('url'),
  publisher: planned({
    plan:
      ({ id }) =>
      ({ publishers }) =>
        publishers.load(id),
    read: (publisher, node: EntityNode) => nullable(publisher, node),
  }),
  publishedOn: property<string | null>('publishedOn'),
  textKind: reading(['textKind'], ({ textKind }) => (textKind ?? 'RESTATED') as 'RESTATED' | 'VERBATIM'),
  textHash: property<string | null>('textHash'),
  text: planned({
    plan:
      ({ id }) =>
      ({ texts }) =>
        texts.load(id),
    read: (text, _: EntityNode) => text,
  }),
  citations: connected((owner, given: CitationArguments) => citationsOf(owner, given)),
}
