import type { GatheringResolvers } from '../generated/resolvers.ts'
import { factFields, many, optional, partOf, value } from './fact.ts'

export const Gathering: GatheringResolvers = {
  ...factFields,
  type: value('type'),
  occasion: value('occasion'),
  hosts: many('host'),
  chairs: many('chair'),
  guests: many('guest'),
  speakers: many('speaker'),
  venue: value('venue'),
  place: optional('place'),
  about: many('about'),
  partOf,
}
