import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../domain/problem.ts'
import type { ContextExtensions, Operation, ServedContext } from './operation.ts'
import { requestError } from './requestError.ts'
import { openTimeBudget } from './timeBudget.ts'

export interface GraphqlRoute {
  readonly apollo: ApolloServer<ServedContext>
  readonly createContext: (operation: Operation) => ContextExtensions | Promise<ContextExtensions>
  /** Milliseconds for one operation. */
  readonly timeBudget: number
}

/**
 * `/graphql`: operations by GET and POST, each within its time budget, and the query page for a browser. Methods beyond these
 * are routed too, so that Apollo says 405 and which it allows. What may be cached, and for how long, is decided here:
 * the headers of every answer pass through `reply`.
 */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    exposeHeadRoute: false,
    handler: (request, reply) => answerInTime(route, request, reply),
  })
}

async function answerInTime(route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  varyByAccept(reply)
  const budget = openTimeBudget(route.timeBudget)
  reply.raw.once('close', () => reply.raw.writableFinished || budget.abandon())
  const answer = execute(route, budget.signal, request, reply)
  return Promise.race([answer, budget.spent]).finally(budget.close)
}

async function execute(
  { apollo, createContext }: GraphqlRoute,
  signal: AbortSignal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const operation: Operation = { id: request.id, log: request.log, signal }
  const context = async () => {
    try {
      return Object.assign(await createContext(operation), { operation })
    } catch (error) {
      throw error instanceof Problem ? requestError(error) : error
    }
  }
  return fastifyApolloHandler(apollo, { context }).call(request.server, request, reply)
}

/** The same address answers as a page, as one media type or as the other. */
function varyByAccept(reply: FastifyReply): void {
  const others = reply.getHeader('vary')
  void reply.header('vary', others ? `${others}, accept` : 'accept')
}
