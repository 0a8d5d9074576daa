import type { ArticleResolvers } from '../generated/resolvers.ts'
import { property, related } from './entity.ts'
import { sourceFields } from './source.ts'

export const Article: ArticleResolvers = {
  ...sourceFields,
  via: property('via'),
  agency: related('AGENCY'),
  reprintOf: related('REPRINT_OF'),
}
