/** Filters on entities, one table of fields for each kind. */
import { type EntityKind, entityKinds } from '../../domain/entity.ts'
import type { Role } from '../../domain/fact.ts'
import { quantifiers } from './factPath.ts'
import { changedSince, compile, type Field, type Fields, type Filter, has } from './filter.ts'
import { stands } from './moment.ts'
import { all, type DaySpan, isOneOf, leadsTo, type Node, named, overlaps, type Predicate } from './predicate.ts'

export interface Within {
  readonly place: string
  readonly lineage: boolean
}

/** Reaches of a scope: the place itself and its parts; with lineage also what those were before they merged. */
const ownGround = [0, 1]
const allGround = [0, 1, 2, 3]

/** That it is, or is part of, one of the areas. */
const inScope = (node: Node, areas: readonly string[], reaches: readonly number[] = ownGround): Predicate =>
  leadsTo(node, [{ type: 'IN_SCOPE' }], null, (area, edge) =>
    all([isOneOf(area.property('id'), areas), isOneOf(edge.property('reach'), reaches)]),
  )

/** The reaches that count: those of a campaign or award do without lineage. */
export const reachesWithin = (lineage: boolean): readonly number[] => (lineage ? allGround : ownGround)

export const placeWithin = (place: Node, { place: area, lineage }: Within): Predicate =>
  inScope(place, [area], reachesWithin(lineage))

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

/** That it stands in the relation, or the fact's role, to one of the entities. */
export const isRelated = (node: Node, type: string | Role, ids: readonly string[]): Predicate =>
  leadsTo(node, [{ type }], null, (entity) => isOneOf(entity.property('id'), ids))

const common: Fields = {
  id: has('id'),
  text: (node, text: string) => named(node, text),
  kind: has('kind'),
  level: has('level'),
  changedSince,
}

const seated: Fields = {
  ...common,
  within: (node, within: Within) => atPlace(node, (place) => placeWithin(place, within)),
  level: (node, levels: readonly string[]) => atPlace(node, (place) => isOneOf(place.property('level'), levels)),
}

const publishedOn: Field = (node, span: DaySpan) =>
  overlaps(node.property('publishedFirst'), node.property('publishedLast'), span)

const published: Fields = {
  ...common,
  publisher: (node, ids: readonly string[]) => isRelated(node, 'PUBLISHER', ids),
  publishedOn,
  textKind: has('textKind'),
}

/** The actor's own kind, where a filter takes several. */
export const actorFilters: Fields = { ...seated, kind: has('entityKind') }
export const sourceFilters: Fields = published

/** A campaign or body that stands behind the entity. */
const behind =
  (type: string, kind: EntityKind): Field =>
  (node, filter: Filter, reading) =>
    leadsTo(node, [{ type }], null, (entity) => compile(entityFilters[kind], entity, filter, reading))

const own: Readonly<Record<EntityKind, Fields>> = {
  CAMPAIGN: {
    ...common,
    within: (node, ids: readonly string[]) => inScope(node, ids),
    variantOf: behind('VARIANT_OF', 'CAMPAIGN'),
    phaseOf: behind('PHASE_OF', 'CAMPAIGN'),
  },
  ORGANIZATION: seated,
  POST: { ...common, organization: behind('OF', 'ORGANIZATION') },
  PERSON: common,
  PLACE: {
    ...common,
    type: has('type'),
    code: has('code'),
    within: (node, within: Within) => placeWithin(node, within),
    standing: (node, standings: never, { asOf }) => stands(node, standings, asOf),
  },
  AWARD: { ...common, within: (node, id: string) => inScope(node, [id]) },
  STANDARD: common,
  ARTICLE: published,
  DOCUMENT: {
    ...published,
    number: has('number'),
    issuer: (node, ids: readonly string[]) => isRelated(node, 'ISSUER', ids),
    on: publishedOn,
  },
}

const kinds = Object.keys(entityKinds) as EntityKind[]

/** The fields by which entities of a kind are filtered. */
export const entityFilters: Readonly<Record<EntityKind, Fields>> = Object.fromEntries(
  kinds.map((kind) => [kind, { ...own[kind], ...quantifiers(kind) }]),
) as Record<EntityKind, Fields>
