/** Tallies of the facts as they are written, put together when all are. */
import type { EntityKind } from '../../src/domain/entity.ts'
import { kindOf } from '../../src/domain/id.ts'
import { everything, inOrder, isTallied, sortOf, tallyId } from '../../src/domain/tally.ts'
import type { Listed } from '../../src/ingest/write/listings.ts'
import type { Surroundings } from '../../src/ingest/write/settledFact.ts'
import { sortsOf, tallyProperties } from '../../src/ingest/write/tallies.ts'
import type { Tables } from './tables.ts'

export interface Tallied {
  /** What is known of the entities that facts name. */
  readonly around: Surroundings
  /** How many facts each tally counts, by its id. */
  readonly tallies: Map<string, number>
}

/** Counts a fact under every entity that lists it and keeps tallies, and among all. */
export function tallyFact(fact: Listed, { around, tallies }: Tallied): void {
  const keepsTallies = (entity: string): boolean =>
    entity === everything || isTallied(kindOf(entity) as EntityKind, around.get(entity)?.level ?? null)
  for (const sort of sortsOf(fact, keepsTallies)) {
    const id = tallyId(inOrder(sort))
    tallies.set(id, (tallies.get(id) ?? 0) + 1)
  }
}

/** Adds what another part counted. */
export function addTallies(to: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [id, count] of from) to.set(id, (to.get(id) ?? 0) + count)
}

/** Writes the tallies and returns whose they are. */
export function writeTallies(tallies: ReadonlyMap<string, number>, tables: Tables): Set<string> {
  const owners = new Set<string>()
  let number = 0
  for (const [id, count] of tallies) {
    const sort = sortOf(id)
    owners.add(sort.of)
    tables.node(['Tally'], 'Tally', number++, { id, count, ...tallyProperties(sort) })
  }
  return owners
}
