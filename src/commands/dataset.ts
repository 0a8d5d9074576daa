/** `thi-dua dataset`: writes the present version of the graph as files that stay. */
import { readConfig } from '../config.ts'
import { datasetFolder } from '../doors/dataset/shelf.ts'
import { type Written, writeDataset } from '../doors/dataset/writeDataset.ts'
import type { Graph } from '../graph/graph.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { withSeededGraph } from './withGraph.ts'

export async function dataset(given: Given): Promise<Outcome> {
  const written = await withSeededGraph(given, (graph) => write(graph, given))
  return { code: exitCode.well, text: wordsOf(written), data: written }
}

/** After an import, where the configuration wants data sets to be kept. */
export async function datasetAfterImport(graph: Graph, given: Given): Promise<void> {
  if (readConfig().datasetsKept !== undefined) given.report(wordsOf(await write(graph, given)))
}

function write(graph: Graph, { progress }: Given): Promise<Written> {
  const { dataDir, publicUrl, datasetsKept: kept } = readConfig()
  return writeDataset({
    ...{ graph, folder: datasetFolder(dataDir), publicUrl, kept },
    progress: (table, done) => progress(`writing ${table}`, done, null),
  })
}

function wordsOf({ name, isOld, rows, changes, gone }: Written): string {
  if (isOld) return `Data set ${name} is there already.`
  const since = changes === null ? '' : `, ${changes} changes since the one before`
  return `Data set ${name} is written: ${rows} rows${since}.${gone.length > 0 ? ` Gone: ${gone.join(', ')}.` : ''}`
}
