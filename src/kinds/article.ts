/** A newspaper article: a source. */
import type { EntitySpec } from './entitySpec.ts'
import { edtf, label, text } from './property.ts'

export const article = {
  label: 'Article',
  prefix: 'article',
  plural: 'articles',
  meaning: 'An article.',
  properties: {
    title: text('the title, to the letter'),
    url: label('where it can be read', { web: true }),
    publishedOn: edtf('when it was published, as exactly as known: 2024-06-11, 2024-06, 2024'),
    via: label('where this copy was found, if not with its publisher'),
  },
  relations: {
    publisher: { type: 'PUBLISHER', kinds: ['ORGANIZATION'], meaning: 'who published it' },
    agency: { type: 'AGENCY', kinds: ['ORGANIZATION'], meaning: 'the agency whose text it is (TTXVN)' },
    reprintOf: {
      type: 'REPRINT_OF',
      kinds: ['ARTICLE'],
      meaning: 'the article that it reprints, by id: both count as one source',
    },
  },
} as const satisfies EntitySpec
