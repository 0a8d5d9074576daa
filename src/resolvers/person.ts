import type { PersonResolvers } from '../generated/resolvers.ts'
import { factsOf } from './connection.ts'
import { entityFields, property } from './entity.ts'

export const Person: PersonResolvers = {
  ...entityFields,
  honours: factsOf('HONOUR'),
  withheld: property('withheld'),
  tenures: factsOf('TENURE'),
  acts: factsOf('CAMPAIGN_ACT'),
  gatherings: factsOf('GATHERING'),
}
