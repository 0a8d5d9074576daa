/** `thi-dua check`: everything that is wrong with dossiers. Nothing of them is written. */
import { reporting } from '../graph/local/progress.ts'
import { type Checked, checkDossiers } from '../ingest/importDossiers.ts'
import { readPlaces } from '../ingest/place/readPlaces.ts'
import { lexiconOver } from '../ingest/seed.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { dossiersAt } from './dossierFile.ts'
import { formatFirstProblems } from './formatProblem.ts'
import { withSeededGraph } from './withGraph.ts'

export async function check(given: Given): Promise<Outcome> {
  const files = dossiersAt(given.values)
  const describe = (seconds: number): string => `Checking ${files.length} dossiers: ${seconds} s`
  const checked = await withSeededGraph(given, (graph) =>
    reporting(given.report, describe, checkDossiers(graph, files, lexiconOver(readPlaces()))),
  )
  return checkOutcome(files.length, checked, given.maxProblems)
}

export function checkOutcome(dossiers: number, { prepared, problems }: Checked, most: number): Outcome {
  const facts = prepared.reduce((sum, one) => sum + one.facts.length, 0)
  const summary = `${dossiers} dossiers, ${facts} facts, ${problems.length} problems`
  return {
    code: problems.length > 0 ? exitCode.problems : exitCode.well,
    text: [...formatFirstProblems(problems, most), summary].join('\n'),
    data: { dossiers, facts, problemCount: problems.length, problems: problems.slice(0, most) },
  }
}
