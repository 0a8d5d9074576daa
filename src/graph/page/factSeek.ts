/** How the facts of a selection are found: in the order of their key, in an index, under anchors or of a whole kind. */
import Cypher from '@neo4j/cypher-builder'
import { roles } from '../../domain/fact.ts'
import { roleCode } from '../../domain/listing.ts'
import { factFields, readingAt } from '../filter/factFilter.ts'
import { listed } from '../filter/filter.ts'
import { listsOf } from './anchor.ts'
import { also, type Write } from './build.ts'
import { alsoOwn, eachList, eachShorterList, inRole, otherLists } from './list.ts'
import type { FactSelection, Parent } from './selection.ts'

export const fact = new Cypher.NamedNode('fact')

/** The types of the edges by which facts join entities. */
export const roleTypes = roles.join('|')

/** From which key on, and in which order when not all are read. */
export interface Bound {
  readonly key: string
  readonly direction: 'ASC' | 'DESC' | null
}

/** Every fact has a key, and an index is sought in only when each of its columns is bounded. */
export const unbound: Bound = { key: '>= 0', direction: null }

/** Where facts are found in order: the rows they come from, what they match, and the columns of the index. */
interface Source {
  readonly match: string
  readonly fixed: readonly string[]
  readonly edge: 'listed' | 'fact'
}

/** The label of the near end is left off: with it the planner starts there. */
const inList: Source = { match: '(fact)-[listed:LISTED]->()', fixed: ['listed.list = list'], edge: 'listed' }
const ofKind: Source = { match: '(fact:Fact)', fixed: ['fact.factKind = $kind'], edge: 'fact' }
const ofAnyKind: Source = { ...ofKind, fixed: [] }

/**
 * Finds facts with their `key` among all, or those of each `parent`. The order names every column of the index, those fixed
 * by equality too: else the planner reads all and sorts.
 */
export function seek(selection: FactSelection, parents: readonly Parent[] | null, bound: Bound, write: Write): string {
  if (!parents)
    return `CALL () {
    ${seekIn(selection.kind ? ofKind : ofAnyKind, selection, '', bound, write)}
  }`
  return otherLists(selection, parents).length > 0
    ? `${eachShorterList}
  CALL (list, way, mine) {
    ${seekIn(inList, selection, alsoOwn(selection), bound, write)}
  }`
    : `${eachList('parent.lists')}
  CALL (list) {
    ${seekIn(inList, selection, inRole(selection, 'listed'), bound, write)}
  }`
}

function seekIn(
  { match, fixed, edge }: Source,
  selection: FactSelection,
  further: string,
  bound: Bound,
  write: Write,
): string {
  const key = `${edge}.sortKey`
  const columns = [...fixed.map((one) => one.split(' ')[0]), key].map((name) => `${name} ${bound.direction}`)
  return `MATCH ${match}
    WHERE ${[...fixed, `${key} ${bound.key}`].join(' AND ')}${further}${also(condition(selection, write))}
    RETURN fact, ${key} AS key${bound.direction ? ` ORDER BY ${columns.join(', ')} LIMIT $limit` : ''}`
}

const condition = ({ kind, filter, asOf }: FactSelection, write: Write): string =>
  write(listed(factFields(kind), fact, filter, readingAt(asOf)))

/** All facts of the selection, of each parent or of all, each once. */
export const every = (selection: FactSelection, parents: readonly Parent[] | null, write: Write): string =>
  `${seek(selection, parents, unbound, write)}${parents ? '\n  WITH DISTINCT fact, key' : ''}`

/** What the text of a seek names beside the filter's values. */
export function seekParameters(selection: FactSelection, parents: readonly Parent[] | null): object {
  const { kind, as } = selection
  const others = parents ? otherLists(selection, parents) : []
  return {
    ...(parents
      ? { parents: parents.map(({ anchors, ...parent }) => ({ ...parent, lists: listsOf(anchors, kind) })) }
      : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(kind ? { kind } : {}),
    ...(as?.length ? { as: as.map(roleCode) } : {}),
  }
}
