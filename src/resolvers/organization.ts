import type { OrganizationResolvers } from '../generated/resolvers.ts'
import { entitiesBeneath } from './connection.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Organization: OrganizationResolvers = {
  ...entityFields,
  kind: property('kind'),
  country: property('country'),
  period: property('period'),
  standing,
  seat: related('SEAT'),
  partOf: related('PART_OF'),
  posts: entitiesBeneath('OF', 'POST'),
}
