import type { PostResolvers } from '../generated/resolvers.ts'
import { factsOf } from './connection.ts'
import { belongsTo, entityFields, property } from './entity.ts'

export const Post: PostResolvers = {
  ...entityFields,
  honours: (source, given, context) => factsOf(source, 'HONOUR', given, context),
  organization: belongsTo('OF'),
  singleHolder: property('singleHolder'),
  tenures: (source, given, context) => factsOf(source, 'TENURE', given, context),
  acts: (source, given, context) => factsOf(source, 'CAMPAIGN_ACT', given, context),
}
