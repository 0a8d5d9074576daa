/** `npm run check -- <dossier or folder> …`: everything that is wrong with dossiers, without writing anything. */
import { readConfig } from '../config.ts'
import { openGraph } from '../graph/openGraph.ts'
import { checkDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { lexiconOver, seed } from '../ingest/seed.ts'
import { progressReport, runCommand } from './command.ts'
import { dossiersAt } from './dossierFile.ts'
import { formatProblems } from './formatProblem.ts'
import { requirePaths } from './paths.ts'

await runCommand(async (report) => {
  const files = dossiersAt(requirePaths('check'))
  const { graph, close } = await openGraph(readConfig(), report)
  await seed(graph, progressReport(report))
  const { prepared, problems } = await checkDossiers(graph, files, lexiconOver(readPlaces()))
  await close()
  if (problems.length > 0) console.log(formatProblems(problems))
  const facts = prepared.reduce((sum, one) => sum + one.facts.length, 0)
  console.log(`${files.length} dossiers, ${facts} facts, ${problems.length} problems`)
  return problems.length > 0 ? 1 : 0
})
