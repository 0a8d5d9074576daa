import type { DocumentResolvers } from '../generated/resolvers.ts'
import { property, related } from './entity.ts'
import { sourceFields } from './source.ts'

export const Document: DocumentResolvers = {
  ...sourceFields,
  number: property('number'),
  issuer: related('ISSUER'),
  signer: related('SIGNER'),
  kind: property('kind'),
  on: property('on'),
}
