/**
 * `npm run bench:write -- --data <folder>`: imports further articles into a nation made by `bench:data`, while one client
 * keeps asking the API, with a pause after each answer. Prints facts a second, and how long answers took before and meanwhile.
 * Takes the articles out again. Then, with nobody asking, the last ones are imported once more, and just what that wrote is
 * sent again, all of it known beforehand: no import can be faster.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Query } from '../src/graph/cypher.ts'
import type { Graph } from '../src/graph/graph.ts'
import { readPlaces } from '../src/ingest/place/readPlaces.ts'
import { inVersion } from '../src/ingest/write/version.ts'
import { type Statements, writeDossiers } from '../src/ingest/write/writeDossier.ts'
import { createGraphqlSide } from './ask/graphqlSide.ts'
import { startApi } from './ask/servers.ts'
import { askFor, loadOf, type Stretch } from './measure/load.ts'
import { processorTimeOf } from './measure/processorTime.ts'
import { articlesOf } from './nation/article.ts'
import { planFor } from './nation/plan.ts'
import { createWorld } from './nation/world.ts'
import { nationOptions, openNation } from './openNation.ts'
import { circumstancesOf } from './page/circumstances.ts'
import { textOf } from './page/writePage.ts'
import { type Taken, type Writing, writeWriting, writingPage } from './page/writingPage.ts'
import type { Question, Variables } from './question/question.ts'
import { questionsAbout } from './question/questions.ts'
import { findSubjects } from './question/subjects.ts'

const { values } = parseArgs({
  options: {
    ...nationOptions,
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '500' },
    imports: { type: 'string', default: '6' },
    question: { type: 'string', default: 'a rare campaign’s honours' },
    // Milliseconds. Without any, the client takes up most of a core, and the server as much again.
    pause: { type: 'string', default: '200' },
  },
})
/** At the end of the ids of articles that are imported here. */
const mark = '-b'
const [perImport, imports] = [Number(values.articles), Number(values.imports)]

const nation = await openNation(values)
const { neo4j, driver, graph } = nation
for (let left = await leftOver(); left.length > 0; left = await leftOver()) await write([], left)
const circumstances = await circumstancesOf(driver)
const subjects = await findSubjects(driver)
const question = questionsAbout(subjects).find(({ name }) => name === values.question)
if (!question) throw new Error(`There is no question “${values.question}”.`)
const { server } = await startApi(neo4j, subjects.hotCampaign)
const api = createGraphqlSide('api', server.address)

const batches = furtherArticles()
await askFor(api, question, 1, 5)
const before = loadOf([await askFor(api, question, 1, 5)])
const asking = keepAsking(question)
const each: Taken[] = []
for (const batch of batches) each.push(await timed(factsOf(batch), () => write(batch, [])))
const meanwhile = loadOf(await asking.end())
const removals: Taken[] = []
for (const batch of batches) removals.push(await takenOut(batch))
const alone: Writing['alone'][number][] = []
for (const batch of batches.slice(-2)) alone.push(await withNobodyAsking(batch))

const writing: Writing = {
  ...{ circumstances, articles: perImport, pause: Number(values.pause), question: question.name },
  ...{ imports: each, removals, alone, before, meanwhile },
}
console.log(textOf(writingPage(writing)))
if (values.write) writeWriting(writing)
await server.stop()
await nation.close()
process.exit()

async function timed(facts: number, work: () => Promise<unknown>): Promise<Taken> {
  const begun = performance.now()
  const [database, own] = [neo4j.pid, process.pid].map(processorTimeOf) as [number, number]
  await work()
  const spent = [processorTimeOf(neo4j.pid) - database, processorTimeOf(process.pid) - own] as const
  const seconds = (performance.now() - begun) / 1_000
  return { facts, seconds, processor: [spent[0] / 1_000, spent[1] / 1_000] }
}

/** One import of the articles, which also takes out the sources. */
function write(articles: readonly Statements[], gone: readonly string[], into = graph): Promise<unknown> {
  return inVersion(into, async (writer, making) => (await writeDossiers(writer, making, articles, gone)).length > 0)
}

function takenOut(batch: readonly Statements[]): Promise<Taken> {
  const sources = batch.map(({ source }) => source.declaration.id)
  return timed(factsOf(batch), () => write([], sources))
}

/** Imports the articles and takes them out again, twice: the second time just the statements of the first are sent. */
async function withNobodyAsking(batch: readonly Statements[]): Promise<Writing['alone'][number]> {
  const sent: Sent[] = []
  const imported = await timed(factsOf(batch), () => write(batch, [], recording(sent)))
  await takenOut(batch)
  const sentAgain = await timed(factsOf(batch), () => send(sent))
  await takenOut(batch)
  return { imported, sentAgain }
}

type Sent = readonly [query: Query<object, object>, parameters: object]

/** A graph that writes down all that is written to it, in order: without what is read, and without working anything out. */
function recording(sent: Sent[]): Graph {
  return {
    ...graph,
    transaction: (work) =>
      graph.transaction((writer) =>
        work({
          read: writer.read,
          write(query, parameters) {
            sent.push([query as Query<object, object>, parameters])
            return writer.write(query, parameters)
          },
        }),
      ),
  }
}

function send(statements: readonly Sent[]): Promise<unknown> {
  return graph.transaction((writer) =>
    Promise.all(statements.map(([query, parameters]) => writer.write(query, parameters))),
  )
}

/** Some of what a run left that was ended early: the nation's plan follows from how many honours there are. */
async function leftOver(): Promise<string[]> {
  const query =
    'MATCH (article:Article) WHERE article.id ENDS WITH $mark RETURN article.id AS id LIMIT toInteger($limit)'
  const { records } = await driver.executeQuery(query, { mark, limit: perImport })
  return records.map((record) => record.get('id') as string)
}

function factsOf(articles: readonly Statements[]): number {
  return new Set(articles.flatMap(({ citations }) => citations.map(({ factId }) => factId))).size
}

/** The articles of the last years once more, under ids of their own, so that they state new facts of the same people and places. */
function furtherArticles(): Statements[][] {
  const world = createWorld(planFor(circumstances.honours, Number(values.seed)), readPlaces())
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
  return JSON.parse(JSON.stringify(block).replace(all, `$1${mark}`))
}

/** One subject after the other. */
function keepAsking(question: Question): { end(): Promise<Stretch[]> } {
  let isOver = false
  const stretches: Stretch[] = []
  const asking = (async () => {
    for (let turn = 0; !isOver; turn++) {
      const about = question.variables[turn % question.variables.length] as Variables
      stretches.push(await askFor(api, { ...question, variables: [about] }, 1, 0))
      await pause(Number(values.pause))
    }
  })()
  return {
    async end() {
      isOver = true
      await asking
      return stretches
    },
  }
}
