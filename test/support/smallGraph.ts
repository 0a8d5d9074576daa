/** A graph with the places of Bắc Kạn and today's Thái Nguyên only: quick to make for tests that write. */
import { connect } from '../../src/graph/connection.ts'
import { applyConstraints } from '../../src/graph/constraints.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { type DossierFile, type Imported, importDossiers } from '../../src/ingest/importDossiers.ts'
import { type PlaceData, readPlaces } from '../../src/ingest/place/readPlaces.ts'
import type { Lexicon } from '../../src/ingest/prepare/prepareAll.ts'
import { dossierFiles, lexiconOver, referenceFiles } from '../../src/ingest/seed.ts'
import { writePlaces } from '../../src/ingest/write/writePlaces.ts'
import { testNeo4j } from './neo4j.ts'

/** Every province, since newspapers have their seats there, and one district of a broadcaster; of two provinces all. */
const kept = /^place:([a-z0-9-]+|lao-cai\/bao-yen|(bac-kan|thai-nguyen(-2025)?)\/.+)$/

/** The real data, cut to a few provinces. */
export function smallPlaces(): PlaceData {
  const data = readPlaces()
  const isKept = (id: string): boolean => kept.test(id)
  return {
    ...data,
    places: data.places
      .filter(({ id }) => isKept(id))
      .map((place) => ({ ...place, partOf: place.partOf.filter(({ place: area }) => isKept(area)) })),
    changes: data.changes.filter(({ from, to }) => isKept(from) && isKept(to)),
  }
}

export interface SmallGraph {
  readonly graph: Graph
  readonly lexicon: Lexicon
  import(files: readonly DossierFile[]): Promise<Imported>
}

/**
 * Fills an empty graph with few places.
 * @param isFilled whether they are there already
 */
export async function createSmallGraph(isFilled = false): Promise<SmallGraph> {
  const graph = createGraph(await connect(testNeo4j()), { timeout: 60_000 })
  await applyConstraints(graph)
  const places = smallPlaces()
  if (!isFilled) await writePlaces(graph, places)
  const lexicon = lexiconOver(places)
  return { graph, lexicon, import: (files) => importDossiers(graph, files, lexicon) }
}

/** The seed dossiers of these ids; each must be able to stand without the others. */
export function dossiers(...ids: readonly string[]): DossierFile[] {
  const files = dossierFiles().filter(({ file }) => ids.some((id) => file.endsWith(`/${id}.yaml`)))
  if (files.length !== ids.length) throw new Error(`no dossier for one of ${ids.join(', ')}`)
  return files
}

export { referenceFiles }
