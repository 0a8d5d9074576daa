/** Keeps tallies in step as facts change, and makes those of an entity that has none yet. */
import { inOrder, type Sort, talliedKinds, talliedLevels, tallyId } from '../../domain/tally.ts'
import type { Writer } from '../../graph/graph.ts'
import {
  changeTallies,
  clearTallies,
  type SortRow,
  sortsOfEntities,
  sortsOfFacts,
  type TallyChange,
  unmarkEmpty,
  untallied,
} from '../../graph/queries/importTally.ts'
import { inBatches } from './batch.ts'

export interface Tallying {
  /** To be told of facts before they, or what they are listed under, change for the first time. */
  note(facts: readonly string[]): Promise<void>
  /** Counts the facts noted as they are now. */
  apply(): Promise<void>
}

const tallied = { kinds: talliedKinds, levels: talliedLevels }

export function startTallying(writer: Writer): Tallying {
  const noted = new Set<string>()
  const before: SortRow[] = []
  const sortsOf = (facts: readonly string[]) =>
    inBatches(facts, (some) => writer.read(sortsOfFacts, { facts: some, ...tallied }))
  return {
    async note(facts) {
      const fresh = facts.filter((id) => !noted.has(id))
      for (const id of fresh) noted.add(id)
      before.push(...(await sortsOf(fresh)))
    },
    async apply() {
      const after = await sortsOf([...noted])
      const entities = [...new Set(after.map(({ of }) => of))]
      const fresh = new Set((await writer.read(untallied, { entities })).map(({ id }) => id))
      const kept = (row: SortRow): boolean => !fresh.has(row.of)
      await inBatches(changes(before.filter(kept), after.filter(kept)), (rows) => writer.write(changeTallies, { rows }))
      await tallyEntities(writer, [...fresh])
      await writer.write(unmarkEmpty, { entities: [...new Set(before.map(({ of }) => of))] })
    },
  }
}

/** So many entities are counted anew at a time: the largest list hundreds of thousands of facts. */
const atOnce = 20

/** Tallies all facts of the entities, whatever was tallied before; from then on their lists are counted by tallies. */
export async function tallyEntities(writer: Writer, entities: readonly string[]): Promise<void> {
  for (let from = 0; from < entities.length; from += atOnce) {
    const some = { entities: entities.slice(from, from + atOnce) }
    await writer.write(clearTallies, some)
    await writer.write(changeTallies, { rows: changes([], await writer.read(sortsOfEntities, some)) })
  }
}

/** By how much each tally changes; the same facts may come in rows whose lists stand in another order. */
export function changes(before: readonly SortRow[], after: readonly SortRow[]): TallyChange[] {
  const found = new Map<string, { sort: Sort; by: number }>()
  const add = ({ count, ...row }: SortRow, sign: 1 | -1): void => {
    const sort = inOrder(row)
    const id = tallyId(sort)
    found.set(id, { sort, by: (found.get(id)?.by ?? 0) + sign * count })
  }
  for (const row of before) add(row, -1)
  for (const row of after) add(row, 1)
  return [...found]
    .filter(([, { by }]) => by !== 0)
    .map(([id, { sort, by }]) => ({ id, properties: tallyProperties(sort), by }))
}

/** What a tally's node holds beside its id and count; what is nothing, or an empty list, takes no room. */
export const tallyProperties = (sort: Sort): object =>
  Object.fromEntries(Object.entries(sort).filter(([, value]) => value !== null && value.length !== 0))
