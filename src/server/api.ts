/** The API over an open graph: the schema, a context for each operation, readiness, permalinks. */
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { Problem } from '../domain/problem.ts'
import { datasetDoor } from '../doors/dataset/datasetDoor.ts'
import { doors } from '../doors/doors.ts'
import type { Graph, Reader } from '../graph/graph.ts'
import { newestVersion } from '../graph/queries/dataset.ts'
import { createContext } from '../resolvers/context.ts'
import type { SharedCache } from './cache/sharedCache.ts'
import { createServer } from './createServer.ts'
import { createDatasetClock, type DatasetClock } from './dataset.ts'
import type { Readiness } from './healthRoute.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Operation } from './operation.ts'
import { readQuestions } from './questions.ts'
import { releaseTag } from './release.ts'
import { createSchema } from './schema.ts'
import type { Shares } from './share/share.ts'

export interface ApiOptions {
  readonly graph: Graph
  readonly logger: FastifyBaseLogger
  /** Where clients reach this API, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
  /** The folder of data sets to serve; none if not given. */
  readonly datasets?: string | undefined
  /** Shared by all instances; if not given, each computes every answer. */
  readonly shared?: SharedCache | undefined
  /** Known to those instances and to nobody else. */
  readonly secret?: string | undefined
  /** What one client may take; if not given, each takes what it can. */
  readonly shares?: Shares | undefined
  /** Proxies whose `X-Forwarded-For` is believed; none if not given. */
  readonly trustProxy?: string | undefined
  /** Counts what is done, if given. */
  readonly metrics?: Metrics | undefined
  /** Names by which operations are counted beside our own. */
  readonly countedOperations?: readonly string[]
}

/** Makes the server; it is ready once a dataset has been imported. */
export async function createApi(options: ApiOptions): Promise<FastifyInstance> {
  const { graph, logger, publicUrl, shared, secret, shares, trustProxy, metrics, countedOperations = [] } = options
  const dataset = createDatasetClock(async () => {
    const [newest = null] = await graph.vital.read(newestVersion, {})
    metrics?.dataset.set(newest?.version ?? 0)
    return newest
  })
  const schema = createSchema()
  const release = `${releaseTag()} ${publicUrl}`
  return createServer({
    schema,
    createContext: (operation) => createContext(counted(graph, operation), publicUrl, operation.signal),
    dataset,
    release,
    ready: () => readiness(dataset),
    logger,
    shared,
    secret,
    shares,
    trustProxy,
    metrics,
    countedOperations,
    examples: readQuestions(),
    publicUrl,
    doors: options.datasets === undefined ? doors : [...doors, datasetDoor(options.datasets)],
  })
}

/** Counts the queries that the operation sends. */
const counted = (graph: Reader, operation: Operation): Reader => ({
  read: (query, parameters, signal) => {
    operation.queries = (operation.queries ?? 0) + 1
    return graph.read(query, parameters, signal)
  },
})

async function readiness(dataset: DatasetClock): Promise<Readiness> {
  try {
    const version = await dataset.newest()
    return version ? { ready: true } : { ready: false, reason: 'The graph holds no dataset yet.' }
  } catch (error) {
    if (error instanceof Problem) return { ready: false, reason: error.message }
    throw error
  }
}
