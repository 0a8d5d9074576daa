/**
 * `npm run bench:data -- --honours N`: a synthetic nation in a Neo4j of its own, ready to be asked. The same number and seed
 * make the same graph.
 */
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../src/graph/connection.ts'
import { readPlaces } from '../src/ingest/place/readPlaces.ts'
import { finish } from './bulk/finish.ts'
import { importTables } from './bulk/importTool.ts'
import { writeTables } from './bulk/writeTables.ts'
import { ampleMemory } from './memory.ts'
import { startNeo4j } from './neo4j.ts'
import { createProgressBar } from './progressBar.ts'

const usage = 'npm run bench:data -- --honours 1000000 [--data <folder>] [--seed 1] [--jars <folder>]'

const { values } = parseArgs({
  options: {
    honours: { type: 'string' },
    data: { type: 'string', default: 'data/bench' },
    seed: { type: 'string', default: '1' },
    jars: { type: 'string', default: 'data/neo4j/jars' },
  },
})
const honours = Number(values.honours)
if (!Number.isInteger(honours) || honours < 100 || honours > 5_000_000) {
  console.error(`How many honours, from 100 to 5,000,000? ${usage}`)
  process.exit(2)
}

const dataDir = resolve(values.data)
const jarsDir = resolve(values.jars)
const folder = join(dataDir, 'tables')
const begun = Date.now()
const bar = createProgressBar()
rmSync(dataDir, { recursive: true, force: true })

const write = bar.step(`writing ${honours.toLocaleString('en')} honours and what stands round them`, honours)
let written = 0
const placeData = readPlaces()
const tables = await writeTables({
  honours,
  seed: Number(values.seed),
  placeData,
  folder,
  progress: (more) => {
    written += more
    write(written)
  },
})
await importTables(tables, { dataDir, jarsDir, progress: bar.step('importing', 100) })
rmSync(folder, { recursive: true, force: true })
const starting = bar.step('starting Neo4j', 1)
const server = await startNeo4j(dataDir, ampleMemory, jarsDir)
starting(1)
const driver = await connect(server)
await finish(driver, bar.step('filling indexes', 100))
await driver.close()
await server.stop()
bar.end()
console.error(
  `${honours.toLocaleString('en')} honours are ready in ${dataDir} after ${Math.round((Date.now() - begun) / 1_000)} s.`,
)
process.exit()
