import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'
import { traced } from '../trace/span.ts'
import { revalidated } from './caching.ts'
import { graphqlContentType, prefersHtml, varyByAccept } from './contentType.ts'
import type { DatasetClock, DatasetVersion } from './dataset.ts'
import { entityTag, namesTag } from './entityTag.ts'
import type { Operation, ServedContext } from './operation.ts'
import { checkPersistedQuery } from './persistedQuery.ts'
import { requestError } from './requestError.ts'
import { clientAt } from './share/client.ts'
import { abandonOnClose, openTimeBudget } from './timeBudget.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<ServedContext>
  readonly createContext: (operation: Operation) => object | Promise<object>
  readonly dataset: DatasetClock
  /** Everything that answers depend on beside dataset and request; tags change with it. */
  readonly release: string
  /** Milliseconds for one operation. */
  readonly timeBudget: number
}

/** `/graphql`: operations by GET, HEAD and POST, each within its time budget, and the query page for a browser. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  const url = '/graphql'
  app.route({
    url,
    method: ['GET', 'HEAD', 'POST'],
    config: { inTurn: true },
    handler: (request, reply) => {
      checkPersistedQuery(request)
      return answerInTime(route, forApollo(request), reply)
    },
  })
}

/**
 * HEAD is GET whose answer's body stays here. Of the host the handler would make an address only to cut it off again, and
 * HTTP/1.0 has none.
 */
const forApollo = (request: FastifyRequest): FastifyRequest =>
  Object.create(request, {
    method: { value: request.method === 'HEAD' ? 'GET' : request.method },
    hostname: { value: 'graph.invalid' },
  })

async function answerInTime(route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  varyByAccept(reply)
  const budget = openTimeBudget(route.timeBudget)
  abandonOnClose(reply, budget)
  const answer = confirmOrAnswer(route, budget.signal, request, reply)
  return Promise.race([answer, budget.spent]).finally(budget.close)
}

/** A client whose copy still holds gets a 304. Nothing is executed, and no query is sent. */
async function confirmOrAnswer(
  route: GraphqlRoute,
  signal: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const held = request.headers['if-none-match']
  const tag = held && (await currentTag(route, request))
  if (tag && namesTag(held, tag)) return reply.code(304).header('etag', tag).header('cache-control', revalidated).send()
  return answerOfOneVersion(route, signal, request, reply)
}

async function currentTag(route: GraphqlRoute, request: FastifyRequest): Promise<string | undefined> {
  const tag = tagger(route.release, request)
  const version = tag && (await route.dataset.recent())
  return version ? tag?.(version) : undefined
}

/** As many times an import may come in between: a single one takes longer than most operations. */
const attempts = 3

/**
 * Each query of an operation reads what is committed by then, so an import meanwhile would mix two versions in one answer.
 * Such an answer is thrown away and made again; if the last is one too, it says so.
 */
async function answerOfOneVersion(
  route: GraphqlRoute,
  signal: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const { body, changed } = await execute(route, signal, request, reply)
    if (!changed || attempt === attempts || signal.aborted) return body
  }
}

async function execute(
  { apollo, createContext, dataset, release }: GraphqlRoute,
  signal: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ readonly body: unknown; readonly changed: boolean }> {
  let operation: Operation | undefined
  const context = async () => {
    try {
      const since = await dataset.recent()
      const client = clientAt(request.ip)
      operation = { id: request.id, log: request.log, client, signal, since, tag: tagger(release, request) }
      return Object.assign(await createContext(operation), { operation })
    } catch (error) {
      throw error instanceof Problem ? requestError(error) : error
    }
  }
  const body = await traced('operation', {}, async () =>
    fastifyApolloHandler(apollo, { context }).call(request.server, request, reply),
  )
  // Apollo lets clients keep its answer to an unknown hash; a moment later the hash may be known.
  if (!reply.hasHeader('etag')) void reply.header('cache-control', 'no-store')
  return { body, changed: operation?.changed ?? false }
}

const parameters = ['query', 'operationName', 'variables', 'extensions']

/**
 * Names the answer to a request over a version of the dataset, by all that the answer is made of. Undefined for what is not
 * for caches: a POST, the query page, and `If-None-Match: *`, which asks whether there is any answer.
 */
function tagger(release: string, { method, headers, query }: FastifyRequest): Operation['tag'] {
  if (method !== 'GET' || prefersHtml(headers.accept) || headers['if-none-match'] === '*') return undefined
  const given = query as Readonly<Record<string, unknown>>
  const asked = parameters.map((name) => given[name] ?? null)
  const form = graphqlContentType(headers.accept)
  return (version: DatasetVersion) => entityTag(release, JSON.stringify([version, form, asked]))
}
