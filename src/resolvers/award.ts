import type { AwardResolvers } from '../generated/resolvers.ts'
import { displayNameByKind, entityFields, entityNode, property, related } from './entity.ts'
import { planned } from './field.ts'
import type { EntityNode } from './node.ts'

export const Award: AwardResolvers = {
  ...entityFields,
  displayName: displayNameByKind,
  kind: property('kind'),
  class: property('class'),
  broader: related('BROADER'),
  narrower: planned({
    plan:
      ({ id }) =>
      ({ narrower }) =>
        narrower.load(id),
    read: (found, node: EntityNode) => found.map(({ entity }) => entityNode(entity, node)),
  }),
}
