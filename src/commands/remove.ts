/** `thi-dua remove`: takes what sources state out of the graph, as if they had never been imported. */
import { parseId } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { Graph } from '../graph/graph.ts'
import { reporting } from '../graph/local/progress.ts'
import { removeDossier } from '../ingest/write/writeDossier.ts'
import { exitCode, type Given, type Outcome, UsageError } from './command.ts'
import { datasetAfterImport } from './dataset.ts'
import { withGraph } from './withGraph.ts'

/** What became of a source: taken out, not there to begin with, or kept, with the reason. */
export interface Removal {
  readonly source: string
  readonly result: 'REMOVED' | 'ABSENT' | 'REFUSED'
  /** The version of the dataset after it. */
  readonly version: number | null
  readonly reason: string | null
}

export async function remove(given: Given): Promise<Outcome> {
  const sources = given.values.map(sourceNamed)
  const removals: Removal[] = []
  await withGraph(given, async (graph) => {
    for (const source of sources) {
      const describe = (seconds: number): string => `Removing ${source}: ${seconds} s`
      removals.push(await reporting(given.report, describe, removeOne(graph, source)))
    }
    await datasetAfterImport(graph, given)
  })
  return removeOutcome(removals)
}

function sourceNamed(text: string): string {
  try {
    return parseId(text).canonicalId
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new UsageError(error.message, 'Write the id of a source as the API returns it: article:bao-mau-20240620.')
  }
}

async function removeOne(graph: Graph, source: string): Promise<Removal> {
  try {
    const { changed, version } = await removeDossier(graph, source)
    return { source, result: changed ? 'REMOVED' : 'ABSENT', version, reason: null }
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'BAD_ARGUMENT') throw error
    return { source, result: 'REFUSED', version: null, reason: `${error.message}. ${error.remedy}` }
  }
}

export const removeOutcome = (removals: readonly Removal[]): Outcome => ({
  code: removals.every(({ result }) => result === 'REMOVED') ? exitCode.well : exitCode.problems,
  text: removals.map(formatRemoval).join('\n'),
  data: { removals },
})

function formatRemoval({ source, result, version, reason }: Removal): string {
  if (result === 'REMOVED') return `${source} removed, dataset version ${version}`
  return result === 'ABSENT' ? `${source} is not in the graph` : `${source} stays: ${reason}`
}
