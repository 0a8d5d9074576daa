import { readConfig } from '../config.ts'
import type { Graph, GraphOptions } from '../graph/graph.ts'
import { SetupError } from '../graph/local/setupError.ts'
import { openGraph, type Room } from '../graph/openGraph.ts'
import { seed } from '../ingest/seed.ts'
import { startTracing } from '../trace/export.ts'
import type { Given } from './command.ts'
import { formatFirstProblems } from './formatProblem.ts'

/** Opens the graph that the configuration names for as long as the work takes. */
export async function withGraph<T>(
  { report }: Given,
  work: (graph: Graph, room: Room) => Promise<T>,
  options: GraphOptions = {},
): Promise<T> {
  const config = readConfig()
  const tracing = config.tracing && (await startTracing(config.tracing, report))
  const { graph, room, close } = await openGraph(config, report, options)
  try {
    return await work(graph, room)
  } finally {
    await close()
    await tracing?.close()
  }
}

/** As `withGraph`, with the seeds as they are now in the graph. */
export const withSeededGraph = <T>(given: Given, work: (graph: Graph, room: Room) => Promise<T>): Promise<T> =>
  withGraph(given, async (graph, room) => {
    await importSeeds(graph, given, room)
    return work(graph, room)
  })

/** @throws SetupError with what keeps the seeds from being imported */
export async function importSeeds(graph: Graph, { progress, maxProblems }: Given, room: Room): Promise<void> {
  const { problems } = await seed(graph, progress, room)
  if (problems.length === 0) return
  const lines = ['The seeds cannot be imported.', ...formatFirstProblems(problems, maxProblems)]
  throw new SetupError(lines.join('\n'), '\nMend the files named here.')
}
