/** The API over an open graph: the schema, a context for each operation, readiness, permalinks. */
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Graph } from '../graph/graph.ts'
import { datasetVersion } from '../graph/queries/dataset.ts'
import { type Context, createContext } from '../resolvers/context.ts'
import { createServer } from './createServer.ts'
import type { Readiness } from './healthRoute.ts'
import type { ContextExtensions } from './operation.ts'
import { servePermalinks } from './permalinkRoute.ts'
import { readQuestions } from './questions.ts'
import { createSchema } from './schema.ts'

export interface ApiOptions {
  readonly graph: Graph
  readonly logger: FastifyBaseLogger
  /** Where clients reach this API, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
}

/** Makes the server; it is ready once a dataset has been imported. */
export async function createApi({ graph, logger, publicUrl }: ApiOptions): Promise<FastifyInstance> {
  const app = await createServer<Context & ContextExtensions>({
    schema: createSchema(),
    createContext: () => createContext(graph, publicUrl),
    ready: () => readiness(graph),
    logger,
    examples: readQuestions(),
  })
  servePermalinks(app)
  return app
}

async function readiness(graph: Graph): Promise<Readiness> {
  const [dataset] = await graph.read(datasetVersion, { version: null })
  return dataset ? { ready: true } : { ready: false, reason: 'The graph holds no dataset yet.' }
}
