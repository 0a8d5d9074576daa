import { randomBytes } from 'node:crypto'
import cors from '@fastify/cors'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { answerBrokenAddress, refuseOddRequests } from './address.ts'
import { startApollo } from './apollo.ts'
import { answerBrokenRequest, answerUnroutable } from './brokenRequest.ts'
import type { SharedCache } from './cache/sharedCache.ts'
import { storeNothingElse } from './caching.ts'
import { compressAnswers } from './compress.ts'
import type { DatasetClock } from './dataset.ts'
import { createAsk, type Door } from './door.ts'
import { drainOnClose } from './drain.ts'
import { entityTag } from './entityTag.ts'
import { answerErrors } from './errorHandler.ts'
import { serveGraphql } from './graphqlRoute.ts'
import { type Readiness, serveHealth } from './healthRoute.ts'
import { acceptJsonOnly } from './jsonBody.ts'
import { defaultLimits, type Limits } from './limit/limits.ts'
import type { Metrics } from './metrics/metrics.ts'
import { createMetricsPlugin } from './metrics/operationPlugin.ts'
import { watchRequests } from './metrics/watchRequests.ts'
import type { Operation } from './operation.ts'
import { type ExampleQuery, serveQueryPage } from './queryPage.ts'
import { logRequests, requestId } from './requestLog.ts'
import { serveSchema } from './schemaRoute.ts'
import { admitInTurn } from './share/admitInTurn.ts'
import type { Shares } from './share/share.ts'
import { handleInSpan, traceRequests } from './traceRequests.ts'

export interface ServerOptions {
  readonly schema: GraphQLSchema
  /** Makes the context of one operation; it is never shared by two. */
  readonly createContext: (operation: Operation) => object | Promise<object>
  /** Which state of the graph answers: named in every answer, and part of every tag. */
  readonly dataset: DatasetClock
  /** What answers depend on beside schema, limits, dataset and request: the code, and addresses that it writes. */
  readonly release: string
  readonly ready: () => Promise<Readiness>
  readonly logger: FastifyBaseLogger
  readonly limits?: Partial<Limits>
  /** Milliseconds for one operation, 10,000 if not given. */
  readonly timeBudget?: number
  /** Shared by several servers behind a balancer; if not given, each keeps documents in memory and computes every answer. */
  readonly shared?: SharedCache | undefined
  /** What one client may take; if not given, each takes what it can. */
  readonly shares?: Shares | undefined
  /** Proxies whose `X-Forwarded-For` is believed: addresses or ranges with commas between; none if not given. */
  readonly trustProxy?: string | undefined
  /** Known to the servers that share answers and to nobody else; if not given, this one believes only its own. */
  readonly secret?: string | undefined
  readonly examples?: readonly ExampleQuery[]
  /** Counts requests and operations, if given. */
  readonly metrics?: Metrics | undefined
  /** Names by which operations are counted, beside those of the examples; all others are counted as one. */
  readonly countedOperations?: readonly string[]
  /** Where clients reach this server, without a slash at the end; `http://localhost` if not given. */
  readonly publicUrl?: string
  /** Ways in beside `/graphql`, in the order in which they register their routes. */
  readonly doors?: readonly Door[]
  /** Origins whose pages may read answers; every one if not given, since there is no login to misuse. */
  readonly origins?: readonly string[]
}

/** What a page of another origin may read of an answer's head. */
const exposedHeaders = [
  ...['etag', 'x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after'],
  ...['x-total-count', 'x-dataset-version', 'link', 'content-disposition'],
]

/**
 * Makes the HTTP server, ready to listen. Closing it lets running requests end.
 *
 * `/graphql` operations and the query page · `/schema.graphql` · `/health/live`, `/health/ready`
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { schema, createContext, dataset, ready, logger, timeBudget = 10_000, shared } = options
  const secret = options.secret ?? randomBytes(32).toString('hex')
  const limits = { ...defaultLimits, ...options.limits }
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    requestTimeout: 30_000,
    trustProxy: options.trustProxy ?? false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBrokenAddress,
    // A request without one is refused by a hook, in words.
    http: { requireHostHeader: false },
  })

  drainOnClose(app, 1.5 * timeBudget)
  traceRequests(app)
  logRequests(app)
  answerErrors(app)
  answerUnroutable(app)
  refuseOddRequests(app)
  acceptJsonOnly(app)
  storeNothingElse(app)
  const { metrics } = options
  if (metrics) watchRequests(app, metrics)
  if (options.shares) admitInTurn(app, options.shares, metrics)
  handleInSpan(app)
  await app.register(cors, {
    origin: options.origins ? [...options.origins] : '*',
    methods: ['GET', 'HEAD', 'POST'],
    strictPreflight: false,
    // Browsers ask again after two hours at most, whatever they are told.
    maxAge: 7_200,
    exposedHeaders: [...exposedHeaders],
  })

  await compressAnswers(app)
  const page = await serveQueryPage(app, options.examples ?? [])
  const sdl = `${printSchemaWithDirectives(schema)}\n`
  const release = entityTag(options.release, sdl, JSON.stringify(limits))
  const points = options.shares?.points
  const counting = metrics && createMetricsPlugin(metrics, options.examples ?? [], options.countedOperations)
  const apollo = await startApollo({ schema, logger, limits, shared, secret, points, dataset, release, page, counting })
  app.addHook('onClose', () => apollo.stop())

  serveGraphql(app, { apollo, createContext, dataset, release, timeBudget })
  serveSchema(app, sdl)
  serveHealth(app, ready)
  const ask = createAsk({ apollo, createContext, dataset, timeBudget })
  const publicUrl = options.publicUrl ?? 'http://localhost'
  for (const door of options.doors ?? []) {
    await door(app, { schema, publicUrl, dataset, release, createContext, ask })
  }
  return app
}
