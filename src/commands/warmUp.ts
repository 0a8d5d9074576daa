/**
 * Has Neo4j plan the questions of our own pages and files before somebody waits for them: a query that is new to it takes
 * many times longer, and the first page of a day longer than an operation has.
 */
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { entityLists } from '../doors/explorer/list/entities.tsx'
import type { Graph } from '../graph/graph.ts'
import { createApi } from '../server/api.ts'

/** Where newcomers look first; each list of entities is visited too, and the first thing on it. */
const beginnings = ['/', '/tim?q=thi%20dua', '/dieu', '/ban-do', '/v1/honours.csv']

/** A plan that comes too late for its own operation is there for the next. */
const tries = 2

/**
 * Warms up beside the server that listens, in one of its own: nobody's points are spent, nobody's turn is taken, and neither
 * log nor metrics show visitors that there were not.
 * @returns what ends it
 */
export function warmInBackground(graph: Graph): () => Promise<void> {
  const ending = new AbortController()
  const warmed = warmOnce(graph, ending.signal).catch(() => {})
  return async () => {
    ending.abort()
    await warmed
  }
}

async function warmOnce(graph: Graph, signal: AbortSignal): Promise<void> {
  const app = await createApi({ graph, logger: pino({ level: 'silent' }), publicUrl: 'http://localhost' })
  await warmUp(visitorOf(app), signal).finally(() => app.close())
}

/** Fetches a page, as a browser does. */
export type Visitor = (path: string, signal: AbortSignal) => Promise<{ readonly status: number; readonly body: string }>

const visitorOf =
  (app: FastifyInstance): Visitor =>
  async (url, signal) => {
    const { statusCode: status, body } = await app.inject({ url, headers: { accept: 'text/html' }, signal })
    return { status, body }
  }

/** Visits one page after another, so that most of the database stays free. */
export async function warmUp(visitor: Visitor, signal: AbortSignal): Promise<void> {
  for (const path of beginnings) await visit(visitor, path, signal)
  for (const path of Object.keys(entityLists)) {
    const list = await visit(visitor, path, signal)
    const [, first] = /href="(\/id\/[^"?]+)"/.exec(list) ?? []
    if (first) await visit(visitor, first, signal)
  }
}

/** The body of what stands there; empty where there is nothing, or no time left. */
async function visit(visitor: Visitor, path: string, signal: AbortSignal): Promise<string> {
  for (let attempt = 1; attempt <= tries && !signal.aborted; attempt += 1) {
    const answer = await visitor(path, signal).catch(() => undefined)
    if (answer && answer.status < 500) return answer.body
  }
  return ''
}
