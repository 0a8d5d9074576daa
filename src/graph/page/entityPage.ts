/** Pages of entities, of a kind or beneath parents, and how many there are. */
import { entitySpec } from '../../domain/entity.ts'
import { holdsAll } from '../filter/filter.ts'
import type { NamedEntity } from '../record.ts'
import { type Built, build, countOfLabel, type Write } from './build.ts'
import { anyName, type EntitySelection, readsAll, seekEntities, seekEntityParameters } from './entitySeek.ts'

export type EntityOrder = 'NAME_ASC' | 'NAME_DESC' | 'DATE_DESC' | 'FACTS_DESC'

/** A place in an order; `rank` counts only in orders that are not by name. */
export interface EntityPosition {
  readonly rank: number | string
  readonly key: string
}

export interface EntityPageRow {
  readonly rank: number | string
  readonly key: string
  /** With the properties that were asked for. */
  readonly entity: NamedEntity
}

/** What there is beneath a parent, or of a kind: a page, and how many in all where they were counted with it. */
export interface EntityPage {
  readonly parent: string
  readonly rows: readonly EntityPageRow[]
  readonly total: number | null
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

/** What names an entity comes with every row. */
const naming = ['id', 'entityKind', 'name', 'type']

/** Columns are names of properties out of our own schema, never what a client wrote. */
const entityText = (columns: readonly string[]): string =>
  `entity {${[...new Set([...naming, ...columns])].map((name) => `.${name}`).join(', ')}, partial: true}`

export interface EntityPageArguments {
  readonly parents: readonly string[] | null
  readonly after: EntityPosition | null
  readonly limit: number
  /** The properties to bring beside those that name an entity. */
  readonly columns: readonly string[]
  /** Whether it is asked how many there are, too. */
  readonly counted: boolean
}

/** A page of entities, beneath each parent when there are parents. It counts them only where it reads all of them anyway. */
export function entityPage(
  selection: EntitySelection,
  order: EntityOrder,
  page: EntityPageArguments,
): Built<EntityPage> {
  const sorting = sortings[order]
  const { rank, key: afterKey } = page.after ?? sorting.start
  const best = `WITH entity ORDER BY ${sortedBy(sorting)} LIMIT $limit`
  const row = `{rank: ${sorting.rank}, key: entity.nameKey, entity: ${entityText(page.columns)}}`
  const behind = boundOf(sorting)
  const paged = (write: Write) => `${seekEntities(selection, behind, write)}
${best}
RETURN collect(${row}) AS rows, null AS total`
  const counted = (write: Write) => `${seekEntities(selection, anyName, write)}
WITH collect(entity) AS found
RETURN COLLECT {
  UNWIND found AS entity
  WITH entity WHERE ${behind}
  ${best}
  RETURN ${row}
} AS rows, size(found) AS total`
  const found = page.counted && readsAll(selection) ? counted : paged
  return build(
    (write) =>
      selection.beneath
        ? `UNWIND $parents AS parent
CALL (parent) {
  ${found(write)}
}
RETURN parent, rows, total`
        : `CALL () {
  ${found(write)}
}
RETURN '' AS parent, rows, total`,
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
  const { kind, beneath } = selection
  if (!beneath && holdsAll(selection)) return build(() => countOfLabel(entitySpec(kind).label), {})
  return build(
    (write) =>
      beneath
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
