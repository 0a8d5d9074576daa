import type { TenureResolvers } from '../generated/resolvers.ts'
import { factFields, one, value } from './fact.ts'

export const Tenure: TenureResolvers = {
  ...factFields,
  post: one('post'),
  person: one('person'),
  capacity: value('capacity'),
  former: ({ fact }) => fact.former === true,
  start: value('start'),
  end: value('end'),
  term: value('term'),
  firstSeen: value('firstSeen'),
  lastSeen: value('lastSeen'),
}
