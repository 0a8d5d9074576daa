/** How the entities of a selection are found: beneath parents, from where the filter starts, or in the order of names. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import { entityFields } from '../filter/entityFilter.ts'
import { readingAt } from '../filter/factFilter.ts'
import { type Filter, listed } from '../filter/filter.ts'
import { also, type Write } from './build.ts'
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
export const anyName = "entity.nameKey > ''"

/** Whether a page of the selection cannot be read in its order, so that all of it is found whatever the page. */
export const readsAll = ({ kind, beneath, filter }: EntitySelection): boolean =>
  beneath !== null || entityStart(kind, filter) !== null

/** Finds each entity of the selection, once, that is bounded so. */
export function seekEntities(selection: EntitySelection, bound: string, write: Write): string {
  const { kind, beneath, filter, asOf } = selection
  const start = beneath ? null : entityStart(kind, filter)
  const condition = write(listed(entityFields[kind], entity, start?.rest ?? filter, readingAt(asOf)))
  const where = `WHERE entity.entityKind = $kind${beneath ? '' : ` AND ${bound}`}${also(condition)}`
  if (beneath)
    return `MATCH (:Entity {id: parent})<-[up:${beneath}]-(entity:Entity)
  ${where}${asOf ? during : ''}
  WITH DISTINCT entity WHERE ${bound}`
  if (start)
    return `UNWIND $starts AS start
${start.match}
WITH DISTINCT entity
${where}`
  return `MATCH (entity:Entity)
${where}`
}

/** A place's parts are those of its own time: a parent for a time ends with the day that it names. */
const during = " AND coalesce(up.from, '0001-01-01') <= $day AND $day <= coalesce(up.to, '9999-12-31')"

/** What the text of a seek names beside the filter's values. */
export function seekEntityParameters(
  { kind, beneath, filter, asOf }: EntitySelection,
  parents: readonly string[] | null,
): object {
  const start = beneath ? null : entityStart(kind, filter)
  return {
    kind,
    ...start?.parameters,
    ...(beneath ? { parents: parents ?? [] } : {}),
    ...(beneath && asOf ? { day: asOf } : {}),
  }
}
