/** The servers that are measured. */
import type { Credentials } from '../../src/graph/local/ready.ts'
import { createClient } from './http.ts'
import { type SentQuery, type ServerProcess, startServer } from './serverProcess.ts'

const file = (path: string): string => new URL(path, import.meta.url).pathname

/** With `onQuery` a server reports its queries. That costs time, so such a server is asked but not measured. */
export function startPeer(neo4j: Credentials, onQuery?: (query: SentQuery) => void): Promise<ServerProcess> {
  return startServer({
    arguments: [file('../peer/server.js'), ...(onQuery ? ['--tap'] : [])],
    neo4j,
    ...(onQuery ? { onQuery } : {}),
  })
}

const main = file('../../dist/main.js')

export const startTappedApi = (neo4j: Credentials, onQuery: (query: SentQuery) => void): Promise<ServerProcess> =>
  startServer({ arguments: ['--import', file('tap.js'), main, 'start'], neo4j, onQuery })

export interface StartedApi {
  readonly server: ServerProcess
  /** Milliseconds from the start of the process to its first answer. */
  readonly firstAnswerAfter: number
}

/** Starts the API as it is shipped and asks it one question. */
export async function startApi(neo4j: Credentials, campaign: string): Promise<StartedApi> {
  const server = await startServer({
    arguments: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512', main, 'start'],
    neo4j,
  })
  const begun = performance.now()
  const client = createClient(server.address)
  await client.ask('query First($id: ID!) { campaign(id: $id) { id name } }', { id: campaign })
  client.close()
  return { server, firstAnswerAfter: server.listensAfter + performance.now() - begun }
}
