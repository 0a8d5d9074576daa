/**
 * `npm run bench:load`: what the service holds over the shipped data, with its shares as shipped: crowds of clients, two
 * attackers beside a reader, and five times what it can do. `--write` puts the tables into docs/operations.md.
 */
import { parseArgs } from 'node:util'
import { startServer } from './ask/serverProcess.ts'
import { crowd, flood, type Summary, summaryOf } from './load/crowd.ts'
import { fourOperations, hostileOperation, visit } from './load/visitor.ts'
import { loadPage, writeLoad } from './page/loadPage.ts'
import { openSeededGraph } from './price/seededGraph.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/price' },
    jars: { type: 'string', default: 'data/neo4j/jars' },
    seconds: { type: 'string', default: '10' },
    /** How many aliases an attacker's operation has: as many as are admitted. */
    aliases: { type: 'string', default: '13' },
    write: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const operations = fourOperations()

const seeded = await openSeededGraph(values.data, values.jars)
const main = new URL('../dist/main.js', import.meta.url).pathname
const server = await startServer({
  arguments: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512', main, 'start'],
  neo4j: seeded.neo4j,
  environment: { TRUST_PROXY: 'loopback' },
})
const { address: url } = server
/** Until plans are made and Java has compiled what it runs often. */
await crowd(url, 8, 30, operations)

const crowds: (Summary & { readonly clients: number; readonly memory: number })[] = []
for (const clients of [1, 8, 64, 256]) {
  const summary = summaryOf(await crowd(url, clients, seconds, operations))
  crowds.push({ ...summary, clients, memory: server.memory().now })
  console.error(JSON.stringify(crowds.at(-1)))
}

const alone = summaryOf(await crowd(url, 1, seconds, operations))
const beside = await besideAttackers()
const best = Math.max(...crowds.map(({ perSecond }) => perSecond))
const overload = summaryOf(await flood(url, 5 * best, seconds, operations))

const measured = { crowds, alone, ...beside, best, overload }
console.log(loadPage(measured))
if (values.write) writeLoad(measured)
await server.stop()
await seeded.close()
process.exit()

/** Two addresses send the dearest operations, eight at a time each, while another client reads. */
async function besideAttackers(): Promise<{ beside: Summary; attacks: Summary }> {
  let over = false
  let turn = 0
  const attacks: Awaited<ReturnType<typeof visit>>[] = []
  const attack = async (client: number): Promise<void> => {
    while (!over) {
      turn += 1
      attacks.push(await visit(url, client, hostileOperation(turn, Number(values.aliases))))
    }
  }
  const attackers = Array.from({ length: 16 }, (_, index) => attack(60_001 + (index % 2)))
  const reader = summaryOf(await crowd(url, 1, 2 * seconds, operations))
  over = true
  await Promise.all(attackers)
  return { beside: reader, attacks: summaryOf({ visits: attacks, seconds: 2 * seconds }) }
}
