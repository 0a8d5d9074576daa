/** Updates tallies when facts change, and makes those of an entity that has none yet. */
import { entityKindOf } from '../../domain/id.ts'
import { reachOfSlot } from '../../domain/listing.ts'
import { everything, inOrder, type Sort, talliedKinds, talliedLevels, tallyId, yearOf } from '../../domain/tally.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import type { ListingRow } from '../../graph/queries/importEntity.ts'
import {
  changeTallies,
  clearTallies,
  type SortRow,
  sortsOfEntities,
  sortsOfFacts,
  type TallyChange,
  tallyKeepers,
  unmarkEmpty,
} from '../../graph/queries/importTally.ts'
import { inBatches } from './batch.ts'
import type { Listed } from './listings.ts'

export interface Tallying {
  /** Call it with facts before they, or what they are listed under, change for the first time. */
  note(facts: readonly string[]): Promise<void>
  /** Counts the facts as they are listed now: all that were noted except those that are gone, and those that are new. */
  apply(listed: readonly Listed[]): Promise<void>
}

const tallied = { kinds: talliedKinds, levels: talliedLevels }

/** `fresh` are facts that are new, and so were never counted. */
export function startTallying(writer: Writer, fresh: Iterable<string> = []): Tallying {
  const noted = new Set(fresh)
  const before: SortRow[] = []
  return {
    async note(facts) {
      const others = facts.filter((id) => !noted.has(id))
      for (const id of others) noted.add(id)
      before.push(...(await inBatches(others, (some) => writer.read(sortsOfFacts, { facts: some, ...tallied }))))
    },
    async apply(listed) {
      const areas = new Set(listed.flatMap(({ listings }) => listings.map(({ area }) => area)))
      const keepers = await inBatches([everything, ...[...areas].filter(mayBeTallied)], (some) =>
        writer.read(tallyKeepers, { entities: some, ...tallied }),
      )
      const untallied = new Set(keepers.filter((keeper) => !keeper.tallied).map(({ id }) => id))
      const counted = new Set(keepers.filter((keeper) => keeper.tallied).map(({ id }) => id))
      const after = listed.flatMap((one) => sortsOf(one, (entity) => counted.has(entity)))
      const changed = changes(
        before.filter(({ of }) => !untallied.has(of)),
        after,
      )
      await inBatches(changed, (rows) => writer.write(changeTallies, { rows }))
      await tallyEntities(writer, [...untallied])
      const maybeEmpty = new Set([...before.map(({ of }) => of), ...untallied])
      await inBatches([...maybeEmpty], (some) => writer.write(unmarkEmpty, { entities: some }))
    },
  }
}

/** Without a look at its level, which few listings would need. */
function mayBeTallied(entity: string): boolean {
  const kind = entityKindOf(entity)
  return kind === 'PLACE' || talliedKinds.includes(kind)
}

/** Of what sort a fact is under each of the entities listing it that keep tallies, and among all. */
export function sortsOf(
  { properties, fillings, listings }: Omit<Listed, 'id' | 'sources'>,
  keepsTallies: (entity: string) => boolean,
): SortRow[] {
  const { factKind, earliest, latest, recipientKinds, recipientLevel } = properties
  const sort = {
    factKind,
    year: yearOf({ first: earliest, last: latest }),
    recipientKinds: recipientKinds ?? [],
    recipientLevel: recipientLevel ?? null,
    awards: [...new Set(fillings.filter(isAward).map(({ entity }) => entity))],
    count: 1,
  }
  return [[everything, [0]] as const, ...reachesByArea(listings)]
    .filter(([of]) => keepsTallies(of))
    .map(([of, reaches]) => ({ of, reaches, ...sort }))
}

const isAward = ({ role, entity }: Listed['fillings'][number]): boolean =>
  (role === 'AWARD' || role === 'ABOUT') && entityKindOf(entity) === 'AWARD'

function reachesByArea(listings: readonly ListingRow[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { area, slot } of listings) {
    const known = found.get(area)
    if (known) known.push(reachOfSlot(slot))
    else found.set(area, [reachOfSlot(slot)])
  }
  return found
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

/** The same for those of the areas that keep tallies. */
export async function tallyAreas(writer: Writer, areas: Iterable<string>): Promise<void> {
  const keepers = await keepersAmong(writer, areas)
  await tallyEntities(
    writer,
    keepers.map(({ id }) => id),
  )
}

const keepersAmong = (reader: Reader, areas: Iterable<string>) =>
  inBatches([...new Set(areas)].filter(mayBeTallied), (some) =>
    reader.read(tallyKeepers, { entities: some, ...tallied }),
  )

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
