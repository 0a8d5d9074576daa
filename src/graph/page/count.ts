/** Facts and entities counted in groups: one query for any number of parents, whatever the keys. */
import { type Day, lastDay } from '../../domain/day.ts'
import { standingAt } from '../filter/moment.ts'
import type { Node } from '../filter/predicate.ts'
import { type NamedEntity, namedEntity } from '../record.ts'
import { type Built, build, type Write } from './build.ts'
import { anyName, type EntitySelection, entity, seekEntities, seekEntityParameters } from './entitySeek.ts'
import { every, fact, seekParameters } from './factSeek.ts'
import {
  type EntityGroup,
  entityKeys,
  type FactGroup,
  factKeys,
  isArea,
  type Key,
  placedBy,
  unitsOfEntity,
  unitsOfFact,
} from './group.ts'
import type { FactSelection, Parent } from './selection.ts'
import { eitherWay, isTold, matchTallies, talliedParent, tallyKeys } from './tally.ts'

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

/** Whether groups of facts are told by tallies, where their owner keeps them: such an answer does not take long. */
export const areTold = (
  selection: FactSelection,
  by: readonly FactGroup[],
  parents: readonly Parent[] | null,
): boolean => by.every((group) => tallyKeys[group]) && isTold(selection, parents)

export function factCounts(
  selection: FactSelection,
  grouping: Grouping<FactGroup>,
  parents: readonly Parent[] | null,
): GroupQuery {
  const { by, lineage, first } = grouping
  const placed = by.some(isArea)
  const keys = by.map((group) => factKeys[group])
  const fromTallies = areTold(selection, by, parents)
  const counted = (write: Write) => `${every(selection, parents, write)}
  ${placed ? unitsOfFact(lineage) : ''}
  ${oneByOne('fact', fact, keys, selection.asOf, write, by.includes('INDICATOR') ? 'fact.label' : 'null')}
  ${largest(keys)}`
  const told = (write: Write) => {
    const held = by.flatMap((group) => tallyKeys[group] ?? [])
    return `${matchTallies(selection, parents, write)}
  ${byTallies(held, write)}
  ${largest(held)}`
  }
  const groups = (write: Write) => (fromTallies ? eitherWay(parents, told(write), counted(write)) : counted(write))
  const text = (write: Write) => together(parents && 'parent.key', groups(write), keys)
  const parameters = {
    ...seekParameters(selection, fromTallies && parents ? parents.map(talliedParent) : parents),
    ...(placed ? { placedBy } : {}),
    day: selection.asOf ?? lastDay,
    first,
  }
  return { ...build<RawGroups>(text, parameters), read: (row) => rowsOf(row, keys) }
}

export function entityCounts(
  selection: EntitySelection,
  grouping: Grouping<EntityGroup>,
  parents: readonly string[] | null,
): GroupQuery {
  const { by, lineage, first } = grouping
  const { asOf, beneath } = selection
  const keys = by.map((group) => entityKeys[group])
  const groups = (write: Write) => `${seekEntities(selection, anyName, write)}
  WITH DISTINCT entity
  ${by.some(isArea) ? unitsOfEntity(lineage) : ''}
  ${oneByOne('entity', entity, keys, asOf, write)}
  ${largest(keys)}`
  const text = (write: Write) => together(beneath && 'parent', groups(write), keys)
  const parameters = { ...seekEntityParameters(selection, parents), day: asOf ?? lastDay, first }
  return { ...build<RawGroups>(text, parameters), read: (row) => rowsOf(row, keys) }
}

const nameOf = (index: number): string => `key${index}`

/** Binds the keys that need a clause, and names them all behind what each row has beside. */
function bindKeys(keys: readonly Key[], asOf: Day | null, write: Write): { clauses: string; columns: string } {
  const clauses = keys.flatMap(({ bind }, index) => (bind ? [bind(nameOf(index))] : []))
  const columns = keys.map(({ value }, index) => (value ? `${value(asOf, write)} AS ${nameOf(index)}` : nameOf(index)))
  return { clauses: clauses.join('\n  '), columns: columns.join(', ') }
}

/**
 * Counts each item once in every group that its values make. Under a moment those that sources leave open are counted
 * apart; without one nothing is left open, since no day is asked about.
 */
function oneByOne(
  item: string,
  node: Node,
  keys: readonly Key[],
  asOf: Day | null,
  write: Write,
  label = 'null',
): string {
  const { clauses, columns } = bindKeys(keys, asOf, write)
  const names = keys.map((_, index) => nameOf(index)).join(', ')
  const isUncertain = asOf === null ? 'false' : `${write(standingAt(node, asOf))} = 'UNCERTAIN'`
  return `${clauses}
  WITH DISTINCT ${item}, ${columns}
  WITH ${names}, ${label} AS label, ${isUncertain} AS isUncertain
  WITH ${names}, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE 1 END) AS count,
    sum(CASE WHEN isUncertain THEN 1 ELSE 0 END) AS uncertain`
}

/** A tally's keys are bound to no value twice. Read in one clause: what an earlier one reads, the next would read again. */
function byTallies(keys: readonly Key[], write: Write): string {
  const { clauses, columns } = bindKeys(keys, null, write)
  return `${clauses}
  WITH ${columns}, null AS label, sum(tally.count) AS count, 0 AS uncertain`
}

/** The largest groups, of entities their ids. */
function largest(keys: readonly Key[]): string {
  const ids = keys.map(({ type }, index) => `${nameOf(index)}${type === 'ENTITY' ? '.id' : ''}`)
  return `ORDER BY count DESC, uncertain DESC, ${ids.map((id) => `coalesce(${id}, '')`).join(', ')} LIMIT $first
  RETURN ${ids.map((id, index) => `${id} AS ${nameOf(index)}`).join(', ')}, label, count, uncertain`
}

/** One row for each parent, or for all; an entity that is the key of a hundred groups is looked up once. */
function together(parent: string | null, groups: string, keys: readonly Key[]): string {
  const found = parent
    ? `UNWIND $parents AS parent
CALL (parent) {
  ${groups}
}`
    : `CALL () {
  ${groups}
}`
  const ids = keys.flatMap(({ type }, index) => (type === 'TEXT' ? [] : [`collect(DISTINCT ${nameOf(index)})`]))
  const row = [...keys.map((_, index) => nameOf(index)), 'label', 'count', 'uncertain']
  return `${found}
WITH ${parent ?? "''"} AS parent, collect([${row.join(', ')}]) AS groups, ${ids.join(' + ') || '[]'} AS ids
RETURN parent, groups, COLLECT {
  UNWIND ids AS id
  MATCH (one:Entity {id: id})
  RETURN [one.id, one.name, one.type, one.kind]
} AS entities`
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
