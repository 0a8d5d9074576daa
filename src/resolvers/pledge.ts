import type { PledgeResolvers } from '../generated/resolvers.ts'
import { factFields, many, one, value } from './fact.ts'

export const Pledge: PledgeResolvers = {
  ...factFields,
  block: one('block'),
  year: value('year'),
  parties: many('party'),
  partyCount: value('partyCount'),
}
