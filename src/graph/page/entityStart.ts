/**
 * Where a page of entities starts when its filter names some, or an area, or facts that list few: there, instead of
 * walking through the whole kind in the order of names. The filter itself is still applied in full.
 */
import type { EntityKind } from '../../domain/entity.ts'
import type { Within } from '../filter/entityFilter.ts'
import type { Filter } from '../filter/filter.ts'
import type { Step } from '../filter/predicate.ts'
import { type Many, type Trail, trails } from '../filter/trail.ts'
import { anchorsOfFilter, listsOf, type OwnLists } from './anchor.ts'
import { eachList } from './factSeek.ts'

export interface EntityStart {
  /** Finds `entity` from each `start`, some of them more than once. */
  readonly match: string
  readonly starts: readonly (string | OwnLists)[]
}

/** Every entity that the filter takes is found from the start. Null when the filter names nothing to start from. */
export function entityStart(kind: EntityKind, filter: Filter): EntityStart | null {
  const { id, within } = filter
  if (id) return { match: 'MATCH (entity:Entity {id: start})', starts: id as readonly string[] }
  if (within) return { match: kind === 'ORGANIZATION' ? seatedInArea : inArea, starts: areasOf(within) }
  for (const [field, trail] of Object.entries(trails[kind])) {
    const some = (filter[field] as Many | undefined)?.some
    const anchors = some && anchorsOfFilter(some)
    if (anchors) return { match: fromFacts(trail), starts: listsOf(anchors, trail.kind) }
  }
  return null
}

const inArea = 'MATCH (:Entity {id: start})<-[:IN_SCOPE]-(entity:Entity)'
const seatedInArea = 'MATCH (:Entity {id: start})<-[:IN_SCOPE]-(:Place)<-[:SEAT]-(entity:Entity)'

const areasOf = (within: unknown): readonly string[] => {
  if (typeof within === 'string') return [within]
  return Array.isArray(within) ? within : [(within as Within).place]
}

/** The trail walked back, from the facts that an anchor lists. */
function fromFacts({ steps }: Trail): string {
  const back = [...steps].reverse().map(backwards)
  const nodes = back.map((step, index) => `${step}(${index === back.length - 1 ? 'entity:Entity' : ''})`)
  return `${eachList('[start]')}
MATCH (fact)-[listed:LISTED]->()
WHERE listed.list = list AND listed.sortKey >= 0
MATCH (fact)${nodes.join('')}`
}

const backwards = ({ type }: Step): string => `-[:${typeof type === 'string' ? type : type.join('|')}]->`
