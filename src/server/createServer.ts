import cors from '@fastify/cors'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { type DocumentCache, startApollo } from './apollo.ts'
import { drainOnClose } from './drain.ts'
import { answerErrors } from './errorHandler.ts'
import { serveGraphql } from './graphqlRoute.ts'
import { type Readiness, serveHealth } from './healthRoute.ts'
import { acceptJsonOnly } from './jsonBody.ts'
import { defaultLimits, type Limits } from './limit/limits.ts'
import type { ContextExtensions, Operation } from './operation.ts'
import { type ExampleQuery, serveQueryPage } from './queryPage.ts'
import { logRequests, requestId } from './requestLog.ts'
import { serveSchema } from './schemaRoute.ts'

export interface ServerOptions<Context extends ContextExtensions> {
  readonly schema: GraphQLSchema
  /** Makes the context of one operation; it is never shared by two. */
  readonly createContext: (operation: Operation) => Context | Promise<Context>
  readonly ready: () => Promise<Readiness>
  readonly logger: FastifyBaseLogger
  readonly limits?: Partial<Limits>
  /** Milliseconds for one operation, 10,000 if not given. */
  readonly timeBudget?: number
  /** Shared by several servers behind a balancer; if not given, one in memory, bounded. */
  readonly cache?: DocumentCache
  readonly examples?: readonly ExampleQuery[]
  /** Origins whose pages may read answers; every one if not given, since there is no login to misuse. */
  readonly origins?: readonly string[]
}

/**
 * Makes the HTTP server, ready to listen. Closing it lets running requests end.
 *
 * `/graphql` operations and the query page · `/schema.graphql` · `/health/live`, `/health/ready`
 */
export async function createServer<Context extends ContextExtensions>(
  options: ServerOptions<Context>,
): Promise<FastifyInstance> {
  const { schema, createContext, ready, logger, timeBudget = 10_000, cache = 'bounded' } = options
  const limits = { ...defaultLimits, ...options.limits }
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    requestTimeout: 30_000,
  })

  drainOnClose(app, 1.5 * timeBudget)
  logRequests(app)
  answerErrors(app)
  acceptJsonOnly(app)
  await app.register(cors, { origin: options.origins ? [...options.origins] : '*', methods: ['GET', 'HEAD', 'POST'] })

  const page = await serveQueryPage(app, options.examples ?? [])
  const apollo = await startApollo({ schema, logger, limits, cache, page })
  app.addHook('onClose', () => apollo.stop())

  serveGraphql(app, { apollo, createContext, timeBudget })
  serveSchema(app, schema)
  serveHealth(app, ready)
  app.get('/', (_request, reply) => reply.redirect('graphql'))
  return app
}
