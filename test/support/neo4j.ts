/** The test run's two Neo4j, for test files. The only reader of what globalSetup.ts puts into the environment. */
import { afterAll, beforeAll } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { formatProblems } from '../../src/commands/formatProblem.ts'
import { type Connection, connect } from '../../src/graph/connection.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { seed } from '../../src/ingest/seed.ts'
import { takeTurn } from './turn.ts'

type TestServerName = 'EMPTY' | 'SEEDED'

/** Where one of the run's Neo4j is: the one that test files empty, unless the seeded one is asked for. */
export function testNeo4j(name: TestServerName = 'EMPTY'): Connection {
  return {
    uri: variable(`TEST_${name}_URI`),
    username: variable(`TEST_${name}_USERNAME`),
    password: variable(`TEST_${name}_PASSWORD`),
  }
}

/**
 * Gives a test file a Neo4j to itself, without nodes, constraints or indexes. Call it once, at the top of the
 * file, before other hooks; the driver is there from the first `beforeAll` on and is closed after the last test.
 */
export function useEmptyGraph(): { readonly driver: Driver } {
  let driver: Driver | undefined
  let endTurn = (): void => {}
  beforeAll(async () => {
    endTurn = await takeTurn(Number(variable('TEST_EMPTY_TURNS')))
    driver = await connect(testNeo4j())
    await emptyGraph(driver)
  }, 600_000)
  afterAll(async () => {
    await driver?.close()
    endTurn()
  })
  return {
    get driver(): Driver {
      if (driver === undefined) throw new Error('The graph is there from beforeAll on.')
      return driver
    },
  }
}

export interface SeededGraph {
  readonly graph: Graph
  /** The text of every query sent since the last call. */
  sent(): string[]
}

/**
 * Gives a test file the graph with all seeds, to be read only. The first file of the run to ask imports them; files read
 * it side by side. Call it once, at the top of the file.
 */
export function useSeededGraph(): SeededGraph {
  let graph: Graph | undefined
  let texts: string[] = []
  beforeAll(async () => {
    const driver = await connect(testNeo4j('SEEDED'))
    graph = createGraph(driver, { onQuery: ({ text }) => texts.push(text), timeout: 60_000 })
    const endTurn = await takeTurn(Number(variable('TEST_SEEDED_TURNS')))
    const { problems } = await seed(graph)
    endTurn()
    if (problems.length > 0) throw new Error(`the seeds have problems:\n${formatProblems(problems)}`)
    texts = []
  }, 600_000)
  afterAll(() => graph?.close())
  return {
    get graph(): Graph {
      if (graph === undefined) throw new Error('The graph is there from beforeAll on.')
      return graph
    },
    sent() {
      const since = texts
      texts = []
      return since
    },
  }
}

/** Deletes every node, constraint and index (but Neo4j's own, for labels and types). */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session()
  const names = async (query: string): Promise<string[]> =>
    (await session.run(query)).records.map((row) => row.get('name'))
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) await session.run(`DROP CONSTRAINT \`${name}\``)
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await session.run(`DROP INDEX \`${name}\``)
    }
  } finally {
    await session.close()
  }
}

function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is set by test/support/globalSetup.ts, which has not run.`)
  return value
}
