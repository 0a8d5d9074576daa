import type { PostResolvers } from '../generated/resolvers.ts'
import { belongsTo, entityFields, property } from './entity.ts'

export const Post: PostResolvers = {
  ...entityFields,
  organization: belongsTo('OF'),
  singleHolder: property('singleHolder'),
}
