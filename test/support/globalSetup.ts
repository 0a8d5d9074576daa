import type { AddressInfo } from 'node:net'
import { explained } from '../../src/graph/local/setupError.ts'
import { startTestServer, type TestServer } from './testServer.ts'
import { serveTurns } from './turn.ts'

declare global {
  /** Ends what globalSetup started; jest runs both in one process, but as two modules. */
  var endTestRun: (() => Promise<void>) | undefined
}

/**
 * Starts two Neo4j for the whole run and tells the test files where they are: one that a file empties and has to itself,
 * one that holds all seeds and is only read, by any number of files at once.
 */
export default async function globalSetup(): Promise<void> {
  const empty = process.env.TEST_EMPTY_URI ? await join('EMPTY') : await start('EMPTY')
  const seeded = process.env.TEST_SEEDED_URI ? await join('SEEDED') : await start('SEEDED')
  globalThis.endTestRun = async () => {
    await Promise.all([empty(), seeded()])
  }
  endOnInterrupt()
}

/**
 * Uses a server that runs already, named by `TEST_SEEDED_URI`, `…_USERNAME` and `…_PASSWORD`: seeding takes a minute, which
 * whoever runs tests again and again can spare.
 */
async function join(name: 'EMPTY' | 'SEEDED'): Promise<() => Promise<void>> {
  const turns = await serveTurns()
  process.env[`TEST_${name}_TURNS`] = String((turns.address() as AddressInfo).port)
  return async () => void turns.close()
}

async function start(name: 'EMPTY' | 'SEEDED'): Promise<() => Promise<void>> {
  const server: TestServer = await startTestServer().catch((error: unknown) => {
    throw new Error(`The tests need Neo4j. ${explained(error)}`)
  })
  const turns = await serveTurns()
  const { uri, username, password } = server.neo4j
  Object.assign(process.env, {
    [`TEST_${name}_URI`]: uri,
    [`TEST_${name}_USERNAME`]: username,
    [`TEST_${name}_PASSWORD`]: password,
    [`TEST_${name}_TURNS`]: String((turns.address() as AddressInfo).port),
  })
  return async () => {
    turns.close()
    await server.remove()
  }
}

/** Jest itself just goes at Ctrl-C, without the global teardown. */
function endOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void globalThis.endTestRun?.().finally(() => process.exit(1)))
  }
}
