import type { AwardResolvers } from '../generated/resolvers.ts'
import { displayNameByKind, entityFields, entityNode, property, related } from './entity.ts'

export const Award: AwardResolvers = {
  ...entityFields,
  displayName: displayNameByKind,
  kind: property('kind'),
  class: property('class'),
  broader: related('BROADER'),
  narrower: async (source, _, { loaders }) =>
    (await loaders.narrower.load(source.entity.id)).map(({ entity }) => entityNode(entity, source)),
}
