/** The whole API over a real graph, on a port of its own. */
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Graph } from '../../src/graph/graph.ts'
import { createApi } from '../../src/server/api.ts'

export interface ServedApi {
  readonly app: FastifyInstance
  readonly url: string
}

/** Where permalinks begin in tests: another address than the server's own, as behind a proxy. */
export const publicUrl = 'https://graph.example'

/** Starts it as `npm start` does, but for its log, which is dropped unless somebody wants its errors. */
export async function serveApi(graph: Graph, onError?: (line: string) => void): Promise<ServedApi> {
  const logger = pino({ level: onError ? 'error' : 'silent' }, { write: onError ?? (() => {}) })
  const app = await createApi({ graph, logger, publicUrl })
  return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }) }
}
