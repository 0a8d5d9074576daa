/** The main job: configuration, graph, seeds, server. */
import { pino } from 'pino'
import { onSignal, progressReport, runCommand } from './commands/command.ts'
import { formatProblems } from './commands/formatProblem.ts'
import { readConfig } from './config.ts'
import { SetupError } from './graph/local/setupError.ts'
import { openGraph } from './graph/openGraph.ts'
import { seed } from './ingest/seed.ts'
import { createApi } from './server/api.ts'
import { openRedis } from './server/cache/redis.ts'

await runCommand(async (report) => {
  const config = readConfig()
  const logger = pino({ level: config.logLevel })

  const { graph, lost, close } = await openGraph(config, report, {
    onQuery: ({ text }) => logger.trace({ query: text }, 'query'),
  })
  const { problems } = await seed(graph, progressReport(report))
  if (problems.length > 0)
    throw new SetupError(`The seeds cannot be imported.\n${formatProblems(problems)}`, 'Mend the files named here.')

  const redis = config.redisUrl ? openRedis(config.redisUrl, logger) : undefined
  const app = await createApi({ graph, logger, publicUrl: config.publicUrl, shared: redis?.cache })
  const address = await app.listen({ port: config.port, host: config.host })
  report(`Ask at ${address}/graphql`)

  await Promise.race([onSignal(), lost.then(reject)])
  await app.close()
  redis?.close()
  await close()
})

function reject(reason: unknown): never {
  throw reason ?? new SetupError('The local Neo4j ended.', 'Start again; data/neo4j/logs tells why.')
}
