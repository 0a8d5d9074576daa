import type { PersonResolvers } from '../generated/resolvers.ts'
import { entityFields, property } from './entity.ts'

export const Person: PersonResolvers = {
  ...entityFields,
  withheld: property('withheld'),
}
