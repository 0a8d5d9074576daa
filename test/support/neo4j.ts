/** The test run's Neo4j, for test files. The only reader of what globalSetup.ts puts into the environment. */
import { afterAll, beforeAll } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { type Connection, connect } from '../../src/graph/connection.ts'
import { takeTurn } from './turn.ts'

/** Where the run's Neo4j is. */
export function testNeo4j(): Connection {
  return {
    uri: variable('TEST_NEO4J_URI'),
    username: variable('TEST_NEO4J_USERNAME'),
    password: variable('TEST_NEO4J_PASSWORD'),
  }
}

/**
 * Gives a test file the run's Neo4j to itself, without nodes, constraints or indexes. Call it once, at the top of the
 * file, before other hooks; the driver is there from the first `beforeAll` on and is closed after the last test.
 */
export function useEmptyGraph(): { readonly driver: Driver } {
  let driver: Driver | undefined
  let endTurn = (): void => {}
  beforeAll(async () => {
    endTurn = await takeTurn(Number(variable('TEST_NEO4J_TURNS')))
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
