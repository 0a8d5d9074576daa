import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { createServer, type ServerOptions } from '../../src/server/createServer.ts'
import { createDatasetClock } from '../../src/server/dataset.ts'
import { movementSchema } from './movement.ts'

export interface Served {
  readonly app: FastifyInstance
  /** Where it listens: a real port, since a request over a socket is what clients send. */
  readonly url: string
  /** Every line logged so far, parsed. */
  readonly lines: Record<string, unknown>[]
}

/** What the schema in miniature answers from. */
export const version = { version: 7, hash: 'c0ffee' }

/** Makes a server over the schema in miniature. Its log is kept instead of printed. */
export async function serve(options: Partial<ServerOptions> = {}): Promise<Served> {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  const app = await createServer({
    schema: movementSchema(),
    createContext: () => ({}),
    dataset: createDatasetClock(async () => version),
    release: 'test',
    ready: async () => ({ ready: true }),
    logger,
    ...options,
  })
  return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }), lines }
}

export interface Answer {
  readonly status: number
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    message: string
    path?: unknown
    locations?: unknown
    extensions: Record<string, unknown>
  }[]
  readonly extensions?: Record<string, unknown>
}

/** Sends one operation as a client does that knows today's media type. */
export async function ask(url: string, query: string, variables?: object, operationName?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, operationName }),
  })
  const body: Omit<Answer, 'status'> = JSON.parse(await response.text())
  return { status: response.status, ...body }
}
