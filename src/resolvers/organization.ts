import type { OrganizationResolvers } from '../generated/resolvers.ts'
import { entitiesBeneath, factsOf } from './connection.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Organization: OrganizationResolvers = {
  ...entityFields,
  honours: (source, given, context) => factsOf(source, 'HONOUR', given, context),
  kind: property('kind'),
  country: property('country'),
  period: property('period'),
  standing,
  seat: related('SEAT'),
  partOf: related('PART_OF'),
  posts: (source, given, context) => entitiesBeneath(source, 'OF', 'POST', given, context),
  acts: (source, given, context) => factsOf(source, 'CAMPAIGN_ACT', given, context),
  memberships: (source, given, context) => factsOf(source, 'MEMBERSHIP', given, context),
  pledges: (source, given, context) => factsOf(source, 'PLEDGE', given, context),
  gatherings: (source, given, context) => factsOf(source, 'GATHERING', given, context),
  assessments: (source, given, context) => factsOf(source, 'ASSESSMENT', given, context),
}
