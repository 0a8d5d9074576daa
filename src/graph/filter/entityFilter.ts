/** Filters on entities, one table of fields for each kind. A field that a filter leaves out asks for nothing. */
import { type EntityKind, entitySpec } from '../../domain/entity.ts'
import {
  all,
  equals,
  leadsTo,
  type Moment,
  type Node,
  named,
  oneOf,
  overlaps,
  type Predicate,
  type Span,
  stands,
} from './predicate.ts'

/** A filter as the schema's input type gives it, its ids canonical. */
export type Filter = Readonly<Record<string, unknown>>

type Field = (node: Node, value: never, moment: Moment) => Predicate | undefined
export type Fields = Readonly<Record<string, Field>>

/** What the fields of a filter ask together. The schema's input types know the fields: an unknown one is our mistake. */
export function compile(
  fields: Fields,
  node: Node,
  filter: Filter | null | undefined,
  moment: Moment,
): Predicate | undefined {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return all(given.map(([name, value]) => (fields[name] as Field)(node, value as never, moment)))
}

/** A property that has one of the values. */
export const has =
  (property: string): Field =>
  (node, values: readonly unknown[]) =>
    oneOf(node.property(property), values)

export interface Within {
  readonly place: string
  readonly lineage: boolean
}

/** Reaches of a scope: the place itself and its parts; with lineage also what those were before they merged. */
export const ownGround = [0, 1]
export const allGround = [0, 1, 2, 3]

/** That it is, or is part of, one of the areas. */
export const inScope = (node: Node, areas: readonly string[], reaches: readonly number[] = ownGround): Predicate =>
  leadsTo(node, [{ type: 'IN_SCOPE' }], null, (area, edge) =>
    all([oneOf(area.property('id'), areas), oneOf(edge.property('reach'), reaches)]),
  )

const placeWithin = (place: Node, { place: area, lineage }: Within): Predicate =>
  inScope(place, [area], lineage ? allGround : ownGround)

/** A body lies where its seat is, a post where its body is; a place is its own. */
const atPlace = (actor: Node, where: (place: Node) => Predicate | undefined): Predicate =>
  leadsTo(
    actor,
    [
      { type: 'OF', length: { min: 0, max: 1 } },
      { type: 'SEAT', length: { min: 0, max: 1 } },
    ],
    'Place',
    where,
  )

const common: Fields = {
  id: has('id'),
  text: (node, text: string) => named(node, text),
  kind: has('kind'),
  level: has('level'),
  standing: (node, standings: never, moment) => stands(node, standings, moment),
}

const seated: Fields = {
  ...common,
  within: (node, within: Within) => atPlace(node, (place) => placeWithin(place, within)),
  level: (node, levels: readonly string[]) => atPlace(node, (place) => oneOf(place.property('level'), levels)),
}

const published: Fields = {
  ...common,
  publisher: (node, ids: readonly string[]) => related(node, 'PUBLISHER', ids),
  publishedOn: (node, span: Span) => overlaps(node.property('publishedFirst'), node.property('publishedLast'), span),
  textKind: has('textKind'),
}

const related = (node: Node, type: string, ids: readonly string[]): Predicate =>
  leadsTo(node, [{ type }], null, (entity) => oneOf(entity.property('id'), ids))

/** The actor's own kind, where a filter takes several. */
export const actorFields: Fields = { ...seated, kind: has('entityKind') }
export const sourceFields: Fields = published

export const entityFields: Readonly<Record<EntityKind, Fields>> = {
  CAMPAIGN: {
    ...common,
    within: (node, ids: readonly string[]) => inScope(node, ids),
    variantOf: (node, filter: Filter, moment) => campaignBehind(node, 'VARIANT_OF', filter, moment),
    phaseOf: (node, filter: Filter, moment) => campaignBehind(node, 'PHASE_OF', filter, moment),
  },
  ORGANIZATION: seated,
  POST: {
    ...common,
    organization: (node, filter: Filter, moment) =>
      leadsTo(node, [{ type: 'OF' }], null, (body) => compile(entityFields.ORGANIZATION, body, filter, moment)),
  },
  PERSON: common,
  PLACE: {
    ...common,
    type: has('type'),
    code: has('code'),
    within: (node, within: Within) => placeWithin(node, within),
  },
  AWARD: { ...common, within: (node, id: string) => inScope(node, [id]) },
  STANDARD: common,
  ARTICLE: published,
  DOCUMENT: {
    ...published,
    number: has('number'),
    issuer: (node, ids: readonly string[]) => related(node, 'ISSUER', ids),
    on: (node, span: Span) => overlaps(node.property('publishedFirst'), node.property('publishedLast'), span),
  },
}

const campaignBehind = (node: Node, type: string, filter: Filter, moment: Moment): Predicate =>
  leadsTo(node, [{ type }], null, (campaign) => compile(entityFields.CAMPAIGN, campaign, filter, moment))

/** That a node is of the kind. */
export const isKind = (node: Node, kind: EntityKind): Predicate => equals(node.property('entityKind'), kind)
export const labelOf = (kind: EntityKind): string => entitySpec(kind).label
