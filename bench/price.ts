/**
 * `npm run bench:price`: holds the cost of random and of hostile operations against the processor time that they take of the
 * database, over the shipped data. `--out` keeps what was seen as JSON, `--write` puts it into docs/decisions/prices.md.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { pino } from 'pino'
import { createApi } from '../src/server/api.ts'
import { createSchema } from '../src/server/schema.ts'
import { randomQuery } from '../test/support/randomQuery.ts'
import { pricePage, writePrices } from './page/pricePage.ts'
import { type Family, families } from './price/hostile.ts'
import { costOf, largestOf } from './price/priced.ts'
import { openSeededGraph } from './price/seededGraph.ts'
import { type Asked, type Operation, post, timed } from './price/timed.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/price' },
    jars: { type: 'string', default: 'data/neo4j/jars' },
    random: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** Sizes of the hostile families, to fit prices by; else the largest that is admitted, and half of it. */
    sizes: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

const schema = createSchema()
const seeded = await openSeededGraph(values.data, values.jars)
const logger = pino({ level: 'silent' })
const app = await createApi({ graph: seeded.graph, logger, publicUrl: 'http://localhost' })

const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`

const random = Number(values.random) > 0 ? admitted(Number(values.random)) : []
const hostile = families.filter(({ name }) => name.includes(values.only)).flatMap(sized)
await warmUp()
const asked: Asked[] = []
for (const [index, operation] of [...hostile, ...random].entries()) {
  const one = await timed(operation, {
    url,
    seeded,
    cost: costOf(schema, operation.source) ?? 0,
    isHostile: index < hostile.length,
  })
  asked.push(one)
  if (one.isHostile)
    console.error(
      `${Math.round(one.milliseconds)} ms, ${one.cost} points, ${one.queries} queries: ${one.name} ${one.answer}`,
    )
  if (index % 200 === 0) console.error(`${index} of ${hostile.length + random.length}`)
}
if (values.out) writeFileSync(values.out, asked.map((one) => `${JSON.stringify(one)}\n`).join(''))
console.log(pricePage(asked))
if (values.write) writePrices(asked)
await app.close()
await seeded.close()
process.exit()

function sized(family: Family): Operation[] {
  const largest = largestOf(schema, family)
  const sizes = values.sizes ? values.sizes.split(',').map(Number) : [largest, Math.ceil(largest / 2)]
  return [...new Set(sizes)]
    .filter((size) => size >= 1 && size <= largest)
    .map((size) => ({ name: `${family.name} × ${size}`, source: family.write(size) }))
}

/** Random operations of those that the limits admit. */
function admitted(count: number): Operation[] {
  const drawn = fc.sample(randomQuery(schema), { seed: Number(values.seed), numRuns: Math.ceil(count * 1.7) })
  return drawn
    .filter((source) => costOf(schema, source) !== undefined)
    .slice(0, count)
    .map((source, index) => ({ name: `random ${index}`, source }))
}

/** Java compiles what it runs often; before that everything takes many times longer. */
async function warmUp(): Promise<void> {
  const some = fc.sample(randomQuery(schema), { seed: 99, numRuns: 60 })
  for (const query of some) await post(url, query)
}
