/** Imports dossiers: reads, prepares and checks all of them before anything is written, then writes all or nothing. */
import type { Graph, Reader } from '../graph/graph.ts'
import { traced } from '../trace/span.ts'
import { duplicateProblems } from './check/duplicate.ts'
import { identityProblems } from './check/identity.ts'
import { loopProblems } from './check/loop.ts'
import { personProblems } from './check/person.ts'
import { namesakeProblems, referenceProblems } from './check/reference.ts'
import type { DossierProblem } from './dossier/dossier.ts'
import { type ReadDossier, readDossier } from './dossier/read.ts'
import { knownToGraph, nearInGraph } from './prepare/knowledge.ts'
import type { Prepared } from './prepare/prepare.ts'
import { type Lexicon, prepareAll } from './prepare/prepareAll.ts'
import { inVersion } from './write/version.ts'
import { type Progress, writeDossiers } from './write/writeDossier.ts'

export interface DossierFile {
  readonly file: string
  readonly bytes: Uint8Array
}

export const bytesOf = (files: readonly DossierFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0)

export interface Checked {
  readonly prepared: readonly Prepared[]
  readonly problems: readonly DossierProblem[]
}

/** Everything that is wrong with the files, in the order of files and lines. Nothing is written. */
export const checkDossiers = (reader: Reader, files: readonly DossierFile[], lexicon: Lexicon): Promise<Checked> =>
  check(
    reader,
    files.map(({ file, bytes }) => readDossier(file, bytes)),
    lexicon,
  )

async function check(reader: Reader, read: readonly ReadDossier[], lexicon: Lexicon): Promise<Checked> {
  const dossiers = read.flatMap(({ dossier }) => dossier ?? [])
  const inGraph = await knownToGraph(reader, dossiers)
  const first = prepareAll(dossiers, inGraph, lexicon)
  const isSound = first.every(({ problems }) => problems.length === 0)
  const prepared = isSound ? first : prepareAll(dossiers, inGraph, lexicon, await nearInGraph(reader, dossiers))
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...prepared.flatMap((one) => one.problems),
    ...(await identityProblems(reader, prepared, lexicon)),
    ...(await referenceProblems(reader, prepared)),
    ...namesakeProblems(prepared, inGraph),
    ...loopProblems(prepared),
    ...(await personProblems(reader, prepared, lexicon.places)),
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
  /** The sources of the files. */
  readonly sources: readonly string[]
}

export interface ImportOptions {
  /** The sources of an earlier state of these files: those that none is of any more are taken out in the same go. */
  readonly formerly?: readonly string[]
  readonly progress?: Progress
}

/**
 * Imports the files in one transaction and one version, or none of them when any has a problem. Nobody else writes from
 * the first check to the last row: what was found right is still right when it is written.
 */
export const importDossiers = (
  graph: Graph,
  files: readonly DossierFile[],
  lexicon: Lexicon,
  options: ImportOptions = {},
): Promise<Imported> =>
  traced('import', { 'thi_dua.files': files.length }, () => importAll(graph, files, lexicon, options))

async function importAll(
  graph: Graph,
  files: readonly DossierFile[],
  lexicon: Lexicon,
  { formerly = [], progress = () => {} }: ImportOptions,
): Promise<Imported> {
  const read = files.map(({ file, bytes }) => readDossier(file, bytes))
  const sources = read.flatMap(({ dossier }) => dossier?.source.id ?? [])
  const gone = formerly.filter((id) => !sources.includes(id))
  let imported: Imported = { problems: [], changed: [], sources }
  await inVersion(graph, async (writer, making) => {
    const { prepared, problems } = await check(writer, read, lexicon)
    imported = { problems, changed: [], sources }
    if (problems.length > 0) return false
    imported = { ...imported, changed: await writeDossiers(writer, making, prepared, gone, progress) }
    return imported.changed.length > 0
  })
  return imported
}
