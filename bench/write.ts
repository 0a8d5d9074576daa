/**
 * `npm run bench:write -- --data <folder>`: imports further articles into a nation made by `bench:data`, while one client
 * keeps asking the API. Tells facts a second, and how long answers took before and meanwhile. Takes the articles out again.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../src/graph/connection.ts'
import { createGraph } from '../src/graph/graph.ts'
import { writeSeeds } from '../src/graph/queries/dataset.ts'
import { readPlaces } from '../src/ingest/place/readPlaces.ts'
import { seedsHash } from '../src/ingest/seed.ts'
import { inVersion } from '../src/ingest/write/version.ts'
import { type Statements, writeDossiers } from '../src/ingest/write/writeDossier.ts'
import { createGraphqlSide } from './ask/graphqlSide.ts'
import { startApi } from './ask/servers.ts'
import { askFor, loadOf, type Stretch } from './measure/load.ts'
import { ampleMemory } from './memory.ts'
import { articlesOf } from './nation/article.ts'
import { planFor } from './nation/plan.ts'
import { createWorld } from './nation/world.ts'
import { startNeo4j } from './neo4j.ts'
import { questionsAbout } from './question/questions.ts'
import { findSubjects } from './question/subjects.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data/bench' },
    jars: { type: 'string', default: 'data/neo4j/jars' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '500' },
    imports: { type: 'string', default: '4' },
    question: { type: 'string', default: 'a rare campaign’s honours' },
  },
})
const [perImport, imports] = [Number(values.articles), Number(values.imports)]

const neo4j = await startNeo4j(resolve(values.data), ampleMemory, resolve(values.jars))
const driver = await connect(neo4j)
const graph = createGraph(driver)
await graph.run(writeSeeds, { hash: seedsHash(), sources: [] })
const [row] = (await driver.executeQuery('MATCH (honour:Honour) RETURN count(honour) AS honours')).records
const honours = Number(row?.get('honours'))
const subjects = await findSubjects(driver)
const question = questionsAbout(subjects).find(({ name }) => name === values.question)
if (!question) throw new Error(`There is no question “${values.question}”.`)
const { server } = await startApi(neo4j, subjects.hotCampaign)
const api = createGraphqlSide('api', server.address)

const batches = furtherArticles()
await askFor(api, question, 1, 5)
const before = loadOf([await askFor(api, question, 1, 5)])
const asking = keepAsking()
const begun = performance.now()
let facts = 0
for (const batch of batches) {
  await inVersion(graph, async (writer, making) => (await writeDossiers(writer, making, batch)).length > 0)
  facts += new Set(batch.flatMap(({ citations }) => citations.map(({ factId }) => factId))).size
}
const seconds = (performance.now() - begun) / 1_000
const meanwhile = loadOf(await asking.end())

const line = ({ p50, p95, asked }: typeof before): string =>
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${asked} answers`
console.log(
  `${facts} facts of ${perImport * imports} articles in ${imports} imports into ${honours.toLocaleString('en')} honours`,
)
console.log(`${seconds.toFixed(1)} s, ${Math.round(facts / seconds)} facts a second`)
console.log(`${question.name}, one client: before ${line(before)}; meanwhile ${line(meanwhile)}`)

const sources = batches.flat().map(({ source }) => source.declaration.id)
await inVersion(graph, async (writer, making) => (await writeDossiers(writer, making, [], sources)).length > 0)
await server.stop()
await driver.close()
await neo4j.stop()
process.exit()

/** The articles of the last years once more, under ids of their own, so that they state new facts of the same people and places. */
function furtherArticles(): Statements[][] {
  const world = createWorld(planFor(honours, Number(values.seed)), readPlaces())
  const found: Statements[] = []
  for (const year of [...world.plan.years].reverse()) {
    for (const block of articlesOf(world, year)) {
      found.push(...renamed(block))
      if (found.length >= perImport * imports)
        return Array.from({ length: imports }, (_, at) => found.slice(at * perImport, (at + 1) * perImport))
    }
  }
  throw new Error('The nation has too few articles for that many.')
}

/** Ids of facts and citations begin with their article's, so that renaming it renames them. */
function renamed(block: readonly Statements[]): Statements[] {
  const slugs = block.map(({ source }) => source.declaration.id.slice('article:'.length))
  const all = new RegExp(`(?<!\\d)(${slugs.join('|')})(?!\\d)`, 'gu')
  return JSON.parse(JSON.stringify(block).replace(all, '$1-b'))
}

function keepAsking(): { end(): Promise<Stretch[]> } {
  let isOver = false
  const stretches: Stretch[] = []
  const asking = (async () => {
    while (!isOver) stretches.push(await askFor(api, question as NonNullable<typeof question>, 1, 1))
  })()
  return {
    async end() {
      isOver = true
      await asking
      return stretches
    },
  }
}
