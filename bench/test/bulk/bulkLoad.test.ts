/** The bulk loader and the importer of dossiers make the same graph of the same statements. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { connect } from '../../../src/graph/connection.ts'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { inVersion } from '../../../src/ingest/write/version.ts'
import { type Statements, writeDossiers } from '../../../src/ingest/write/writeDossier.ts'
import { writePlaces } from '../../../src/ingest/write/writePlaces.ts'
import { smallPlaces } from '../../../test/support/smallGraph.ts'
import { jarsDir } from '../../../test/support/testServer.ts'
import { finish } from '../../bulk/finish.ts'
import { importTables } from '../../bulk/importTool.ts'
import { writeTables } from '../../bulk/writeTables.ts'
import { articlesOf } from '../../nation/article.ts'
import { originsOf } from '../../nation/origin.ts'
import { planFor } from '../../nation/plan.ts'
import { createWorld } from '../../nation/world.ts'
import { type RunningNeo4j, startNeo4j } from '../../neo4j.ts'

const honours = 100
const seed = 7
const placeData = smallPlaces()

let dossiers: Graph
let bulk: Graph
const servers: RunningNeo4j[] = []
const folder = mkdtempSync(join(tmpdir(), `thi-dua-graph-test-${process.pid}-bulk-`))
const bulkDir = join(folder, 'bulk')

beforeAll(async () => {
  dossiers = createGraph(await start(join(folder, 'dossiers')), { timeout: 60_000 })
  await applyConstraints(dossiers)
  await writePlaces(dossiers, placeData)
  const world = createWorld(planFor(honours, seed), placeData)
  for (const source of originsOf(world)) await importOne(source)
  for (const year of world.plan.years)
    for (const block of articlesOf(world, year)) for (const source of block) await importOne(source)

  const tables = await writeTables({ honours, seed, placeData, folder: join(bulkDir, 'tables'), threads: 2 })
  await importTables(tables, { dataDir: bulkDir, jarsDir })
  const driver = await start(bulkDir)
  await finish(driver)
  bulk = createGraph(driver, { timeout: 60_000 })
}, 600_000)

async function start(dataDir: string): Promise<Driver> {
  const server = await startNeo4j(dataDir, { heap: '512m', pageCache: '128m', collector: 'Serial' }, jarsDir)
  servers.push(server)
  return connect(server)
}

/** A dossier at a time, so that later ones meet what earlier ones wrote. */
const importOne = (source: Statements) =>
  inVersion(dossiers, async (writer, making) => (await writeDossiers(writer, making, [source])).length > 0)

afterAll(async () => {
  await Promise.all([dossiers?.close(), bulk?.close()])
  await Promise.all(servers.map((server) => server.stop()))
  rmSync(folder, { recursive: true, force: true })
})

/** What both graphs hold, each thing as one line that names it without Neo4j's own ids, nor by the order it came in. */
const dumps = {
  'nodes with an id, their labels, values and types': `
    MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Dataset
    RETURN n.id AS id, labels(n) AS labels,
      n {.*, firstList: n.firstList IS NULL, since: n.since IS NULL, changedIn: n.changedIn IS NULL} AS properties,
      [key IN keys(n) | key + ' ' + valueType(n[key])] AS types`,
  names: `
    MATCH (name:Name)-[names:NAMES]->(entity)
    RETURN entity.id AS id, properties(name) AS properties, names.sources AS sources`,
  texts: `
    MATCH (source)-[:HAS_TEXT]->(text) RETURN source.id AS id, text.text AS text`,
  'edges with their values': `
    MATCH (from)-[edge]->(to) WHERE from.id IS NOT NULL AND to.id IS NOT NULL
    RETURN from.id AS from, type(edge) AS type, to.id AS to,
      CASE WHEN edge.list IS NULL THEN properties(edge) ELSE edge {.*, list: edge.list - to.firstList} END AS properties`,
  'the hash of the dataset': `
    MATCH (dataset:Dataset) RETURN dataset.hash AS hash`,
}

async function dump(graph: Graph, text: string): Promise<Map<string, unknown>> {
  const rows = (await graph.read({ text }, {})).map((row) => sorted(row) as Record<string, unknown>)
  const dumped = new Map<string, unknown>()
  for (const row of rows.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))) {
    let key = keyOf(row)
    while (dumped.has(key)) key += ', again'
    dumped.set(key, row)
  }
  return dumped
}

/** What a row is known by: whatever it says beside its values. */
const keyOf = ({ id, from, type, to, properties }: Record<string, unknown>): string =>
  id === undefined && from === undefined
    ? ''
    : [id ?? `${from} ${type} ${to}`, (properties as { text?: string; field?: string } | undefined)?.text ?? ''].join(
        ' ',
      )

/** Labels and types come in any order; so do keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort()
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, one]) => [key, sorted(one)]),
  )
}

/** The first few rows in which the graphs differ, down to the values that do. */
function differences(imported: ReadonlyMap<string, unknown>, loaded: ReadonlyMap<string, unknown>): object[] {
  const keys = [...new Set([...imported.keys(), ...loaded.keys()])]
  const differ = keys.filter((key) => JSON.stringify(imported.get(key)) !== JSON.stringify(loaded.get(key)))
  return differ.slice(0, 5).map((key) => ({ key, ...onlyDiffering(imported.get(key), loaded.get(key)) }))
}

function onlyDiffering(imported: unknown, loaded: unknown): object {
  if (Array.isArray(imported) && Array.isArray(loaded))
    return {
      imported: imported.filter((one) => !loaded.includes(one)),
      loaded: loaded.filter((one) => !imported.includes(one)),
    }
  if (!isRecord(imported) || !isRecord(loaded)) return { imported, loaded }
  const names = [...new Set([...Object.keys(imported), ...Object.keys(loaded)])]
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(imported[name]) !== JSON.stringify(loaded[name]))
      .map((name) => [name, onlyDiffering(imported[name], loaded[name])]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

describe('a bulk load makes what an import of the same statements makes', () => {
  it.each(Object.entries(dumps))(
    '%s',
    async (_, text) => {
      const [imported, loaded] = [await dump(dossiers, text), await dump(bulk, text)]
      expect(imported.size).toBeGreaterThan(0)
      expect(differences(imported, loaded)).toEqual([])
    },
    60_000,
  )

  it('with every honour that was asked for', async () => {
    const [row] = await bulk.read({ text: 'MATCH (honour:Honour) RETURN count(honour) AS count' }, {})
    expect(row).toEqual({ count: honours })
  })
})
