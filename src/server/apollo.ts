import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createAnswerCache, createAnswerPlugin } from './cache/answerCache.ts'
import { createDocumentCache } from './cache/documentCache.ts'
import type { SharedCache } from './cache/sharedCache.ts'
import type { DatasetClock } from './dataset.ts'
import { createExtensionsPlugin } from './extensionsPlugin.ts'
import { createErrorFormatter } from './formatError.ts'
import { createLimitPlugin } from './limit/limitPlugin.ts'
import type { Limits } from './limit/limits.ts'
import type { ServedContext } from './operation.ts'
import { createOperationLogPlugin } from './operationLogPlugin.ts'
import { queriesOnly } from './queriesOnly.ts'
import { createBudget } from './share/budget.ts'
import { createBudgetPlugin } from './share/budgetPlugin.ts'
import { createStatusPlugin } from './statusPlugin.ts'

export interface ApolloParts {
  readonly schema: GraphQLSchema
  readonly logger: FastifyBaseLogger
  readonly limits: Limits
  /** For documents sent by hash alone (APQ) and for answers; undefined: documents stay in memory, answers are computed. */
  readonly shared: SharedCache | undefined
  /** Of cost, for a client in a minute; undefined: as many as it likes. */
  readonly points: number | undefined
  /** Signs the answers that are shared. */
  readonly secret: string
  readonly dataset: DatasetClock
  /** Everything that answers depend on beside dataset and request. */
  readonly release: string
  /** The HTML a browser gets in place of an answer. */
  readonly page: string
  /** Counts operations. */
  readonly counting: ApolloServerPlugin<ServedContext> | undefined
}

/**
 * Starts the GraphQL engine. Nothing in it depends on the environment (`nodeEnv`), so that what a test sees is what a client
 * will. No CSRF prevention: reads have no effect, nobody is logged in, and a GET without headers must work to be
 * cached; bodies are JSON only.
 */
export async function startApollo({
  schema,
  logger,
  limits,
  shared,
  secret,
  points,
  dataset,
  release,
  page,
  counting,
}: ApolloParts): Promise<ApolloServer<ServedContext>> {
  const answers = shared && createAnswerCache(shared, release, secret)
  const apollo = new ApolloServer<ServedContext>({
    schema,
    logger,
    cache: shared ? createDocumentCache(shared) : 'bounded',
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [queriesOnly],
    validationOptions: { maxErrors: 10 },
    formatError: createErrorFormatter(logger),
    plugins: [
      createLimitPlugin(limits),
      ...(points === undefined ? [] : [createBudgetPlugin(createBudget(points))]),
      createStatusPlugin(),
      createExtensionsPlugin(limits, dataset, answers),
      ...(answers ? [createAnswerPlugin(answers)] : []),
      createOperationLogPlugin(),
      ...(counting ? [counting] : []),
      createPagePlugin(page),
      // It would overwrite our headers, and times each field to do so.
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
  await apollo.start()
  return apollo
}

function createPagePlugin(html: string): ApolloServerPlugin {
  return { serverWillStart: async () => ({ renderLandingPage: async () => ({ html }) }) }
}
