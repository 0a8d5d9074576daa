/** The data that comes with the project: places, reference and dossiers, imported when it has changed. */
import { readdirSync, readFileSync } from 'node:fs'
import { applyConstraints } from '../graph/constraints.ts'
import type { Graph } from '../graph/graph.ts'
import { seedState, writeSeeds } from '../graph/queries/dataset.ts'
import { readBodyPatterns, readTitles } from './actor/pattern.ts'
import type { DossierProblem } from './dossier/dossier.ts'
import { bytesOf, type DossierFile, importDossiers } from './importDossiers.ts'
import { createPlaceIndex } from './place/placeIndex.ts'
import { type PlaceData, readPlaces } from './place/readPlaces.ts'
import type { Lexicon } from './prepare/prepareAll.ts'
import { sha256 } from './prepare/quote.ts'
import { relist } from './write/relist.ts'
import { layout } from './write/version.ts'
import { dropFormerPlaces, writePlaces } from './write/writePlaces.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const lists = ['bodyPatterns.yaml', 'titles.yaml']

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, seeds))
    .filter((name) => name.endsWith('.yaml') && !lists.includes(name))
    .sort()
    .map((name) => `${folder}/${name}`)

const seedFile = (name: string): DossierFile => ({ file: `seeds/${name}`, bytes: readFileSync(new URL(name, seeds)) })

/** The reference files: national bodies, awards, standards, movements, publishers. */
export const referenceFiles = (): DossierFile[] => filesIn('reference').map(seedFile)

/** The articles' dossiers. */
export const dossierFiles = (): DossierFile[] => filesIn('dossiers').map(seedFile)

/** What names are resolved with, over the places given. */
export const lexiconOver = ({ places }: PlaceData): Lexicon => ({
  places: createPlaceIndex(places),
  patterns: readBodyPatterns(readFileSync(new URL('reference/bodyPatterns.yaml', seeds), 'utf8')),
  titles: readTitles(readFileSync(new URL('reference/titles.yaml', seeds), 'utf8')),
})

/** Called with what is being done and how far it has come; `all` is null where that is unknown. */
export type SeedProgress = (what: string, done: number, all: number | null) => void

export interface Seeded {
  readonly changed: boolean
  readonly problems: readonly DossierProblem[]
}

/**
 * Updates the graph to the files under `seeds/`. When they are as they were at the last time, nothing is read
 * but their bytes. A dossier that the seeds had then and have no longer is taken out; dossiers of the operator's own stay
 * as they are.
 * @param room told, before anything is written, how many bytes there are to import; may refuse
 */
export async function seed(
  graph: Graph,
  progress: SeedProgress = () => {},
  room: (bytes: number) => void = () => {},
): Promise<Seeded> {
  await applyConstraints(graph)
  const files = seedFiles()
  const hash = hashOf(files)
  const [known] = await graph.read(seedState, {})
  if (known?.hash === hash) return { changed: false, problems: [] }
  room(bytesOf(files))
  await relist(graph)
  progress('reading places', 0, null)
  const places = readPlaces()
  await writePlaces(graph, places, (done, all) => progress('writing places', done, all))
  progress('checking dossiers', 0, files.length)
  const { problems, sources } = await importDossiers(graph, files, lexiconOver(places), {
    formerly: known?.sources ?? [],
    progress: (done, all) => progress('importing dossiers', done, all),
  })
  if (problems.length > 0) return { changed: true, problems }
  await dropFormerPlaces(graph, places)
  await graph.run(writeSeeds, { hash, sources })
  return { changed: true, problems }
}

const seedFiles = (): DossierFile[] => [...referenceFiles(), ...dossierFiles()]

/** The mark of a graph that holds the seeds as they are now. */
export const seedsHash = (): string => hashOf(seedFiles())

/** Over the seeds' bytes and how the graph is laid out. */
function hashOf(files: readonly DossierFile[]): string {
  const others = ['places/places.json', ...lists.map((name) => `reference/${name}`)].map(seedFile)
  const bytes = [...files, ...others].map(({ file, bytes }) => [file, sha256(bytes)])
  return sha256(JSON.stringify([layout, bytes]))
}
