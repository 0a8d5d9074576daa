import type { OrganizationResolvers } from '../generated/resolvers.ts'
import { entitiesBeneath, factsOf } from './connection.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Organization: OrganizationResolvers = {
  ...entityFields,
  honours: factsOf('HONOUR'),
  kind: property('kind'),
  country: property('country'),
  period: property('period'),
  standing,
  seat: related('SEAT'),
  partOf: related('PART_OF'),
  posts: entitiesBeneath('OF', 'POST'),
  acts: factsOf('CAMPAIGN_ACT'),
  memberships: factsOf('MEMBERSHIP'),
  pledges: factsOf('PLEDGE'),
  gatherings: factsOf('GATHERING'),
  assessments: factsOf('ASSESSMENT'),
}
