import { firstDay, lastDay } from '../domain/day.ts'
import type { PlaceChangeResolvers, PlaceResolvers } from '../generated/resolvers.ts'
import { displayName } from '../wording/displayName.ts'
import { entitiesBeneath } from './connection.ts'
import type { Context } from './context.ts'
import {
  days,
  entityFields,
  entityNode,
  type InLanguage,
  nullable,
  property,
  reading,
  related,
  standing,
} from './entity.ts'
import { needing } from './need.ts'
import type { EntityNode } from './node.ts'

export const Place: PlaceResolvers = {
  ...entityFields,
  displayName: needing(
    ['type'],
    async ({ entity, asOf }: EntityNode, { lang }: InLanguage, { loaders }: Context): Promise<string> =>
      displayName(entity, await loaders.ancestors(asOf).load(entity.id), lang),
  ),
  level: property('level'),
  type: property('type'),
  code: property('code'),
  country: property('country'),
  // An unknown start is left empty, an end still to come is open: the two are not the same in EDTF.
  validity: reading(
    days,
    ({ possibleFrom, possibleTo }) =>
      `${possibleFrom === firstDay ? '' : possibleFrom}/${possibleTo === lastDay ? '..' : possibleTo}`,
  ),
  standing,
  partOf: related('PART_OF'),
  ancestors: async (source, _, { loaders }) =>
    (await loaders.ancestors(source.asOf).load(source.entity.id)).map((entity) => entityNode(entity, source)),
  parts: entitiesBeneath('PART_OF', 'PLACE'),
  predecessors: async ({ entity, asOf }, _, { loaders }) =>
    (await loaders.predecessors(asOf).load(entity.id)).map((change) => ({ change, asOf })),
  successors: async ({ entity, asOf }, _, { loaders }) =>
    (await loaders.successors(asOf).load(entity.id)).map((change) => ({ change, asOf })),
  heirs: async (source, _, { loaders }) =>
    (await loaders.heirs(source.asOf).load(source.entity.id)).map((entity) => entityNode(entity, source)),
}

export const PlaceChange: PlaceChangeResolvers = {
  place: ({ change, asOf }) => entityNode(change.place, { asOf }),
  on: ({ change }) => change.on,
  extent: ({ change }) => change.share,
  document: ({ change, asOf }) => nullable(change.document, { asOf }),
  clause: ({ change }) => change.clause,
}
