import type { CampaignLinkResolvers } from '../generated/resolvers.ts'
import { factFields, one, value } from './fact.ts'

export const CampaignLink: CampaignLinkResolvers = {
  ...factFields,
  link: value('link'),
  campaign: one('campaign'),
  other: one('other'),
}
