/** `thi-dua coverage`: what has been read out of each article of the seeds, and what there must be none of. */
import { reporting } from '../graph/local/progress.ts'
import { type Breach, type Coverage, coverageOf } from '../ingest/check/coverage.ts'
import { type Checked, checkDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { dossierFiles, lexiconOver } from '../ingest/seed.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { formatCoverage } from './formatCoverage.ts'
import { formatFirstProblems } from './formatProblem.ts'
import { withSeededGraph } from './withGraph.ts'

export const coverage = (given: Given): Promise<Outcome> =>
  withSeededGraph(given, async (graph) => {
    const read = async (): Promise<[Coverage, Checked]> => [
      await coverageOf(graph),
      await checkDossiers(graph, dossierFiles(), lexiconOver(readPlaces())),
    ]
    const describe = (seconds: number): string => `Reading the articles: ${seconds} s`
    return coverageOutcome(...(await reporting(given.report, describe, read())), given.maxProblems)
  })

export function coverageOutcome(inGraph: Coverage, { prepared, problems }: Checked, most: number): Outcome {
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
  const found = { ...inGraph, mustBeNone: [...ofFiles, ...inGraph.mustBeNone] }
  return {
    code: found.mustBeNone.some(({ ids }) => ids.length > 0) ? exitCode.problems : exitCode.well,
    text: [formatCoverage(found), ...formatFirstProblems(problems, most)].join('\n'),
    data: { ...found, problemCount: problems.length, problems: problems.slice(0, most) },
  }
}
