/** Writes the administrative places with their lineage: all of it or nothing, and only when the data has changed. */
import { Problem } from '../../domain/problem.ts'
import type { Query } from '../../graph/cypher.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import { buryEntities } from '../../graph/queries/importDossier.ts'
import { writeScopes as writeScopeRows } from '../../graph/queries/importEntity.ts'
import {
  formerPlaces,
  placedEntities,
  placedFacts,
  writeContainments,
  writePlaces as writePlaceRows,
  writeReferenceDocuments,
  writeSuccessions,
} from '../../graph/queries/importPlace.ts'
import type { PlaceData } from '../place/readPlaces.ts'
import { sha256 } from '../prepare/quote.ts'
import { markHubs } from './hubs.ts'
import { listFacts } from './listings.ts'
import { documentRow, placeRows } from './placeRows.ts'
import { writeScopes } from './scopes.ts'
import { inVersion, type Written } from './version.ts'

/** Told how many of all rows are written. */
export type Progress = (done: number, all: number) => void

export function writePlaces(graph: Graph, data: PlaceData, progress: Progress = () => {}): Promise<Written> {
  const { documents } = data
  const hash = placesHash(data)
  return inVersion(graph, async (writer, { hashes, version }) => {
    if (documents.every(({ id }) => hashes.get(id) === hash)) return false
    await dropFormer(writer, data, version)
    await writer.write(writeReferenceDocuments, { rows: documents.map(documentRow), hash })
    await writeAll(writer, data, progress)
    await relist(writer)
    await markHubs(
      writer,
      data.places.map(({ id }) => id),
    )
    for (const { id } of documents) hashes.set(id, hash)
    return true
  })
}

/** What the places say, whatever they were read from. */
export const placesHash = ({ places, changes, documents }: PlaceData): string =>
  sha256(JSON.stringify({ places, changes, documents }))

async function dropFormer(writer: Writer, { places }: PlaceData, version: number): Promise<void> {
  const former = await writer.read(formerPlaces, { known: places.map(({ id }) => id) })
  const used = former.filter(({ factCount }) => factCount > 0)
  if (used.length > 0)
    throw new Problem(
      'BAD_ARGUMENT',
      `the place data no longer has ${used.map(({ id }) => id).join(', ')}, of which facts speak`,
      'Add the place under seeds/places, or remove the dossiers that name it first.',
    )
  await writer.write(buryEntities, { entities: former.map(({ id }) => id), version })
}

/** Rows to a statement: enough to make round trips cheap, few enough to keep the transaction's memory low. */
const batchSize = 2_000

async function writeAll(writer: Writer, data: PlaceData, progress: Progress): Promise<void> {
  const { places, containments, successions, scopes } = placeRows(data)
  const all = places.length + containments.length + successions.length + scopes.length
  let done = 0
  const inBatches = async <Row>(query: Query<{ rows: readonly Row[] }, never>, rows: readonly Row[]): Promise<void> => {
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize)
      await writer.write(query, { rows: batch })
      done += batch.length
      progress(done, all)
    }
  }
  await inBatches(writePlaceRows, places)
  await inBatches(writeContainments, containments)
  await inBatches(writeSuccessions, successions)
  await inBatches(writeScopeRows, scopes)
}

/** Facts and villages hang on places: when those change, they are listed anew. */
async function relist(writer: Writer): Promise<void> {
  const ids = async (query: typeof placedFacts): Promise<string[]> => (await writer.read(query, {})).map(({ id }) => id)
  await writeScopes(writer, await ids(placedEntities))
  await listFacts(writer, await ids(placedFacts))
}
