import type { MembershipResolvers } from '../generated/resolvers.ts'
import { factFields, one, value } from './fact.ts'

export const Membership: MembershipResolvers = {
  ...factFields,
  member: one('member'),
  block: one('block'),
  part: value('part'),
  year: value('year'),
}
