import type { Config } from '@jest/types'
import { formatProblems } from '../../src/commands/formatProblem.ts'
import { connect, type Neo4jAddress } from '../../src/graph/connection.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { explained } from '../../src/graph/local/setupError.ts'
import { seed } from '../../src/ingest/seed.ts'
import { type ServerName, serveServers } from './serverPool.ts'
import { startTestServer, type TestServer } from './testServer.ts'

declare global {
  /** Ends what globalSetup started; jest runs both in one process, but as two modules. */
  var endTestRun: (() => Promise<void>) | undefined
}

/**
 * Serves Neo4j servers to the test files of this run, each started when a file first asks for one. `TEST_SEEDED_URI`,
 * `…_USERNAME` and `…_PASSWORD` name a seeded server that runs already, so that repeated runs need not seed one.
 */
export default async function globalSetup({ maxWorkers }: Config.GlobalConfig): Promise<void> {
  const servers: Promise<TestServer>[] = []
  const start = async (name: ServerName): Promise<Neo4jAddress> => {
    const running = name === 'SEEDED' ? runningSeeded() : undefined
    if (running) return seeded(running)
    const server = startServer()
    servers.push(server)
    const { neo4j } = await server
    return name === 'SEEDED' ? seeded(neo4j) : neo4j
  }
  // A server that has just started is slow, so that two that are busy do more than three.
  const pool = await serveServers({ most: Math.min(2, maxWorkers), start })
  process.env.TEST_POOL = String(pool.port)
  globalThis.endTestRun = async () => {
    pool.close()
    await Promise.all(servers.map(async (server) => (await server).remove()))
  }
  endOnInterrupt()
}

const startServer = (): Promise<TestServer> =>
  startTestServer().catch((error: unknown) => {
    throw new Error(`The tests need Neo4j. ${explained(error)}`)
  })

function runningSeeded(): Neo4jAddress | undefined {
  const { TEST_SEEDED_URI: uri, TEST_SEEDED_USERNAME: username, TEST_SEEDED_PASSWORD: password } = process.env
  return uri && username && password ? { uri, username, password } : undefined
}

/** The server, once it holds all seeds. */
async function seeded({ uri, username, password }: Neo4jAddress): Promise<Neo4jAddress> {
  const graph = createGraph(await connect({ uri, username, password }), { timeout: 60_000 })
  try {
    const { problems } = await seed(graph)
    if (problems.length > 0) throw new Error(`The seeds have problems:\n${formatProblems(problems)}`)
    return { uri, username, password }
  } finally {
    await graph.close()
  }
}

/** Jest itself just goes at Ctrl-C, without the global teardown. */
function endOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void globalThis.endTestRun?.().finally(() => process.exit(1)))
  }
}
