/**
 * In which lists the facts of a parent are looked for: in its own, or in those of whoever a filter names, when they are
 * shorter. A national campaign's honours in one commune are read from the commune's.
 */
import { listsOfReach } from '../../domain/listing.ts'
import { listsOf, type OwnLists, startsOf } from './anchor.ts'
import type { FactSelection, Parent } from './selection.ts'

/** A row for each `list` of an entity's, found by where its lists begin. */
export const eachList = (lists: string): string => `UNWIND ${lists} AS own
  MATCH (owner:Entity {id: own.of})
  UNWIND [slot IN own.slots | owner.firstList + slot] AS list`

/** Lists beside the parents' own that hold every fact the filter takes. */
export const otherLists = ({ kind, filter }: FactSelection, parents: readonly Parent[]): OwnLists[][] =>
  startsOf(filter)
    .filter((anchors) => parents.some((parent) => parent.anchors.join() !== anchors.join()))
    .map((anchors) => listsOf(anchors, kind))

/**
 * A row for each `list` of the shortest way to a parent's facts: `way` 0 are its own lists, whose numbers are `mine`, the
 * others are `$others`. How long they are the store tells without reading them: an entity's own list has no more facts than
 * name it, and all its lists together as many as lead to it.
 */
export const eachShorterList = `CALL (parent) {
    UNWIND [parent.lists] + $others AS lists
    WITH collect(lists) AS ways
    UNWIND range(0, size(ways) - 1) AS way
    CALL (ways, way) {
      UNWIND ways[way] AS own
      MATCH (owner:Entity {id: own.of})
      RETURN sum(CASE WHEN all(slot IN own.slots WHERE slot < ${listsOfReach}) THEN owner.factCount
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
  ${eachList('lists')}`

/** Of another's list only what is the parent's too. */
export const alsoOwn = (
  selection: FactSelection,
): string => ` AND (way = 0${inRole(selection, 'listed')} OR way > 0 AND EXISTS {
      MATCH (fact)-[own:LISTED]->() WHERE own.list IN mine${inRole(selection, 'own')}
    })`

/** That the parent stands in one of the roles asked for, by the edge that lists the fact under it. */
export const inRole = ({ as }: FactSelection, edge: 'listed' | 'own'): string =>
  as?.length ? ` AND any(role IN ${edge}.roles WHERE role IN $as)` : ''
