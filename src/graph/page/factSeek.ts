/** How the facts of a selection are found: in the order of their key, in an index, under anchors or of a whole kind. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import { type FactKind, type Role, roles } from '../../domain/fact.ts'
import { factFields, readingAt } from '../filter/factFilter.ts'
import { type Filter, listed } from '../filter/filter.ts'
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

/**
 * Finds facts with their `key`. The order names every column of the index, those fixed by equality too: else the planner
 * reads all and sorts. The label of the near end is left off: with it the planner starts there.
 */
export function seek(selection: FactSelection, anchored: boolean, bound: Bound, write: Write): string {
  const { kind } = selection
  const [edge, column] = anchored ? ['listed', 'kind'] : ['fact', 'factKind']
  const fixed = [...(anchored ? ['listed.anchor = anchor'] : []), ...(kind ? [`${edge}.${column} = $kind`] : [])]
  const ordered = [
    ...(anchored ? ['listed.anchor'] : []),
    ...(kind ? [`${edge}.${column}`] : []),
    `${edge}.sortKey`,
  ].map((name) => `${name} ${bound.direction}`)
  return `MATCH ${anchored ? '(fact)-[listed:LISTED]->()' : '(fact:Fact)'}
    WHERE ${[...fixed, `${edge}.sortKey ${bound.key}`].join(' AND ')}${inRole(selection)}${also(condition(selection, write))}
    RETURN fact, ${edge}.sortKey AS key${bound.direction ? ` ORDER BY ${ordered.join(', ')} LIMIT $limit` : ''}`
}

const inRole = ({ as }: FactSelection): string => (as?.length ? ' AND any(role IN listed.roles WHERE role IN $as)' : '')

const condition = ({ kind, filter, asOf }: FactSelection, write: Write): string =>
  write(listed(factFields(kind), fact, filter, readingAt(asOf)))

/** All facts of the selection, of each parent or of all, each once. */
export const every = (selection: FactSelection, anchored: boolean, write: Write): string =>
  anchored
    ? `UNWIND parent.anchors AS anchor
  CALL (parent, anchor) {
    ${seek(selection, true, unbound, write)}
  }
  WITH DISTINCT fact, key`
    : `CALL () {
    ${seek(selection, false, unbound, write)}
  }`

/** What the text of a seek names beside the filter's values. */
export const seekParameters = ({ kind, as }: FactSelection, parents: readonly object[] | null): object => ({
  ...(parents ? { parents } : {}),
  ...(kind ? { kind } : {}),
  ...(as?.length ? { as } : {}),
})
