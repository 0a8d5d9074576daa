import type { PersonResolvers } from '../generated/resolvers.ts'
import { factsOf } from './connection.ts'
import { entityFields, property } from './entity.ts'

export const Person: PersonResolvers = {
  ...entityFields,
  honours: (source, given, context) => factsOf(source, 'HONOUR', given, context),
  withheld: property('withheld'),
  tenures: (source, given, context) => factsOf(source, 'TENURE', given, context),
  acts: (source, given, context) => factsOf(source, 'CAMPAIGN_ACT', given, context),
  gatherings: (source, given, context) => factsOf(source, 'GATHERING', given, context),
}
