import type { StandardResolvers } from '../generated/resolvers.ts'
import { factsOf } from './connection.ts'
import { entityFields, property, related, standing } from './entity.ts'

export const Standard: StandardResolvers = {
  ...entityFields,
  level: property('level'),
  owner: related('OWNER'),
  period: property('period'),
  standing,
  broader: related('BROADER'),
  recognitions: (source, given, context) => factsOf(source, 'RECOGNITION', given, context),
  figures: (source, given, context) => factsOf(source, 'FIGURE', given, context),
}
