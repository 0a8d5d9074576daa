/** `thi-dua start`: configuration, graph, seeds, server. */
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import { type Config, readConfig } from '../config.ts'
import { datasetFolder } from '../doors/dataset/shelf.ts'
import { poolSize } from '../graph/connection.ts'
import { folderOf } from '../graph/local/folder.ts'
import type { Report } from '../graph/local/progress.ts'
import { explained, SetupError } from '../graph/local/setupError.ts'
import { openGraph } from '../graph/openGraph.ts'
import { createApi } from '../server/api.ts'
import { openRedis } from '../server/cache/redis.ts'
import { createMetrics, type Metrics } from '../server/metrics/metrics.ts'
import { serveMetrics } from '../server/metrics/serveMetrics.ts'
import { type Address, listenError, tryPort } from '../server/port.ts'
import { defaultShares } from '../server/share/share.ts'
import { startTracing } from '../trace/export.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { datasetAfterImport } from './dataset.ts'
import { terminalLog } from './terminalLog.ts'
import { warmInBackground } from './warmUp.ts'
import { importSeeds } from './withGraph.ts'

export async function start(given: Given): Promise<Outcome> {
  const { report } = given
  const config = readConfig()
  await tryPort(config)
  const logger = createLogger(config)
  const tracing =
    config.tracing && (await startTracing(config.tracing, (message) => logger.warn({ message }, 'tracing')))
  const metrics = config.metrics && createMetrics()
  metrics?.connections.set(poolSize)
  const counted = config.metrics && metrics && (await listenForMetrics(metrics, config.metrics))
  const { graph, secret, lost, room, close } = await openGraph(config, report, {
    onQuery: ({ text }) => {
      logger.trace({ query: text }, 'query')
      metrics?.graph.onQuery()
    },
    ...(metrics ? { onDone: metrics.graph.onDone } : {}),
  })
  try {
    await timed(metrics, () => importSeeds(graph, given, room))
    const redis = config.redisUrl ? openRedis(config.redisUrl, logger) : undefined
    const { publicUrl, trustProxy, pointsPerMinute: points, running, runningPerClient, countedOperations } = config
    const shares = { ...defaultShares, points, running, runningPerClient }
    const serving = { graph, logger, publicUrl, shared: redis?.cache, secret, shares, trustProxy }
    const app = await createApi({ ...serving, datasets: datasetFolder(config.dataDir), metrics, countedOperations })
    report(welcome(await listen(app, config), config))
    void datasetAfterImport(graph, given).catch((error: unknown) =>
      report(`No data set was written: ${explained(error)}`),
    )
    const stopWarming = warmInBackground(graph)
    await Promise.race([askedToEnd(report), lost.then((reason) => reject(reason, config))])
    await stopWarming()
    await app.close()
    redis?.close()
  } finally {
    await counted?.close()
    await close()
    await tracing?.close()
  }
  return { code: exitCode.well, text: '', data: {} }
}

async function listenForMetrics(metrics: Metrics, address: Address) {
  try {
    return await serveMetrics(metrics, address)
  } catch (error) {
    throw listenError(error, address, 'METRICS')
  }
}

/** How long an import took and how it ended. */
async function timed(metrics: Metrics | undefined, work: () => Promise<void>): Promise<void> {
  const end = metrics?.imports.startTimer()
  try {
    await work()
    end?.({ outcome: 'done' })
  } catch (error) {
    end?.({ outcome: 'failed' })
    throw error
  }
}

const createLogger = ({ logLevel }: Config): Logger =>
  process.stdout.isTTY
    ? pino(
        { level: logLevel },
        terminalLog((text) => process.stdout.write(text)),
      )
    : pino({ level: logLevel })

async function listen(app: FastifyInstance, { port, host }: Config): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    throw listenError(error, { port, host })
  }
}

/** What a newcomer needs: the address, what to do with it, how to stop. Programs read the first line. */
export function welcome(address: string, { dataDir, neo4j }: Pick<Config, 'dataDir' | 'neo4j'>): string {
  return [
    `Ask at ${address}/graphql`,
    `Open ${address}/ in a browser: search, and a page for every thing. ${address}/graphql is a query page there.`,
    'Programs POST their questions to /graphql.',
    `The graph is in ${neo4j ? neo4j.uri : resolve(dataDir)}. Stop with Ctrl-C.`,
  ].join('\n')
}

/** Settles when the process is asked to end, by a terminal or by the system. */
function askedToEnd(report: Report): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        report('Stopping: running requests end first. Ctrl-C again stops at once.')
        resolve()
      })
  })
}

function reject(reason: unknown, { dataDir }: Config): never {
  throw reason ?? new SetupError('The local Neo4j ended.', `Start again; ${folderOf(dataDir).logs} says why.`)
}
