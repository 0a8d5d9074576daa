/** The plans of the questions that everybody asks, on a nation large enough for a bad one to show. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Driver, ProfiledPlan } from 'neo4j-driver'
import { everything } from '../../../src/domain/tally.ts'
import { connect } from '../../../src/graph/connection.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { createGraph, type Graph, type Reader } from '../../../src/graph/graph.ts'
import { data } from '../../../test/support/ask.ts'
import { profileOf } from '../../../test/support/hits.ts'
import { smallPlaces } from '../../../test/support/smallGraph.ts'
import { jarsDir } from '../../../test/support/testServer.ts'
import type { SentQuery } from '../../ask/serverProcess.ts'
import { finish } from '../../bulk/finish.ts'
import { importTables } from '../../bulk/importTool.ts'
import { writeTables } from '../../bulk/writeTables.ts'
import { type RunningNeo4j, startNeo4j } from '../../neo4j.ts'
import type { Question } from '../../question/question.ts'
import { questionsAbout } from '../../question/questions.ts'
import { findSubjects } from '../../question/subjects.ts'

const honours = 10_000
const dataDir = mkdtempSync(join(tmpdir(), `thi-dua-graph-test-${process.pid}-plan-`))
let server: RunningNeo4j
let driver: Driver
let graph: Graph
let questions: readonly Question[]

beforeAll(async () => {
  const tables = { honours, seed: 11, placeData: smallPlaces(), folder: join(dataDir, 'tables'), threads: 2 }
  await importTables(await writeTables(tables), { dataDir, jarsDir })
  server = await startNeo4j(dataDir, { heap: '512m', pageCache: '128m', collector: 'Serial' }, jarsDir)
  driver = await connect(server)
  await finish(driver)
  graph = createGraph(driver, { timeout: 60_000 })
  questions = questionsAbout(await findSubjects(driver))
}, 600_000)

afterAll(async () => {
  await graph?.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

interface Profiled {
  readonly hits: number
  /** Where the plan gets its rows from: the operators without children. */
  readonly leaves: readonly ProfiledPlan[]
  readonly all: readonly ProfiledPlan[]
}

/** What a question's queries cost, profiled one by one after it was asked. */
async function profiled(document: string, variables: object): Promise<Profiled> {
  const sent: SentQuery[] = []
  const reader: Reader = {
    read: (query, parameters) => {
      sent.push({ text: query.text, parameters })
      return graph.read(query, parameters)
    },
  }
  await data(reader, document, { ...variables })
  const plans = await Promise.all(sent.map((query) => profileOf(driver, query)))
  const all = plans.flatMap(operators)
  return {
    hits: all.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    leaves: all.filter(({ children }) => children.length === 0),
    all,
  }
}

const operators = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(operators)]

const listedUnder = cypher<{ id: string }, { count: number }>`
  MATCH (:Campaign {id: $id})<-[listed:LISTED]-(:Honour)
  RETURN count(listed) AS count
`
const factsNaming = cypher<{ id: string }, { count: number }>`
  MATCH (entity:Entity {id: $id})
  RETURN entity.factCount AS count
`
const talliesOf = cypher<{ id: string }, { count: number }>`
  MATCH (tally:Tally {of: $id})
  RETURN count(tally) AS count
`

const nameOf = ({ operatorType }: ProfiledPlan): string => operatorType.replace(/@.*/u, '')

const named = (name: string): Question => {
  const question = questions.find((one) => one.name === name)
  if (!question) throw new Error(`There is no question “${name}”.`)
  return question
}

/** What a question costs about the most expensive of its first subjects; `change` alters its document first. */
async function ofQuestion(name: string, change = (document: string): string => document): Promise<Profiled> {
  const { api, variables } = named(name)
  const document = change(api.document)
  let highest: Profiled | undefined
  for (const one of variables.slice(0, 3)) {
    const cost = await profiled(document, api.variables?.(one) ?? one)
    if (!highest || cost.hits > highest.hits) highest = cost
  }
  return highest as Profiled
}

const rowsOf = (plans: readonly ProfiledPlan[], operator: RegExp): number =>
  plans.filter((plan) => operator.test(nameOf(plan))).reduce((sum, { rows }) => sum + Number(rows), 0)

/** Seeks in indexes, the full-text index, and what hands on the rows of the step before. */
const fromIndexes = [
  ...['NodeUniqueIndexSeek', 'NodeIndexSeek', 'NodeIndexSeekByRange', 'NodeUniqueIndexSeekByRange'],
  ...['DirectedRelationshipIndexSeek', 'DirectedRelationshipIndexSeekByRange', 'ProcedureCall'],
  ...['Argument', 'Unwind', 'EmptyRow'],
]

const pages = [
  'a hot campaign’s honours',
  'a rare campaign’s honours',
  'a person’s connections through campaigns',
  'twenty honours after 50,000',
  'a commune’s page under a moment',
]

/** Honours of communes are one in four or five: so many are looked at for each that is shown. */
const lookedAtForOne = 15
const shown = 21

describe('a question that everybody asks', () => {
  it('starts from an index', async () => {
    for (const { name } of questions) {
      const { leaves } = await ofQuestion(name)
      const others = leaves.map(nameOf).filter((leaf) => !fromIndexes.includes(leaf))
      expect([name, others]).toEqual([name, []])
    }
  }, 300_000)

  it.each(pages)('reads its page in order, and no more of the list than it shows: %s', async (name) => {
    const { leaves, all } = await ofQuestion(name)
    expect(rowsOf(leaves, /^DirectedRelationshipIndexSeek/u)).toBeLessThan(lookedAtForOne * shown)
    const sorted = all.filter((plan) => /^(Partial)?(Sort|Top)/u.test(nameOf(plan)))
    expect(sorted.length).toBeGreaterThan(0)
    for (const { children } of sorted) expect(Number(children[0]?.rows)).toBeLessThan(lookedAtForOne * shown)
  })

  it.each(pages.slice(0, 2))('costs at most twice as much for twice as long a page: %s', async (name) => {
    const [once, twice] = [
      await ofQuestion(name),
      await ofQuestion(name, (document) => document.replace('first: 20', 'first: 40')),
    ]
    expect(twice.hits).toBeGreaterThan(once.hits)
    expect(twice.hits).toBeLessThan(2 * once.hits)
  })

  it.each([
    'campaign(id: $campaign) { honours(filter: { recipient: { id: [$place] } }) { totalCount nodes { id } } }',
    'place(id: $place) { honours(filter: { campaign: { id: [$campaign] } }) { totalCount nodes { id } } }',
    'honours(filter: { campaign: { id: [$campaign] }, recipient: { id: [$place] } }) { totalCount nodes { id } }',
  ])('reads the shorter of two lists, whichever is asked for: %s', async (field) => {
    const campaign = (named('grouped counts, the hot campaign').variables[0] as { id: string }).id
    const place = (named('a commune’s page under a moment').variables[0] as { id: string }).id
    const [long] = await graph.read(listedUnder, { id: campaign })
    const [short] = await graph.read(factsNaming, { id: place })
    const { leaves } = await profiled(`query ($campaign: ID!, $place: ID!) { ${field} }`, { campaign, place })
    const read = rowsOf(leaves, /^DirectedRelationshipIndexSeek/u)
    expect(Number(long?.count)).toBeGreaterThan(10 * Number(short?.count))
    expect(read).toBeGreaterThan(0)
    // Once for the page, once for the number.
    expect(read).toBeLessThanOrEqual(2 * Number(short?.count))
  })

  it.each(['honours', 'people', 'places'])('reads from the store how many there are of all: %s', async (field) => {
    const { leaves, all } = await profiled(`{ ${field} { totalCount } }`, {})
    expect(leaves.map(nameOf)).toContain('NodeCountFromCountStore')
    expect(rowsOf(all, /./u)).toBeLessThan(20)
  })

  it('reads from tallies how many there are, without a look at any of them', async () => {
    const { id } = named('grouped counts, the hot campaign').variables[0] as { id: string }
    const [listed] = await graph.read(listedUnder, { id })
    const [tallies] = await graph.read(talliesOf, { id })
    expect(Number(listed?.count)).toBeGreaterThan(3 * lookedAtForOne * shown)
    const counts = await ofQuestion('grouped counts, the hot campaign')
    expect(rowsOf(counts.leaves, /^DirectedRelationshipIndexSeek/u)).toBe(0)
    // An entry of the index and four properties of each tally, once; an award once for all its groups.
    expect(counts.hits).toBeLessThan(7 * Number(tallies?.count))
  })

  it('reads from tallies how many there are of all, too', async () => {
    const { hits } = await profiled(
      '{ honours { counts(by: [YEAR, AWARD]) { keys { value entity { id } } count } } }',
      {},
    )
    const [tallies] = await graph.read(talliesOf, { id: everything })
    expect(Number(tallies?.count)).toBeGreaterThan(100)
    expect(hits).toBeLessThan(7 * Number(tallies?.count))
    expect(hits).toBeLessThan(honours)
  })
})
