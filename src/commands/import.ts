/** `thi-dua import`: imports dossiers, all of them or none. */
import { bytesOf, type Imported, importDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { lexiconOver } from '../ingest/seed.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { datasetAfterImport } from './dataset.ts'
import { dossiersAt } from './dossierFile.ts'
import { formatFirstProblems } from './formatProblem.ts'
import { withSeededGraph } from './withGraph.ts'

export async function importFiles(given: Given): Promise<Outcome> {
  const files = dossiersAt(given.values)
  const imported = await withSeededGraph(given, async (graph, room) => {
    room(bytesOf(files))
    const outcome = await importDossiers(graph, files, lexiconOver(readPlaces()), {
      progress: (done, all) => given.progress('importing', done, all),
    })
    if (outcome.problems.length === 0) await datasetAfterImport(graph, given)
    return outcome
  })
  return importOutcome(files.length, imported, given.maxProblems)
}

export function importOutcome(dossiers: number, { changed, problems }: Imported, most: number): Outcome {
  const data = { dossiers, changed, problemCount: problems.length, problems: problems.slice(0, most) }
  if (problems.length > 0) {
    const text = [...formatFirstProblems(problems, most), `Nothing was imported: ${problems.length} problems.`].join(
      '\n',
    )
    return { code: exitCode.problems, text, data }
  }
  const names = changed.length > 0 ? `: ${changed.join(', ')}` : ''
  return { code: exitCode.well, text: `${changed.length} of ${dossiers} dossiers changed the graph${names}`, data }
}
