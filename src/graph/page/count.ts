/** Facts and entities counted in groups: one query for any number of parents, whatever the keys. */
import { type Day, lastDay } from '../../domain/day.ts'
import { standingAt } from '../filter/moment.ts'
import type { Node } from '../filter/predicate.ts'
import type { EntityRecord } from '../record.ts'
import { type Built, build, type Write } from './build.ts'
import { anyName, type EntitySelection, entity, seekEntities, seekEntityParameters } from './entitySeek.ts'
import { every, type FactSelection, fact, type Parent, seekParameters } from './factSeek.ts'
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
import { eitherWay, isTold, matchTallies, talliedParent, tally, tallyKeys } from './tally.ts'

/** How to count: by one to three keys, places as they were or as their ground is held now, the largest groups first. */
export interface Grouping<Group> {
  readonly by: readonly Group[]
  readonly lineage: boolean
  readonly first: number
}

export interface GroupRow {
  readonly parent: string
  /** An entity, a text, or null where there is none, key by key. */
  readonly keys: readonly (EntityRecord | string | null)[]
  /** What an indicator is called; null for other keys. */
  readonly label: string | null
  readonly count: number
  readonly uncertain: number
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
): Built<GroupRow> {
  const { by, lineage, first } = grouping
  const { asOf } = selection
  const placed = by.some(isArea)
  const grouped = (write: Write) => `${every(selection, parents !== null, write)}
  ${placed ? unitsOfFact(lineage) : ''}
  ${groups(
    oneByOne('fact', fact, by.includes('INDICATOR') ? 'fact.label' : 'null'),
    by.map((group) => factKeys[group]),
    asOf,
    write,
  )}`
  const ofTallies = by.flatMap((group) => tallyKeys[group] ?? [])
  const fromTallies = areTold(selection, by, parents)
  const perParent = (write: Write) =>
    fromTallies
      ? eitherWay(
          `${matchTallies(selection, write)}
  ${groups(byTally, ofTallies, null, write)}
  ${shown}`,
          `${grouped(write)}
  ${shown}`,
        )
      : `${grouped(write)}
  ${shown}`
  return build((write) => (parents ? underEach('parent.key', perParent(write)) : forAll(grouped(write))), {
    ...seekParameters(selection, fromTallies && parents ? parents.map(talliedParent) : parents),
    ...(placed ? { placedBy } : {}),
    day: asOf ?? lastDay,
    first,
  })
}

export function entityCounts(
  selection: EntitySelection,
  grouping: Grouping<EntityGroup>,
  parents: readonly string[] | null,
): Built<GroupRow> {
  const { by, lineage, first } = grouping
  const { asOf, beneath } = selection
  const grouped = (write: Write) => `${seekEntities(selection, anyName, write)}
  WITH DISTINCT entity
  ${by.some(isArea) ? unitsOfEntity(lineage) : ''}
  ${groups(
    oneByOne('entity', entity, 'null'),
    by.map((group) => entityKeys[group]),
    asOf,
    write,
  )}`
  return build(
    (write) =>
      beneath
        ? underEach(
            'parent',
            `${grouped(write)}
  ${shown}`,
          )
        : forAll(grouped(write)),
    { ...seekEntityParameters(selection, parents), day: asOf ?? lastDay, first },
  )
}

const shown = 'RETURN keys, label, count, uncertain'

const underEach = (key: string, grouped: string): string => `UNWIND $parents AS parent
CALL (parent) {
  ${grouped}
}
RETURN ${key} AS parent, keys, label, count, uncertain`

const forAll = (grouped: string): string => `${grouped}
RETURN '' AS parent, keys, label, count, uncertain`

/** What is counted: a name, its node, what it is called if anything, and how many it stands for. */
interface Counted {
  readonly item: string
  readonly node: Node
  readonly label: string
  readonly weight: string
  /** Whether its keys are bound to no value twice. */
  readonly isOnceEach: boolean
}

const oneByOne = (item: string, node: Node, label: string): Counted => ({
  item,
  node,
  label,
  weight: '1',
  isOnceEach: false,
})
const byTally: Counted = { item: 'tally', node: tally, label: 'null', weight: 'tally.count', isOnceEach: true }

/**
 * Counts each item once in every group that its values make. Under a moment those that sources leave open are counted
 * apart; without one nothing is left open, since no day is asked about.
 */
function groups(
  { item, node, label, weight, isOnceEach }: Counted,
  keys: readonly Key[],
  asOf: Day | null,
  write: Write,
): string {
  const named = keys.map((key, index) => ({ ...key, name: `key${index}` }))
  const names = named.map(({ name }) => name).join(', ')
  const isUncertain = asOf === null ? 'false' : `${write(standingAt(node, asOf))} = 'UNCERTAIN'`
  const order = named.map(({ name, isEntity }) => `coalesce(${name}${isEntity ? '.id' : ''}, '')`)
  const keyValues = named.map(({ name, isEntity, show }) => show?.(name) ?? (isEntity ? `properties(${name})` : name))
  return `${named.map(({ name, bind }) => bind(name, asOf, write)).join('\n  ')}
  ${isOnceEach ? '' : `WITH DISTINCT ${item}, ${names}`}
  WITH ${names}, ${label} AS label, ${weight} AS weight, ${isUncertain} AS isUncertain
  WITH ${names}, min(label) AS label, sum(CASE WHEN isUncertain THEN 0 ELSE weight END) AS count,
    sum(CASE WHEN isUncertain THEN weight ELSE 0 END) AS uncertain
  ORDER BY count DESC, uncertain DESC, ${order.join(', ')} LIMIT $first
  WITH [${keyValues.join(', ')}] AS keys, label, count, uncertain`
}
