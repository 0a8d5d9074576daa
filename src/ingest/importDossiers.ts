/** Imports dossiers: reads, prepares and checks all of them before the first is written. */
import type { Graph, Reader } from '../graph/graph.ts'
import { duplicateProblems } from './check/duplicate.ts'
import { inOrder, namesakeProblems, referenceProblems } from './check/reference.ts'
import type { Dossier, DossierProblem } from './dossier/dossier.ts'
import { readDossier } from './dossier/read.ts'
import { knownToGraph } from './prepare/knowledge.ts'
import type { Prepared } from './prepare/prepare.ts'
import { type Lexicon, prepareAll } from './prepare/prepareAll.ts'
import { writeDossier } from './write/writeDossier.ts'

export interface DossierFile {
  readonly file: string
  readonly bytes: Uint8Array
}

export interface Checked {
  readonly prepared: readonly Prepared[]
  readonly problems: readonly DossierProblem[]
}

/** Everything that is wrong with the files, in the order of their lines. Nothing is written. */
export async function checkDossiers(reader: Reader, files: readonly DossierFile[], lexicon: Lexicon): Promise<Checked> {
  const read = files.map(({ file, bytes }) => readDossier(file, bytes))
  const dossiers: Dossier[] = read.flatMap((result) => ('dossier' in result ? [result.dossier] : []))
  const inGraph = await knownToGraph(reader, dossiers)
  const prepared = prepareAll(dossiers, inGraph, lexicon)
  const problems = [
    ...read.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...prepared.flatMap((one) => one.problems),
    ...(await referenceProblems(reader, prepared)),
    ...namesakeProblems(prepared, inGraph),
    ...(await duplicateProblems(reader, prepared)),
  ]
  return { prepared, problems: problems.sort(byPlace) }
}

const byPlace = (one: DossierProblem, other: DossierProblem): number =>
  one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1

export interface Imported {
  readonly problems: readonly DossierProblem[]
  /** The sources whose statements changed the graph. */
  readonly changed: readonly string[]
}

/** Imports the files, each in one transaction, or none of them when any has a problem. */
export async function importDossiers(
  graph: Graph,
  files: readonly DossierFile[],
  lexicon: Lexicon,
  progress: (done: number, all: number) => void = () => {},
): Promise<Imported> {
  const { prepared, problems } = await checkDossiers(graph, files, lexicon)
  if (problems.length > 0) return { problems, changed: [] }
  const changed: string[] = []
  for (const [index, one] of inOrder(prepared).entries()) {
    const written = await writeDossier(graph, one)
    if (written.changed) changed.push(one.source.declaration.id)
    progress(index + 1, prepared.length)
  }
  return { problems: [], changed }
}
