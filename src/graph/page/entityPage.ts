/** Pages of entities, of a kind or beneath parents, and how many there are. */
import { entityKinds } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'
import { holdsAll } from '../filter/filter.ts'
import type { NamedEntity } from '../record.ts'
import { type Built, build, joined, piece, type Text, template } from '../template.ts'
import { anyName, type EntitySelection, entitySource, entitySourceParameters, readsAll } from './entitySource.ts'
import { labelTotal } from './labelTotal.ts'

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
  /** Undefined in the order of names, which the index has. */
  readonly rank: Text | undefined
  readonly keyDirection: 'ASC' | 'DESC'
  readonly start: EntityPosition
}

/** Before the first name and behind the last: no name holds the highest code point. */
const beforeNames = ''
const behindNames = '\u{10ffff}'
const highest = Number.MAX_SAFE_INTEGER
const sortings: Readonly<Record<EntityOrder, Sorting>> = {
  NAME_ASC: { rank: undefined, keyDirection: 'ASC', start: { rank: 0, key: beforeNames } },
  NAME_DESC: { rank: undefined, keyDirection: 'DESC', start: { rank: 0, key: behindNames } },
  DATE_DESC: {
    rank: piece`coalesce(entity.publishedFirst, entity.possibleFrom, '0001-01-01')`,
    keyDirection: 'ASC',
    start: { rank: '9999-12-31~', key: beforeNames },
  },
  FACTS_DESC: {
    rank: piece`entity.factCount`,
    keyDirection: 'ASC',
    start: { rank: highest, key: beforeNames },
  },
}

const behindName = template`entity.nameKey ${'isAfter'} $afterKey`
const behindRank = template`(${'rank'} < $afterRank OR (${'rank'} = $afterRank AND ${'behindName'}))`

/** Behind the position in the order. */
function boundOf({ rank, keyDirection }: Sorting): Text {
  const behind = behindName({ isAfter: keyDirection === 'ASC' ? '>' : '<' })
  return rank ? behindRank({ rank, behindName: behind }) : behind
}

const byName = template`entity.entityKind ${'direction'}, entity.nameKey ${'direction'}`
const byRank = template`${'rank'} DESC, entity.nameKey ${'direction'}`

/** By name in the order of the index, whose columns are all named: else the planner reads all and sorts. */
const sortedBy = ({ rank, keyDirection: direction }: Sorting): Text =>
  rank ? byRank({ rank, direction }) : byName({ direction })

/** What names an entity comes with every row. */
const naming = ['id', 'entityKind', 'name', 'type']

const entityText = (columns: readonly string[]): Text =>
  piece`entity {${joined(
    [...new Set([...naming, ...columns])].map((name) => (name === '*' ? piece`.*` : piece`.${cypher.property(name)}`)),
    ', ',
  )}, partial: true}`

export interface EntityPageArguments {
  readonly parents: readonly string[] | null
  readonly after: EntityPosition | null
  readonly limit: number
  /** The properties to bring beside those that name an entity. */
  readonly columns: readonly string[]
  /** Whether it is asked how many there are, too. */
  readonly counted: boolean
}

const pageOfParents = template`
  UNWIND $parents AS parent
  CALL (parent) {
    ${'found'}
  }
  RETURN parent, rows, total
`

const pageOfAll = template`
  CALL () {
    ${'found'}
  }
  RETURN '' AS parent, rows, total
`

/** As many as the page has, in their order. */
const rowsAlone = template`
  ${'entities'}
  WITH entity ORDER BY ${'sortedBy'} LIMIT $limit
  RETURN collect(${'row'}) AS rows, null AS total
`

/** All of them; the page takes some. */
const rowsAndTotal = template`
  ${'entities'}
  WITH collect(entity) AS found
  RETURN COLLECT {
    UNWIND found AS entity
    WITH entity WHERE ${'behind'}
    WITH entity ORDER BY ${'sortedBy'} LIMIT $limit
    RETURN ${'row'}
  } AS rows, size(found) AS total
`

/** A page of entities, beneath each parent when there are parents. It counts them only where it reads all of them anyway. */
export function entityPage(
  selection: EntitySelection,
  order: EntityOrder,
  page: EntityPageArguments,
): Built<EntityPage> {
  const sorting = sortings[order]
  const behind = boundOf(sorting)
  const slots = { sortedBy: sortedBy(sorting), row: rowText(sorting, page.columns) }
  const found =
    page.counted && readsAll(selection)
      ? rowsAndTotal({ ...slots, entities: entitySource(selection, anyName), behind })
      : rowsAlone({ ...slots, entities: entitySource(selection, behind) })
  return build(
    'entityPage',
    ['parent', 'rows', 'total'],
    selection.beneath ? pageOfParents({ found }) : pageOfAll({ found }),
    {
      ...entitySourceParameters(selection, page.parents),
      ...pageParameters(page, sorting),
    },
  )
}

const rowText = ({ rank }: Sorting, columns: readonly string[]): Text =>
  piece`{rank: ${rank ?? 0}, key: entity.nameKey, entity: ${entityText(columns)}}`

function pageParameters({ after, limit }: EntityPageArguments, { rank: ranked, start }: Sorting): object {
  const { rank, key } = after ?? start
  return { ...(ranked ? { afterRank: rank } : {}), afterKey: key, limit }
}

const totalOfParents = template`
  UNWIND $parents AS parent
  CALL (parent) {
    ${'entities'}
    RETURN count(entity) AS total
  }
  RETURN parent, total
`

const totalOfAll = template`
  ${'entities'}
  RETURN '' AS parent, count(entity) AS total
`

export function entityTotal(
  selection: EntitySelection,
  parents: readonly string[] | null,
): Built<{ parent: string; total: number }> {
  const { kind, beneath } = selection
  if (!beneath && holdsAll(selection)) return labelTotal(entityKinds[kind].label)
  const entities = entitySource(selection, anyName)
  return build(
    'entityTotal',
    ['parent', 'total'],
    beneath ? totalOfParents({ entities }) : totalOfAll({ entities }),
    entitySourceParameters(selection, parents),
  )
}
