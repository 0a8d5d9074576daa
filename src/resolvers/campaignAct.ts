import type { CampaignActResolvers } from '../generated/resolvers.ts'
import { factFields, many, one, optional, value } from './fact.ts'

export const CampaignAct: CampaignActResolvers = {
  ...factFields,
  act: value('act'),
  campaign: one('campaign'),
  by: many('by'),
  place: optional('place'),
  forPeriod: value('forPeriod'),
  document: optional('document'),
}
