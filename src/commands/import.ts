/** `npm run import -- <dossier or folder> …`: imports dossiers, all of them or none. */
import { readConfig } from '../config.ts'
import { openGraph } from '../graph/openGraph.ts'
import { importDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { lexiconOver, seed } from '../ingest/seed.ts'
import { progressReport, runCommand } from './command.ts'
import { dossiersAt } from './dossierFile.ts'
import { formatProblems } from './formatProblem.ts'
import { requirePaths } from './paths.ts'

await runCommand(async (report) => {
  const files = dossiersAt(requirePaths('import'))
  const { graph, close } = await openGraph(readConfig(), report)
  const progress = progressReport(report)
  await seed(graph, progress)
  const { problems, changed } = await importDossiers(graph, files, lexiconOver(readPlaces()), {
    progress: (done, all) => progress('importing', done, all),
  })
  await close()
  if (problems.length > 0)
    console.log(`${formatProblems(problems)}\nNothing was imported: ${problems.length} problems.`)
  else
    console.log(
      `${changed.length} of ${files.length} dossiers changed the graph${changed.length > 0 ? `: ${changed.join(', ')}` : ''}`,
    )
  return problems.length > 0 ? 1 : 0
})
