/**
 * Where a page of entities starts when its filter names some, or an area, or facts that list few: there, instead of
 * walking through the whole kind in the order of names. Only of an area nothing is left to ask when its places were found.
 */
import type { EntityKind } from '../../domain/entity.ts'
import { reachesWithin, type Within } from '../filter/entityFilter.ts'
import type { Filter } from '../filter/filter.ts'
import type { Step } from '../filter/predicate.ts'
import { type Many, type Trail, trails } from '../filter/trail.ts'
import { anchorsOfFilter, listsOf, type OwnLists } from './anchor.ts'
import { eachList } from './list.ts'

export interface EntityStart {
  /** Finds `entity` from each `start`, some of them more than once. */
  readonly match: string
  /** What the text names. */
  readonly parameters: { readonly starts: readonly (string | OwnLists)[]; readonly reaches?: readonly number[] }
  /** What of the filter is still to be asked of each. */
  readonly rest: Filter
}

/** Every entity that the filter takes is found from the start. Null when the filter names nothing to start from. */
export function entityStart(kind: EntityKind, filter: Filter): EntityStart | null {
  const { id, within, ...others } = filter
  if (id) return { match: 'MATCH (entity:Entity {id: start})', parameters: { starts: id as string[] }, rest: filter }
  if (within) return startWithin(kind, within as string | readonly string[] | Within, others, filter)
  for (const [field, trail] of Object.entries(trails[kind])) {
    const some = (filter[field] as Many | undefined)?.some
    const anchors = some && anchorsOfFilter(some)
    if (anchors) return { match: fromFacts(trail), parameters: { starts: listsOf(anchors, trail.kind) }, rest: filter }
  }
  return null
}

/** Bodies are found by their seat, though the filter knows more ways to lie in an area. */
function startWithin(
  kind: EntityKind,
  within: string | readonly string[] | Within,
  others: Filter,
  filter: Filter,
): EntityStart {
  const { areas, lineage } = areasOf(within)
  const found = { parameters: { starts: areas, reaches: reachesWithin(lineage) } }
  return kind === 'ORGANIZATION'
    ? { ...found, match: `${inArea}(:Place)<-[:SEAT]-(entity:Entity)`, rest: filter }
    : { ...found, match: `${inArea}(entity:Entity)`, rest: others }
}

const inArea = 'MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-'

function areasOf(within: string | readonly string[] | Within) {
  if (typeof within === 'string') return { areas: [within], lineage: false }
  return 'place' in within ? { areas: [within.place], lineage: within.lineage } : { areas: within, lineage: false }
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
