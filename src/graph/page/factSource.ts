/** How the facts of a selection are found: list by list in the order of their key, or in that of a whole kind. */
import Cypher from '@neo4j/cypher-builder'
import { roles } from '../../domain/fact.ts'
import { listsOfReach, roleCode } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'
import { factFilters, readingAt } from '../filter/factFilter.ts'
import { listed } from '../filter/filter.ts'
import { allOf, piece, type Text, template } from '../template.ts'
import { keyOf, type NumberedList, numbered, startsOf } from './factList.ts'
import type { FactSelection, Parent } from './selection.ts'

export const fact = new Cypher.NamedNode('fact')

/** The types of the edges by which facts join entities. */
export const roleTypes = cypher.types(roles)

/** From which key on, and in which order when not all are read. */
export interface Bound {
  readonly key: Text
  readonly direction: 'ASC' | 'DESC' | null
}

/** Every fact has a key, and an index is sought in only when each of its columns is bounded. */
export const unbound: Bound = { key: piece`>= 0`, direction: null }

/** A row for each `list` of some entities, found by where the lists of each begin. */
export const eachList = template`
  UNWIND ${'lists'} AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list
`

/**
 * The facts in a parent's own lists. No label stands at the near end of the pattern: with one the planner starts there.
 * The order names every column of the index, those fixed by equality too: else the planner reads all and sorts.
 */
const inOwnLists = template`
  ${'eachList'}
  CALL (list) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE ${'where'}
    RETURN fact, listed.sortKey AS key ${'inOrder'}
  }
`

/**
 * The facts in whichever lists are shorter: the parent's own, or those of the entities that the filter names. `way` 0 are the
 * parent's, whose numbers are `mine`; the others are `$others`. A national campaign's honours in one commune are read from
 * the commune's. How long lists are the store tells without reading them: an entity's own list has no more facts than
 * name it, and all its lists together as many as lead to it.
 */
const inShorterLists = template`
  CALL (parent) {
    UNWIND [parent.lists] + $others AS lists
    WITH collect(lists) AS ways
    UNWIND range(0, size(ways) - 1) AS way
    CALL (ways, way) {
      UNWIND ways[way] AS own
      MATCH (owner:Entity {id: own.of})
      RETURN sum(CASE WHEN all(slot IN own.slots WHERE slot < ${'listsOfReach'}) THEN owner.factCount
        ELSE COUNT { (owner)<-[:LISTED]-() } END) AS facts
    }
    WITH ways, way ORDER BY facts, way LIMIT 1
    RETURN ways[way] AS lists, way, COLLECT {
      UNWIND ways[0] AS own
      MATCH (owner:Entity {id: own.of})
      UNWIND own.slots AS slot
      RETURN owner.firstList + slot
    } AS mine
  }
  ${'eachList'}
  CALL (list, way, mine) {
    MATCH (fact)-[listed:LISTED]->()
    WHERE ${'where'}
    RETURN fact, listed.sortKey AS key ${'inOrder'}
  }
`

/** The facts of a kind, or of all kinds, no matter which entity lists them. */
const inAll = template`
  CALL () {
    MATCH (fact:Fact)
    WHERE ${'where'}
    RETURN fact, fact.sortKey AS key ${'inOrder'}
  }
`

const byList = template`ORDER BY listed.list ${'direction'}, listed.sortKey ${'direction'} LIMIT $limit`
const byKind = template`ORDER BY fact.factKind ${'direction'}, fact.sortKey ${'direction'} LIMIT $limit`
const byKey = template`ORDER BY fact.sortKey ${'direction'} LIMIT $limit`

/** Finds facts with their `key` among all, or those of each `parent`; in several lists the same fact more than once. */
export const factSource = (selection: FactSelection, parents: readonly Parent[] | null, bound: Bound): Text =>
  parents ? sourceInLists(selection, parents, bound) : sourceInAll(selection, bound)

function sourceInLists(selection: FactSelection, parents: readonly Parent[], { key, direction }: Bound): Text {
  const isShorter = otherLists(selection, parents).length > 0
  const inParent = isShorter ? alsoInParent(selection) : inRole(selection)
  const slots = {
    where: allOf(piece`listed.list = list`, piece`listed.sortKey ${key}`, inParent, condition(selection)),
    inOrder: direction ? byList({ direction }) : undefined,
  }
  return isShorter
    ? inShorterLists({ ...slots, listsOfReach, eachList: eachList({ lists: piece`lists` }) })
    : inOwnLists({ ...slots, eachList: eachList({ lists: piece`parent.lists` }) })
}

function sourceInAll(selection: FactSelection, { key, direction }: Bound): Text {
  const { kind } = selection
  const order = kind ? byKind : byKey
  return inAll({
    where: allOf(kind ? piece`fact.factKind = $kind` : undefined, piece`fact.sortKey ${key}`, condition(selection)),
    inOrder: direction ? order({ direction }) : undefined,
  })
}

/** Of another's list only what is the parent's too. */
const alsoInParent = (selection: FactSelection): Text =>
  piece`(${allOf(piece`way = 0`, inRole(selection))} OR ${ofAnother({
    isOwn: allOf(piece`own.list IN mine`, inOwnRole(selection)),
  })})`

const ofAnother = template`way > 0 AND EXISTS {
  MATCH (fact)-[own:LISTED]->() WHERE ${'isOwn'}
}`

const condition = ({ kind, filter, asOf }: FactSelection) => listed(factFilters(kind), fact, filter, readingAt(asOf))

/** That the parent stands in one of the roles asked for, by the edge that lists the fact under it. */
const inRole = ({ as }: FactSelection): Text | undefined =>
  as?.length ? piece`any(role IN listed.roles WHERE role IN $as)` : undefined

const inOwnRole = ({ as }: FactSelection): Text | undefined =>
  as?.length ? piece`any(role IN own.roles WHERE role IN $as)` : undefined

/** All facts of the selection, of each parent or of all, each once. */
export const everyFact = (selection: FactSelection, parents: readonly Parent[] | null): Text =>
  parents ? onceEach({ facts: factSource(selection, parents, unbound) }) : factSource(selection, null, unbound)

const onceEach = template`
  ${'facts'}
  WITH DISTINCT fact, key
`

/** Lists beside the parents' own that hold every fact the filter takes. */
const otherLists = ({ kind, filter }: FactSelection, parents: readonly Parent[]): NumberedList[][] =>
  startsOf(filter)
    .filter((lists) => parents.some((parent) => keyOf(parent.lists) !== keyOf(lists)))
    .map((lists) => numbered(lists, kind))

/** What the text of a source names beside the filter's values. */
export function sourceParameters(selection: FactSelection, parents: readonly Parent[] | null): object {
  const { kind, as } = selection
  const others = parents ? otherLists(selection, parents) : []
  return {
    ...(parents ? { parents: parents.map((parent) => ({ ...parent, lists: numbered(parent.lists, kind) })) } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(kind ? { kind } : {}),
    ...(as?.length ? { as: as.map(roleCode) } : {}),
  }
}
