/** How the facts of a selection are found: in the order of their key, in an index, under anchors or of a whole kind. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import { type FactKind, type Role, roles } from '../../domain/fact.ts'
import { roleCode } from '../../domain/listing.ts'
import { factFields, readingAt } from '../filter/factFilter.ts'
import { type Filter, listed } from '../filter/filter.ts'
import { listsOf } from './anchor.ts'
import { also, type Write } from './build.ts'

/** Which facts: of a kind or of all, in a role of the parent, taken by a filter, holding at a moment. */
export interface FactSelection {
  readonly kind: FactKind | null
  readonly filter: Filter
  readonly asOf: Day | null
  readonly as?: readonly Role[] | null
}

/** Someone whose facts are asked for, and the anchors that hold them. Without parents all facts are meant. */
export interface Parent {
  /** Tells the rows of one parent from those of another, the same entity with other anchors among them. */
  readonly key: string
  readonly anchors: readonly string[]
}

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
 * Finds facts with their `key`, in a `list` or among all. The order names every column of the index, those fixed by
 * equality too: else the planner reads all and sorts.
 */
export function seek(selection: FactSelection, listed: boolean, bound: Bound, write: Write): string {
  const { match, fixed, edge } = listed ? inList : selection.kind ? ofKind : ofAnyKind
  const key = `${edge}.sortKey`
  const columns = [...fixed.map((one) => one.split(' ')[0]), key].map((name) => `${name} ${bound.direction}`)
  return `MATCH ${match}
    WHERE ${[...fixed, `${key} ${bound.key}`].join(' AND ')}${inRole(selection)}${also(condition(selection, write))}
    RETURN fact, ${key} AS key${bound.direction ? ` ORDER BY ${columns.join(', ')} LIMIT $limit` : ''}`
}

/** A row for each `list` of a parent, found by where the entity's lists begin. */
export const eachList = (lists: string): string => `UNWIND ${lists} AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list`

const inRole = ({ as }: FactSelection): string => (as?.length ? ' AND any(role IN listed.roles WHERE role IN $as)' : '')

const condition = ({ kind, filter, asOf }: FactSelection, write: Write): string =>
  write(listed(factFields(kind), fact, filter, readingAt(asOf)))

/** All facts of the selection, of each parent or of all, each once. */
export const every = (selection: FactSelection, anchored: boolean, write: Write): string =>
  anchored
    ? `${eachList('parent.lists')}
  CALL (parent, list) {
    ${seek(selection, true, unbound, write)}
  }
  WITH DISTINCT fact, key`
    : `CALL () {
    ${seek(selection, false, unbound, write)}
  }`

/** What the text of a seek names beside the filter's values. */
export const seekParameters = ({ kind, as }: FactSelection, parents: readonly Parent[] | null): object => ({
  ...(parents
    ? { parents: parents.map(({ anchors, ...parent }) => ({ ...parent, lists: listsOf(anchors, kind) })) }
    : {}),
  ...(kind ? { kind } : {}),
  ...(as?.length ? { as: as.map(roleCode) } : {}),
})
