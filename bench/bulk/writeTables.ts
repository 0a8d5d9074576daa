/** Writes all tables of a synthetic nation. */

import type { DeclaredRow } from '../../src/graph/queries/importEntity.ts'
import type { PlaceData } from '../../src/ingest/place/readPlaces.ts'
import { inOrder } from '../../src/ingest/write/dueEntities.ts'
import { declarationsOf, type Statements } from '../../src/ingest/write/writeDossier.ts'
import { originsOf } from '../nation/origin.ts'
import { type Plan, planFor } from '../nation/plan.ts'
import { createWorld, type World } from '../nation/world.ts'
import { writeEntity } from './entityRows.ts'
import type { Introductions, Newcomer, Task } from './message.ts'
import { createNumbering } from './numbering.ts'
import { writeDataset, writeOrigins, writePlaceEdges, writePlaces } from './originRows.ts'
import { createPart } from './part.ts'
import { createPool } from './pool.ts'
import { saidBy } from './sourceRows.ts'
import { createTables, type Imported } from './tables.ts'
import { addTallies, writeTallies } from './tallyRows.ts'

export interface TableOptions {
  readonly honours: number
  readonly seed: number
  readonly placeData: PlaceData
  readonly folder: string
  readonly threads?: number
  readonly progress?: (honours: number) => void
}

/** Writes the tables into the folder and returns what the importer must know of them. */
export async function writeTables(options: TableOptions): Promise<Imported[]> {
  const { honours, seed, placeData, folder, threads, progress = () => {} } = options
  const world = createWorld(planFor(honours, seed), placeData)
  const origins = originsOf(world)
  const numbering = createNumbering(
    world,
    origins.map(({ source }) => source.declaration.id),
  )
  const shared = new SharedArrayBuffer(4 * numbering.entities)
  const counts = new Int32Array(shared)
  const tables = createTables(`${folder}/main`)
  const first = createPart({ world, numbering, tables, part: 0, counts, taken: [] })
  const acts = writeOrigins(origins, first)
  writePlaceEdges(world, first)

  const taken = Float64Array.from(first.taken)
  const pool = createPool({ honours, seed, placeData, folder, counts: shared, taken }, threads)
  try {
    const written = await pool.run(articleTasks(world.plan), progress)
    const newcomers = pool.run(newcomerTasks(world.plan), () => {})
    for (const { tallies } of written) addTallies(first.tallies, tallies)
    const tallied = writeTallies(first.tallies, first.tables)
    const last = {
      ...first,
      actsOf: (id: string) => acts.get(id) ?? [],
      isTallied: (id: string) => tallied.has(id),
    }
    writePlaces(world, last)
    writeDataset(world, last)
    for (const row of declaredRows(
      world,
      origins,
      written.map(({ introduced }) => introduced),
    ))
      writeEntity(row, last)
    await newcomers
    return [...tables.close(), ...(await pool.finish())]
  } finally {
    await pool.close()
  }
}

/** The years with the most articles first, so that the threads end together. */
function articleTasks({ years }: Plan): Task[] {
  return years
    .map(({ from, to }, year) => ({ do: 'articles' as const, part: year + 1, year, size: to - from }))
    .sort((one, other) => other.size - one.size)
}

const atOnce = 50_000

function newcomerTasks(plan: Plan): Task[] {
  const totals = { person: plan.people, collective: plan.collectives, decision: plan.decisions }
  const pieces = Object.entries(totals).flatMap(([kind, total]) =>
    Array.from({ length: Math.ceil(total / atOnce) }, (_, piece) => ({
      do: 'newcomers' as const,
      kind: kind as Newcomer,
      from: piece * atOnce,
      to: Math.min(total, (piece + 1) * atOnce),
    })),
  )
  return pieces.map((piece, at) => ({ ...piece, part: plan.years.length + 1 + at }))
}

/** Those whom the first sources introduce, and those that exist by rule and are mentioned anywhere; no source itself. */
function declaredRows(
  world: World,
  origins: readonly Statements[],
  introduced: readonly Introductions[],
): DeclaredRow[] {
  const rows = new Map<string, DeclaredRow & { declarations: DeclaredRow['declarations'][number][] }>()
  const add = (id: string, kind: string, said: DeclaredRow['declarations'][number]): void => {
    const known = rows.get(id)
    if (known) known.declarations.push(said)
    else rows.set(id, { id, kind, declarations: [said] })
  }
  for (const statements of origins) {
    const { declaration } = statements.source
    for (const one of declarationsOf(statements).slice(1))
      add(one.id, one.kind, saidBy(declaration.id, declaration.kind === 'DOCUMENT', one))
  }
  for (const [id, sources] of introduced.flatMap((one) => [...one])) {
    const { declaration, kind } = world.card(id)
    for (const source of sources) add(id, kind, saidBy(source, false, declaration ?? {}))
  }
  return [...rows.values()].map((row) => ({
    ...row,
    declarations: row.declarations.sort((one, other) => inOrder(one.source, other.source)),
  }))
}
