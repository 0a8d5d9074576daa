import { firstDay, lastDay } from '../domain/day.ts'
import type { PlaceChangeResolvers, PlaceResolvers } from '../generated/resolvers.ts'
import type { ChangeRow } from '../graph/queries/place.ts'
import type { EntityRecord } from '../graph/record.ts'
import { displayName } from '../wording/displayName.ts'
import { entitiesBeneath } from './connection.ts'
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
import { type FieldOwner, planned, type Request } from './field.ts'
import type { EntityNode, PlaceChangeNode } from './node.ts'

const ancestorsOf =
  ({ id, asOf }: FieldOwner): Request<readonly EntityRecord[]> =>
  ({ ancestors }) =>
    ancestors(asOf).load(id)

const entityNodes = (entities: readonly EntityRecord[], at: EntityNode): EntityNode[] =>
  entities.map((entity) => entityNode(entity, at))

const changeNodes = (changes: readonly ChangeRow[], { asOf }: EntityNode): PlaceChangeNode[] =>
  changes.map((change) => ({ change, asOf }))

export const Place: PlaceResolvers = {
  ...entityFields,
  displayName: planned({
    needs: ['type'],
    plan: ancestorsOf,
    read: (ancestors, { entity }: EntityNode, { lang }: InLanguage) => displayName(entity, ancestors, lang),
  }),
  level: property('level'),
  type: property('type'),
  code: property('code'),
  country: property('country'),
  point: reading(['latitude', 'longitude'], ({ latitude, longitude }) =>
    latitude === undefined || latitude === null
      ? null
      : { latitude: latitude as number, longitude: longitude as number },
  ),
  // An unknown start is left empty, an end still to come is open: the two are not the same in EDTF.
  validity: reading(
    days,
    ({ possibleFrom, possibleTo }) =>
      `${possibleFrom === firstDay ? '' : possibleFrom}/${possibleTo === lastDay ? '..' : possibleTo}`,
  ),
  standing,
  partOf: related('PART_OF'),
  ancestors: planned({ plan: ancestorsOf, read: entityNodes }),
  parts: entitiesBeneath('PART_OF', 'PLACE'),
  predecessors: planned({
    plan:
      ({ id, asOf }) =>
      ({ predecessors }) =>
        predecessors(asOf).load(id),
    read: changeNodes,
  }),
  successors: planned({
    plan:
      ({ id, asOf }) =>
      ({ successors }) =>
        successors(asOf).load(id),
    read: changeNodes,
  }),
  heirs: planned({
    plan:
      ({ id, asOf }) =>
      ({ heirs }) =>
        heirs(asOf).load(id),
    read: entityNodes,
  }),
}

export const PlaceChange: PlaceChangeResolvers = {
  place: ({ change, asOf }) => entityNode(change.place, { asOf }),
  on: ({ change }) => change.on,
  extent: ({ change }) => change.share,
  document: ({ change, asOf }) => nullable(change.document, { asOf }),
  clause: ({ change }) => change.clause,
}
