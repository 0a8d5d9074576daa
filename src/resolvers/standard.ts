import type { StandardResolvers } from '../generated/resolvers.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Standard: StandardResolvers = {
  ...entityFields,
  level: property('level'),
  owner: related('OWNER'),
  period: property('period'),
  standing,
  broader: related('BROADER'),
}
