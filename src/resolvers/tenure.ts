import type { TenureResolvers } from '../generated/resolvers.ts'
import { factFields, one, value } from './fact.ts'
import { needing } from './need.ts'
import type { FactNode } from './node.ts'

export const Tenure: TenureResolvers = {
  ...factFields,
  post: one('post'),
  person: one('person'),
  capacity: value('capacity'),
  former: needing(['former'], ({ fact }: FactNode) => fact.former === true),
  start: value('start'),
  end: value('end'),
  term: value('term'),
  firstSeen: value('firstSeen'),
  lastSeen: value('lastSeen'),
}
