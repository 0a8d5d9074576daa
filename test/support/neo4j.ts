/** The Neo4j servers of the test run, for test files. */
import { afterAll, beforeAll } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { connect, type Neo4jAddress } from '../../src/graph/connection.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { type Borrowed, borrowServer, type Contents, type ServerName } from './serverPool.ts'

const borrowed = new Map<ServerName, Borrowed>()

/** Where a server is that this test file has: its empty one, unless the seeded one is asked for. Known from beforeAll on. */
export function testNeo4j(name: ServerName = 'EMPTY'): Neo4jAddress {
  const server = borrowed.get(name)
  if (!server) throw new Error(`The ${name} server is there from beforeAll on.`)
  return server.neo4j
}

async function borrow(name: ServerName, wanted: Contents = 'ANY'): Promise<Borrowed> {
  const port = process.env.TEST_POOL
  if (port === undefined) throw new Error('TEST_POOL is set by test/support/globalSetup.ts, which has not run.')
  const server = await borrowServer(Number(port), name, wanted)
  borrowed.set(name, server)
  return server
}

export interface EmptyGraph {
  readonly driver: Driver
  /** What the server still holds from an earlier file: anything, unless `keep` was asked for. */
  readonly contents: Contents
  /** Says that the server holds the graph of few places and nothing else, for the next file that wants it. */
  leave(contents: Contents): void
}

/**
 * Gives a test file a Neo4j to itself, without nodes. Constraints and indexes may stand: to make them anew costs every
 * query its plan. With `keep` a server that holds that already is preferred, and left as it is. Call it once, at the top
 * of the file, before other hooks; the driver is there from the first `beforeAll` on and is closed after the last test.
 */
export function useEmptyGraph({ keep = 'ANY' }: { readonly keep?: Contents } = {}): EmptyGraph {
  let driver: Driver | undefined
  let server: Borrowed | undefined
  let left: Contents = 'ANY'
  beforeAll(async () => {
    server = await borrow('EMPTY', keep)
    driver = await connect(server.neo4j)
    if (keep === 'ANY' || server.contents !== keep) await deleteNodes(driver)
  }, 600_000)
  afterAll(async () => {
    await driver?.close()
    server?.giveBack(left)
  })
  return {
    get driver(): Driver {
      if (driver === undefined) throw new Error('The graph is there from beforeAll on.')
      return driver
    },
    get contents(): Contents {
      return server?.contents ?? 'ANY'
    },
    leave(contents) {
      left = contents
    },
  }
}

export interface SeededGraph {
  readonly graph: Graph
  /** The text of every query sent since the last call. */
  sent(): string[]
}

/** Gives a test file the graph with all seeds, to be read only; files read it side by side. Call it once, at the top of the file. */
export function useSeededGraph(): SeededGraph {
  let graph: Graph | undefined
  let server: Borrowed | undefined
  let texts: string[] = []
  beforeAll(async () => {
    server = await borrow('SEEDED')
    const driver = await connect(server.neo4j)
    graph = createGraph(driver, { onQuery: ({ text }) => texts.push(text), timeout: 60_000 })
  }, 600_000)
  afterAll(async () => {
    await graph?.close()
    server?.giveBack('ANY')
  })
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

const deleteNodes = (driver: Driver): Promise<unknown> =>
  execute(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')

/** Drops every constraint and index (except Neo4j's own, for labels and types). */
export async function dropSchema(driver: Driver): Promise<void> {
  for (const name of await execute(driver, 'SHOW CONSTRAINTS YIELD name')) {
    await execute(driver, `DROP CONSTRAINT \`${name}\``)
  }
  for (const name of await execute(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await execute(driver, `DROP INDEX \`${name}\``)
  }
}

/** Runs a statement outside any transaction; the names it gives, if it gives any. */
async function execute(driver: Driver, statement: string): Promise<string[]> {
  const session = driver.session()
  try {
    const { records } = await session.run(statement)
    return records.map((row) => row.get('name') as string)
  } finally {
    await session.close()
  }
}
