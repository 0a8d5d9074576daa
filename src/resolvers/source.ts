/** What articles and documents have in common. */
import { type CitationArguments, citationsOf } from './citation.ts'
import type { Context } from './context.ts'
import { entityFields, nullable, property, reading } from './entity.ts'
import type { EntityNode } from './node.ts'

/** The fields of `Source`. A document that is only referred to has no text and no hash of one. */
export const sourceFields = {
  ...entityFields,
  title: reading(['title'], ({ title, name }) => (title ?? name) as string),
  url: property<string | null>('url'),
  publisher: async (source: EntityNode, _: unknown, { loaders }: Context) =>
    nullable(await loaders.publishers.load(source.entity.id), source),
  publishedOn: property<string | null>('publishedOn'),
  textKind: reading(['textKind'], ({ textKind }) => (textKind ?? 'RESTATED') as 'RESTATED' | 'VERBATIM'),
  textHash: property<string | null>('textHash'),
  text: ({ entity }: EntityNode, _: unknown, { loaders }: Context) => loaders.texts.load(entity.id),
  citations: (source: EntityNode, given: CitationArguments, context: Context) => citationsOf(source, given, context),
}
