/** Pages of entities, of a kind or beneath parents, and how many there are. */
import type { EntityRecord } from '../record.ts'
import { type Built, build } from './build.ts'
import { anyName, type EntitySelection, seekEntities, seekEntityParameters } from './entitySeek.ts'

export type EntityOrder = 'NAME_ASC' | 'NAME_DESC' | 'DATE_DESC' | 'FACTS_DESC'

/** A place in an order; `rank` counts only in orders that are not by name. */
export interface EntityPosition {
  readonly rank: number | string
  readonly key: string
}

export interface EntityPageRow {
  readonly parent: string
  readonly rank: number | string
  readonly key: string
  readonly entity: EntityRecord
}

interface Sorting {
  readonly rank: string
  readonly rankDirection: 'ASC' | 'DESC'
  readonly keyDirection: 'ASC' | 'DESC'
  readonly start: EntityPosition
}

/** Before the first name and behind the last: no name holds the highest code point. */
const beforeNames = ''
const behindNames = '\u{10ffff}'
const highest = Number.MAX_SAFE_INTEGER
const sortings: Readonly<Record<EntityOrder, Sorting>> = {
  NAME_ASC: { rank: '0', rankDirection: 'ASC', keyDirection: 'ASC', start: { rank: 0, key: beforeNames } },
  NAME_DESC: { rank: '0', rankDirection: 'ASC', keyDirection: 'DESC', start: { rank: 0, key: behindNames } },
  DATE_DESC: {
    rank: "coalesce(entity.publishedFirst, entity.possibleFrom, '0001-01-01')",
    rankDirection: 'DESC',
    keyDirection: 'ASC',
    start: { rank: '9999-12-31~', key: beforeNames },
  },
  FACTS_DESC: {
    rank: 'entity.factCount',
    rankDirection: 'DESC',
    keyDirection: 'ASC',
    start: { rank: highest, key: beforeNames },
  },
}

const isAfter = (direction: 'ASC' | 'DESC'): string => (direction === 'ASC' ? '>' : '<')

/** Behind the position in the order. */
function boundOf({ rank, rankDirection, keyDirection }: Sorting): string {
  const behind = `entity.nameKey ${isAfter(keyDirection)} $afterKey`
  if (rank === '0') return behind
  return `(${rank} ${isAfter(rankDirection)} $afterRank OR (${rank} = $afterRank AND ${behind}))`
}

/** By name in the order of the index, whose columns are all named: else the planner reads all and sorts. */
const sortedBy = ({ rank, rankDirection, keyDirection }: Sorting): string =>
  rank === '0'
    ? `entity.entityKind ${keyDirection}, entity.nameKey ${keyDirection}`
    : `${rank} ${rankDirection}, entity.nameKey ${keyDirection}`

export interface EntityPageArguments {
  readonly parents: readonly string[] | null
  readonly after: EntityPosition | null
  readonly limit: number
}

/** A page of entities, beneath each parent when there are parents. */
export function entityPage(
  selection: EntitySelection,
  order: EntityOrder,
  page: EntityPageArguments,
): Built<EntityPageRow> {
  const sorting = sortings[order]
  const { rank, key: afterKey } = page.after ?? sorting.start
  const result = `${sorting.rank} AS rank, entity.nameKey AS key, properties(entity) AS entity`
  return build(
    (write) => {
      const best = `${seekEntities(selection, boundOf(sorting), write)}
WITH entity ORDER BY ${sortedBy(sorting)} LIMIT $limit`
      return selection.beneath
        ? `UNWIND $parents AS parent
CALL (parent) {
  ${best}
  RETURN ${result}
}
RETURN parent, rank, key, entity`
        : `${best}
RETURN '' AS parent, ${result}`
    },
    {
      ...seekEntityParameters(selection, page.parents),
      ...(sorting.rank === '0' ? {} : { afterRank: rank }),
      afterKey,
      limit: page.limit,
    },
  )
}

export function entityTotal(
  selection: EntitySelection,
  parents: readonly string[] | null,
): Built<{ parent: string; total: number }> {
  return build(
    (write) =>
      selection.beneath
        ? `UNWIND $parents AS parent
CALL (parent) {
  ${seekEntities(selection, anyName, write)}
  RETURN count(entity) AS total
}
RETURN parent, total`
        : `${seekEntities(selection, anyName, write)}
RETURN '' AS parent, count(entity) AS total`,
    seekEntityParameters(selection, parents),
  )
}
