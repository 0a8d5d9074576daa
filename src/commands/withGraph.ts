import { readConfig } from '../config.ts'
import type { Graph, GraphOptions } from '../graph/graph.ts'
import { SetupError } from '../graph/local/setupError.ts'
import { openGraph } from '../graph/openGraph.ts'
import { seed } from '../ingest/seed.ts'
import { startTracing } from '../trace/export.ts'
import type { Given } from './command.ts'
import { formatFirstProblems } from './formatProblem.ts'

/** Opens the graph that the configuration names for as long as the work takes. */
export async function withGraph<T>(
  { report }: Given,
  work: (graph: Graph) => Promise<T>,
  options: GraphOptions = {},
): Promise<T> {
  const config = readConfig()
  const tracing = config.tracing && (await startTracing(config.tracing, report))
  const { graph, close } = await openGraph(config, report, options)
  try {
    return await work(graph)
  } finally {
    await close()
    await tracing?.close()
  }
}

/** As `withGraph`, with the seeds as they are now in the graph. */
export const withSeededGraph = <T>(given: Given, work: (graph: Graph) => Promise<T>): Promise<T> =>
  withGraph(given, async (graph) => {
    await importSeeds(graph, given)
    return work(graph)
  })

/** @throws SetupError with what keeps the seeds from being imported */
export async function importSeeds(graph: Graph, { progress, maxProblems }: Given): Promise<void> {
  const { problems } = await seed(graph, progress)
  if (problems.length === 0) return
  const lines = ['The seeds cannot be imported.', ...formatFirstProblems(problems, maxProblems)]
  throw new SetupError(lines.join('\n'), '\nMend the files named here.')
}
