/** Tallies of the facts as they are written, put together when all are. */
import type { EntityKind } from '../../src/domain/entity.ts'
import type { FactKind } from '../../src/domain/fact.ts'
import { kindOf } from '../../src/domain/id.ts'
import { type Filling, reachOfSlot } from '../../src/domain/listing.ts'
import { inOrder, isTallied, sortOf, tallyId, yearOf } from '../../src/domain/tally.ts'
import type { ListedRow } from '../../src/graph/queries/importEntity.ts'
import type { Surroundings } from '../../src/ingest/write/settledFact.ts'
import { tallyProperties } from '../../src/ingest/write/tallies.ts'
import type { Tables } from './tables.ts'

export interface Tallied {
  /** What is known of the entities that facts name. */
  readonly around: Surroundings
  /** How many facts each tally counts, by its id. */
  readonly tallies: Map<string, number>
}

interface Listed {
  readonly kind: FactKind
  readonly properties: object
  readonly fillings: readonly Filling[]
  readonly listings: ListedRow['listings']
}

/** Counts a fact under every entity that lists it and keeps tallies. */
export function tallyFact({ kind, properties, fillings, listings }: Listed, { around, tallies }: Tallied): void {
  const { earliest, latest, recipientKinds = [], recipientLevel = null } = properties as Dated
  const fact = {
    factKind: kind,
    year: yearOf({ first: earliest, last: latest }),
    recipientKinds,
    recipientLevel,
    awards: [...new Set(fillings.filter(isAward).map(({ entity }) => entity))],
  }
  for (const [of, reaches] of reachesByArea(listings)) {
    if (!isTallied(kindOf(of) as EntityKind, around.get(of)?.level ?? null)) continue
    const id = tallyId(inOrder({ of, reaches, ...fact }))
    tallies.set(id, (tallies.get(id) ?? 0) + 1)
  }
}

interface Dated {
  readonly earliest: string
  readonly latest: string
  readonly recipientKinds?: readonly string[]
  readonly recipientLevel?: string
}

const isAward = ({ role, entity }: Filling): boolean =>
  (role === 'AWARD' || role === 'ABOUT') && kindOf(entity) === 'AWARD'

function reachesByArea(listings: ListedRow['listings']): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { area, slot } of listings) {
    const reach = reachOfSlot(slot)
    const known = found.get(area)
    if (known) known.push(reach)
    else found.set(area, [reach])
  }
  return found
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
