import type { PostResolvers } from '../generated/resolvers.ts'
import { factsOf } from './connection.ts'
import { belongsTo, entityFields, property } from './entity.ts'

export const Post: PostResolvers = {
  ...entityFields,
  honours: factsOf('HONOUR'),
  organization: belongsTo('OF'),
  singleHolder: property('singleHolder'),
  tenures: factsOf('TENURE'),
  acts: factsOf('CAMPAIGN_ACT'),
}
