/** A decision, law, plan or data set: a source, and what facts rest on. */
import type { EntitySpec } from './entitySpec.ts'
import { edtf, label, oneOf, text } from './property.ts'

export const document = {
  label: 'Document',
  prefix: 'document',
  plural: 'documents',
  meaning: 'A decision, law, plan or data set, by its full title.',
  properties: {
    title: text('the title, to the letter'),
    url: label('where it can be read', { web: true }),
    number: label('its number: 902/QĐ-UBND'),
    on: edtf('the day it was signed'),
    publishedOn: edtf('when it was published, as exactly as known: 2024-06-11, 2024-06, 2024'),
    kind: oneOf(['LAW', 'RESOLUTION', 'DECREE', 'DECISION', 'PLAN', 'DATASET', 'OTHER'], 'what sort of document'),
  },
  relations: {
    issuer: { type: 'ISSUER', kinds: ['ORGANIZATION', 'POST'], meaning: 'who issued it' },
    signer: { type: 'SIGNER', kinds: ['PERSON'], meaning: 'who signed it' },
    publisher: { type: 'PUBLISHER', kinds: ['ORGANIZATION'], meaning: 'who published it' },
  },
} as const satisfies EntitySpec
