/** `npm run coverage`: what has been read out of each article of the seeds; fails on anything that must be none. */
import { readConfig } from '../config.ts'
import { openGraph } from '../graph/openGraph.ts'
import { type Breach, coverageOf } from '../ingest/check/coverage.ts'
import { checkDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { dossierFiles, lexiconOver, seed } from '../ingest/seed.ts'
import { progressReport, runCommand } from './command.ts'
import { formatCoverage } from './formatCoverage.ts'
import { formatProblems } from './formatProblem.ts'

await runCommand(async (report) => {
  const { graph, close } = await openGraph(readConfig(), report)
  await seed(graph, progressReport(report))
  const coverage = await coverageOf(graph)
  const { prepared, problems } = await checkDossiers(graph, dossierFiles(), lexiconOver(readPlaces()))
  await close()
  const ofFiles: Breach[] = [
    {
      what: 'names not resolved, likenesses not answered and other problems of the dossiers',
      ids: problems.map(({ file }) => file),
    },
    {
      what: 'texts that are not marked RESTATED',
      ids: prepared.filter(({ source }) => source.textKind !== 'RESTATED').map(({ dossier }) => dossier.file),
    },
  ]
  const mustBeNone = [...ofFiles, ...coverage.mustBeNone]
  console.log(formatCoverage({ ...coverage, mustBeNone }))
  if (problems.length > 0) console.log(formatProblems(problems))
  return mustBeNone.some(({ ids }) => ids.length > 0) ? 1 : 0
})
