/**
 * `npm run bench:data -- --honours N`: a synthetic nation in a Neo4j of its own, ready to be asked. The same number and seed
 * make the same graph.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../src/graph/connection.ts'
import { folderOf } from '../src/graph/local/folder.ts'
import { readPlaces } from '../src/ingest/place/readPlaces.ts'
import { finish } from './bulk/finish.ts'
import { importTables } from './bulk/importTool.ts'
import { writeTables } from './bulk/writeTables.ts'
import { ampleMemory } from './memory.ts'
import { startNeo4j } from './neo4j.ts'
import { circumstancesOf, loadNow } from './page/circumstances.ts'
import { type Making, makingPage, writeMaking } from './page/makingPage.ts'
import { textOf } from './page/writePage.ts'
import { createProgressBar } from './progressBar.ts'

const usage = 'npm run bench:data -- --honours 1000000 [--data <folder>] [--seed 1] [--jars <folder>] [--write]'

const { values } = parseArgs({
  options: {
    honours: { type: 'string' },
    data: { type: 'string', default: 'data/bench' },
    seed: { type: 'string', default: '1' },
    jars: { type: 'string', default: 'data/neo4j/jars' },
    write: { type: 'boolean', default: false },
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
const load = loadNow()
const steps: (readonly [what: string, seconds: number])[] = []
let begun = performance.now()
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
ended('write the tables')
await importTables(tables, { dataDir, jarsDir, progress: bar.step('importing', 100) })
rmSync(folder, { recursive: true, force: true })
ended('import them')
const starting = bar.step('starting Neo4j', 1)
const server = await startNeo4j(dataDir, ampleMemory, jarsDir)
starting(1)
const driver = await connect(server)
ended('start Neo4j')
await finish(driver, bar.step('filling indexes', 100))
ended('fill the indexes')
const circumstances = await circumstancesOf(driver, load)
const [nodes, edges] = [await countOf('(one)'), await countOf('()-[one]->()')]
await driver.close()
await server.stop()
bar.end()
const gigabytes = sizeOf(join(folderOf(dataDir).home, 'data/databases/neo4j')) / 1e9
const making: Making = { circumstances, seed: Number(values.seed), steps, nodes, edges, gigabytes }
console.log(textOf(makingPage(making)))
if (values.write) writeMaking(making)
console.error(`${honours.toLocaleString('en')} honours are ready in ${dataDir}.`)
process.exit()

/** What has passed since the step before ended. */
function ended(what: string): void {
  steps.push([what, (performance.now() - begun) / 1_000])
  begun = performance.now()
}

/** The store keeps both numbers, and reads them when nothing else is asked for. */
async function countOf(pattern: string): Promise<number> {
  const { records } = await driver.executeQuery(`MATCH ${pattern} RETURN count(one) AS count`)
  return Number(records[0]?.get('count'))
}

/** In bytes, with all that is in it. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}
