import type { AssessmentResolvers } from '../generated/resolvers.ts'
import { factFields, one, optional, value } from './fact.ts'

export const Assessment: AssessmentResolvers = {
  ...factFields,
  by: optional('by'),
  about: one('about'),
  stance: value('stance'),
  topic: value('topic'),
  document: optional('document'),
}
