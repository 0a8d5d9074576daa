import type { AddressInfo } from 'node:net'
import { explained } from '../../src/graph/local/setupError.ts'
import { startTestServer } from './testServer.ts'
import { serveTurns } from './turn.ts'

declare global {
  /** Ends what globalSetup started; jest runs both in one process, but as two modules. */
  var endTestRun: (() => Promise<void>) | undefined
}

/** Starts one Neo4j for the whole run and tells the test files where it is. */
export default async function globalSetup(): Promise<void> {
  const server = await startTestServer().catch((error: unknown) => {
    throw new Error(`The tests need Neo4j. ${explained(error)}`)
  })
  const turns = await serveTurns()
  const { uri, username, password } = server.neo4j
  Object.assign(process.env, {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USERNAME: username,
    TEST_NEO4J_PASSWORD: password,
    TEST_NEO4J_TURNS: String((turns.address() as AddressInfo).port),
  })
  globalThis.endTestRun = async () => {
    turns.close()
    await server.remove()
  }
  endOnInterrupt()
}

/** Jest itself just goes at Ctrl-C, without the global teardown. */
function endOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void globalThis.endTestRun?.().finally(() => process.exit(1)))
  }
}
