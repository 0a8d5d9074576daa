/**
 * Where a page of entities starts when its filter names some, or an area, or facts that list few: there, instead of
 * walking through the whole kind in the order of names. Only of an area nothing is left to ask when its places were found.
 */
import type { EdgeType, EntityKind } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'
import { reachesWithin, type Within } from '../filter/entityFilter.ts'
import { type FactPath, factPaths, type Many } from '../filter/factPath.ts'
import type { Filter } from '../filter/filter.ts'
import type { EdgeStep } from '../filter/predicate.ts'
import { joined, piece, type Text, template } from '../template.ts'
import { listsOfFilter, type NumberedList, numbered } from './factList.ts'
import { eachList } from './factSource.ts'

export interface EntityStart {
  /** Finds `entity` from each `start`, some of them more than once. */
  readonly match: Text
  /** What the text names. */
  readonly parameters: { readonly starts: readonly (string | NumberedList)[]; readonly reaches?: readonly number[] }
  /** What of the filter is still to be asked of each. */
  readonly rest: Filter
}

/** Every entity that the filter takes is found from the start. Null when the filter names nothing to start from. */
export function entityStart(kind: EntityKind, filter: Filter): EntityStart | null {
  const { id, within, ...others } = filter
  if (id)
    return { match: piece`MATCH (entity:Entity {id: start})`, parameters: { starts: id as string[] }, rest: filter }
  if (within) return startWithin(kind, within as string | readonly string[] | Within, others, filter)
  for (const [field, path] of Object.entries(factPaths[kind])) {
    const some = (filter[field] as Many | undefined)?.some
    const lists = some && listsOfFilter(some)
    if (lists) return { match: fromFacts(path), parameters: { starts: numbered(lists, path.kind) }, rest: filter }
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
    ? { ...found, match: seatedInArea, rest: filter }
    : { ...found, match: inArea, rest: others }
}

const inArea = piece`MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-(entity:Entity)`
const seatedInArea = piece`MATCH (:Entity {id: start})<-[scope:IN_SCOPE WHERE scope.reach IN $reaches]-(:Place)<-[:SEAT]-(entity:Entity)`

function areasOf(within: string | readonly string[] | Within) {
  if (typeof within === 'string') return { areas: [within], lineage: false }
  return 'place' in within ? { areas: [within.place], lineage: within.lineage } : { areas: within, lineage: false }
}

/** From the facts of a list, back along the path by which a filter reaches them. */
const fromListedFacts = template`
  ${'eachList'}
  MATCH (fact)-[listed:LISTED]->()
  WHERE listed.list = list AND listed.sortKey >= 0
  MATCH (fact)${'back'}(entity:Entity)
`

const fromFacts = ({ steps }: FactPath): Text =>
  fromListedFacts({
    eachList: eachList({ lists: piece`[start]` }),
    back: joined([...steps].reverse().map(backwards), '()'),
  })

const backwards = ({ type }: EdgeStep): Text =>
  piece`-[:${cypher.types((typeof type === 'string' ? [type] : type) as readonly EdgeType[])}]->`
