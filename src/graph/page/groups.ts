/** Facts and entities counted in groups: one query for any number of parents, whatever the keys. */
import { type Day, lastDay } from '../../domain/day.ts'
import { standingAt } from '../filter/moment.ts'
import type { Node } from '../filter/predicate.ts'
import { type NamedEntity, namedEntity } from '../record.ts'
import { type Built, build, joined, type Piece, piece, type Text, template } from '../template.ts'
import { anyName, type EntitySelection, entity, entitySource, entitySourceParameters } from './entitySource.ts'
import { everyFact, fact, sourceParameters } from './factSource.ts'
import {
  type EntityGroup,
  entityKeys,
  type FactGroup,
  factKeys,
  isArea,
  type Key,
  unitsOfEntity,
  unitsOfFact,
} from './groupKey.ts'
import type { FactSelection, Parent } from './selection.ts'
import { inTallies, keptOrCounted, tallies, tallyKeys, tallyParameters } from './tally.ts'

/** How to count: by one to three keys, places as they were or as their ground is held now, the largest groups first. */
export interface Grouping<Group> {
  readonly by: readonly Group[]
  readonly lineage: boolean
  readonly first: number
}

export interface GroupRow {
  readonly parent: string
  /** An entity, a text, or null where there is none, key by key. */
  readonly keys: readonly (NamedEntity | string | null)[]
  /** What an indicator is called; null for other keys. */
  readonly label: string | null
  readonly count: number
  readonly uncertain: number
}

/** The groups of a parent as the driver brings them. */
interface RawGroups {
  readonly parent: string
  /** Of each its keys, label, count and uncertain. */
  readonly groups: readonly (readonly unknown[])[]
  /** The entities that are keys, each once. */
  readonly entities: readonly (readonly unknown[])[]
}

export interface GroupQuery extends Built<RawGroups> {
  /** Makes records of a row. */
  readonly read: (row: RawGroups) => GroupRow[]
}

/** The groups of each parent; an entity that is the key of a hundred groups is looked up once. */
const groupsOfParents = template`
  UNWIND $parents AS parent
  CALL (parent) {
    ${'groups'}
  }
  WITH ${'parent'} AS parent, collect([${'row'}]) AS groups, ${'ids'} AS ids
  RETURN parent, groups, COLLECT {
    UNWIND ids AS id
    MATCH (one:Entity {id: id})
    RETURN [one.id, one.name, one.type, one.kind]
  } AS entities
`

const groupsOfAll = template`
  CALL () {
    ${'groups'}
  }
  WITH '' AS parent, collect([${'row'}]) AS groups, ${'ids'} AS ids
  RETURN parent, groups, COLLECT {
    UNWIND ids AS id
    MATCH (one:Entity {id: id})
    RETURN [one.id, one.name, one.type, one.kind]
  } AS entities
`

/**
 * Counts each item once in every group that its values make. Under a moment those that sources leave open are counted
 * apart; without one nothing is left open, since no day is asked about.
 */
const countedOneByOne = template`
  ${'items'}
  ${'units'}
  ${'clauses'}
  WITH DISTINCT ${'item'}, ${'keys'}
  WITH ${'names'}, ${'label'} AS label, ${'isUncertain'} AS isUncertain
  WITH ${'names'}, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE 1 END) AS count,
    sum(CASE WHEN isUncertain THEN 1 ELSE 0 END) AS uncertain
  ${'largest'}
`

/** A tally's keys are bound to no value twice. Read in one clause: what an earlier one reads, the next would read again. */
const summedByTallies = template`
  ${'tallies'}
  ${'clauses'}
  WITH ${'keys'}, null AS label, sum(tally.count) AS count, 0 AS uncertain
  ${'largest'}
`

/** The largest groups, of entities their ids. */
const largestFirst = template`
  ORDER BY count DESC, uncertain DESC, ${'inOrder'} LIMIT $first
  RETURN ${'keys'}, label, count, uncertain
`

/** Whether groups of facts come from tallies, where their owner keeps them: such an answer does not take long. */
export const areInTallies = (
  selection: FactSelection,
  by: readonly FactGroup[],
  parents: readonly Parent[] | null,
): boolean => by.every((group) => tallyKeys[group]) && inTallies(selection, parents)

export function factGroups(
  selection: FactSelection,
  grouping: Grouping<FactGroup>,
  parents: readonly Parent[] | null,
): GroupQuery {
  const { by, lineage, first } = grouping
  const placed = by.some(isArea)
  const isInTallies = areInTallies(selection, by, parents)
  const keys = by.map((group) => factKeys[group])
  const counted = countOf(keys, selection.asOf, fact, {
    items: everyFact(selection, parents),
    units: placed ? unitsOfFact(lineage) : undefined,
    item: piece`fact`,
    label: by.includes('INDICATOR') ? piece`fact.label` : piece`null`,
  })
  const groups = isInTallies ? keptOrCounted(parents, sumOf(selection, by, parents), counted) : counted
  return groupQuery(parents && piece`parent.key`, groups, keys, {
    ...(isInTallies ? tallyParameters(selection, parents) : sourceParameters(selection, parents)),
    asOf: selection.asOf ?? lastDay,
    first,
  })
}

function sumOf(selection: FactSelection, by: readonly FactGroup[], parents: readonly Parent[] | null): Text {
  const keys = by.flatMap((group) => tallyKeys[group] ?? [])
  const { clauses, columns } = boundKeys(keys, null)
  return summedByTallies({ tallies: tallies(selection, parents), clauses, keys: columns, largest: largest(keys) })
}

export function entityGroups(
  selection: EntitySelection,
  grouping: Grouping<EntityGroup>,
  parents: readonly string[] | null,
): GroupQuery {
  const { by, lineage, first } = grouping
  const { asOf, beneath } = selection
  const keys = by.map((group) => entityKeys[group])
  const groups = countOf(keys, asOf, entity, {
    items: piece`${entitySource(selection, anyName)}
WITH DISTINCT entity`,
    units: by.some(isArea) ? unitsOfEntity(lineage) : undefined,
    item: piece`entity`,
    label: piece`null`,
  })
  const parameters = { ...entitySourceParameters(selection, parents), asOf: asOf ?? lastDay, first }
  return groupQuery(beneath && piece`parent`, groups, keys, parameters)
}

function groupQuery(parent: Text | null, groups: Text, keys: readonly Key[], parameters: object): GroupQuery {
  const ids = keys.flatMap(({ type }, index) => (type === 'TEXT' ? [] : [piece`collect(DISTINCT ${nameOf(index)})`]))
  const slots = {
    groups,
    row: joined([...keys.map((_, index) => nameOf(index)), piece`label`, piece`count`, piece`uncertain`], ', '),
    ids: ids.length > 0 ? joined(ids, ' + ') : piece`[]`,
  }
  const query = parent ? groupsOfParents({ ...slots, parent }) : groupsOfAll(slots)
  return {
    ...build<RawGroups>('groups', ['parent', 'groups', 'entities'], query, parameters),
    read: (row) => rowsOf(row, keys),
  }
}

const nameOf = (index: number): Text => piece`key${index}`

/** Binds the keys that need a clause, and names them all. */
function boundKeys(keys: readonly Key[], asOf: Day | null): { readonly clauses: Piece; readonly columns: Piece } {
  const clauses = keys.flatMap(({ bind }, index) => (bind ? [bind(nameOf(index))] : []))
  const columns = keys.map(({ value }, index) => (value ? piece`${value(asOf)} AS ${nameOf(index)}` : nameOf(index)))
  return { clauses: joined(clauses, '\n'), columns: joined(columns, ', ') }
}

interface Counted {
  readonly items: Text
  readonly units: Text | undefined
  readonly item: Text
  readonly label: Text
}

function countOf(keys: readonly Key[], asOf: Day | null, node: Node, counted: Counted): Text {
  const { clauses, columns } = boundKeys(keys, asOf)
  return countedOneByOne({
    ...counted,
    clauses,
    keys: columns,
    names: joined(
      keys.map((_, index) => nameOf(index)),
      ', ',
    ),
    isUncertain: asOf === null ? piece`false` : piece`${standingAt(node, asOf)} = 'UNCERTAIN'`,
    largest: largest(keys),
  })
}

function largest(keys: readonly Key[]): Text {
  const ids = keys.map(({ type }, index) => (type === 'ENTITY' ? piece`${nameOf(index)}.id` : nameOf(index)))
  return largestFirst({
    inOrder: joined(
      ids.map((id) => piece`coalesce(${id}, '')`),
      ', ',
    ),
    keys: joined(
      ids.map((id, index) => piece`${id} AS ${nameOf(index)}`),
      ', ',
    ),
  })
}

function rowsOf({ parent, groups, entities }: RawGroups, keys: readonly Key[]): GroupRow[] {
  const known = new Map(entities.map((columns) => [columns[0], namedEntity(columns)]))
  return groups.map((columns) => {
    const [label, count, uncertain] = columns.slice(keys.length) as [string | null, number, number]
    const found = keys.map(({ type }, index) => {
      const key = columns[index] as string | null
      return type === 'TEXT' || key === null ? key : (known.get(key) ?? null)
    })
    return { parent, keys: found, label, count, uncertain }
  })
}
