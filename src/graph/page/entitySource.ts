/** How the entities of a selection are found: beneath parents, from where the filter starts, or in the order of names. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'
import { entityFilters } from '../filter/entityFilter.ts'
import { readingAt } from '../filter/factFilter.ts'
import { type Filter, listed } from '../filter/filter.ts'
import { allOf, piece, type Text, template } from '../template.ts'
import { entityStart } from './entityStart.ts'

/** The edge by which entities hang beneath a parent; they point up to it. */
export type Beneath = 'PART_OF' | 'OF' | 'VARIANT_OF' | 'PHASE_OF'

export interface EntitySelection {
  readonly kind: EntityKind
  readonly beneath: Beneath | null
  readonly filter: Filter
  readonly asOf: Day | null
}

export const entity = new Cypher.NamedNode('entity')

/** Every name has a key, and the index is sought in only when each of its columns is bounded. */
export const anyName = piece`entity.nameKey > ''`

/** Whether a page of the selection cannot be read in its order, so that all of it is found whatever the page. */
export const readsAll = ({ kind, beneath, filter }: EntitySelection): boolean =>
  beneath !== null || entityStart(kind, filter) !== null

/** What hangs beneath each parent. A place's parts are those of its own time: a parent for a time ends with the day it names. */
const beneathParent = template`
  MATCH (:Entity {id: parent})<-[up:${'beneath'}]-(entity:Entity)
  WHERE ${'where'}
  WITH DISTINCT entity WHERE ${'bound'}
`
const duringMoment = piece`coalesce(up.from, '0001-01-01') <= $asOf AND $asOf <= coalesce(up.to, '9999-12-31')`

const fromStarts = template`
  UNWIND $starts AS start
  ${'match'}
  WITH DISTINCT entity
  WHERE ${'where'}
`

const inAll = template`
  MATCH (entity:Entity)
  WHERE ${'where'}
`

/** Finds each entity of the selection, once, that is bounded so. */
export function entitySource(selection: EntitySelection, bound: Text): Text {
  const { kind, beneath, filter, asOf } = selection
  const start = beneath ? null : entityStart(kind, filter)
  const condition = listed(entityFilters[kind], entity, start?.rest ?? filter, readingAt(asOf))
  const ofKind = piece`entity.entityKind = $kind`
  if (beneath) {
    const where = allOf(ofKind, condition, asOf ? duringMoment : undefined)
    return beneathParent({ beneath: cypher.types([beneath]), where, bound })
  }
  const where = allOf(ofKind, bound, condition)
  return start ? fromStarts({ match: start.match, where }) : inAll({ where })
}

/** What the text of a source names beside the filter's values. */
export function entitySourceParameters(
  { kind, beneath, filter, asOf }: EntitySelection,
  parents: readonly string[] | null,
): object {
  const start = beneath ? null : entityStart(kind, filter)
  return {
    kind,
    ...start?.parameters,
    ...(beneath ? { parents: parents ?? [] } : {}),
    ...(beneath && asOf ? { asOf } : {}),
  }
}
