import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Problem } from '../../../src/domain/problem.ts'
import { connect } from '../../../src/graph/connection.ts'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { folderOf } from '../../../src/graph/local/folder.ts'
import { livingServer } from '../../../src/graph/local/leftover.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { auditGraph } from '../../../src/ingest/audit/audit.ts'
import { type Imported, importDossiers } from '../../../src/ingest/importDossiers.ts'
import { lexiconOver } from '../../../src/ingest/seed.ts'
import { writePlaces } from '../../../src/ingest/write/writePlaces.ts'
import { killHard } from '../../graph/local/runProgram.ts'
import { dumpGraph } from '../../ingest/import/dump.ts'
import { base, interwoven } from '../../ingest/import/written.ts'
import { smallPlaces } from '../../support/smallGraph.ts'
import { jarsDir, shortLived, temporaryFolder } from '../../support/testServer.ts'

const dataDir = temporaryFolder()
const places = smallPlaces()
const lexicon = lexiconOver(places)
let neo4j: LocalNeo4j
let graph: Graph

/** Called before every query. */
let onQuery: () => void = () => {}

async function open(): Promise<void> {
  neo4j = await startLocalNeo4j({ dataDir, jarsDir, port: 0, tuning: shortLived })
  graph = createGraph(await connect(neo4j), { timeout: 60_000, onQuery: () => onQuery() })
}

const importAll = (): Promise<Imported> => importDossiers(graph, interwoven, lexicon)
let queries = 0
let without: string[]
let complete: string[]
let removeAll: () => Promise<void>

beforeAll(async () => {
  await open()
  await applyConstraints(graph)
  await writePlaces(graph, places)
  await importDossiers(graph, [base], lexicon)
  without = await dumpGraph(graph)
  onQuery = () => queries++
  const { sources } = await importAll()
  onQuery = () => {}
  complete = await dumpGraph(graph)
  removeAll = async () => void (await importDossiers(graph, [base], lexicon, { formerly: sources }))
}, 600_000)

beforeEach(async () => {
  await removeAll()
  expect(await dumpGraph(graph)).toEqual(without)
}, 120_000)

afterAll(async () => {
  await graph?.close()
  await neo4j?.stop()
  rmSync(dataDir, { recursive: true, force: true })
}, 120_000)

/** Imports all; halfway through its queries something happens. Returns how it ended: with `imported`, or why not. */
async function importWhile(happen: () => Promise<unknown>): Promise<unknown> {
  let happened: Promise<unknown> | undefined
  let sent = 0
  onQuery = () => {
    sent += 1
    if (sent === Math.floor(queries / 2)) happened = happen()
  }
  const outcome = await importAll().then(
    ({ problems }) => ['imported', ...problems],
    (error: unknown) => error,
  )
  onQuery = () => {}
  expect(happened).toBeDefined()
  await happened
  return outcome
}

const unavailable = new Problem('UNAVAILABLE', 'The graph cannot be reached just now.', 'Try again in a few seconds.')

describe('an import whose Neo4j', () => {
  it('crashes halfway goes on when it is back, or says that it cannot be reached; then the next one goes in', async () => {
    const outcome = await importWhile(() => killHard(livingServer(folderOf(dataDir))))
    expect([['imported'], unavailable]).toContainEqual(outcome)
    while ((await dumpGraph(graph).catch(() => [])).length === 0) await sleep(500)
    expect(await dumpGraph(graph)).toEqual(Array.isArray(outcome) ? complete : without)
    await importAll()
    expect(await dumpGraph(graph)).toEqual(complete)
    expect(await auditGraph(graph)).toEqual([])
  }, 300_000)

  // One that closes may still end what runs: then all is in, whether it could still say so or not.
  it('stops in order ends what runs or says that it cannot be reached, and has left all of it or nothing', async () => {
    const outcome = await importWhile(() => neo4j.stop())
    expect([['imported'], unavailable]).toContainEqual(outcome)
    await graph.close()
    await open()
    expect(Array.isArray(outcome) ? [complete] : [without, complete]).toContainEqual(await dumpGraph(graph))
    await importAll()
    expect(await dumpGraph(graph)).toEqual(complete)
    expect(await auditGraph(graph)).toEqual([])
  }, 300_000)
})
