/** Writes the administrative places with their lineage: all of it or nothing, and only when the data has changed. */
import { Problem } from '../../domain/problem.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import { deleteNodes } from '../../graph/queries/importDossier.ts'
import {
  createScopes,
  formerPlaces,
  placesInUse,
  writeContainments,
  writePlaces as writePlaceRows,
  writeReferenceDocuments,
  writeSuccessions,
} from '../../graph/queries/importPlace.ts'
import type { PlaceData } from '../place/readPlaces.ts'
import { sha256 } from '../prepare/quote.ts'
import { followChanges, readBearings } from './bearing.ts'
import { markUnused } from './bury.ts'
import { changedPlaces } from './changedPlaces.ts'
import { documentRow, placeRows } from './placeRows.ts'
import { stampEntities } from './stamp.ts'
import { bringInStep } from './touch.ts'
import { inVersion, layout, type Written } from './version.ts'

/** Called with how many of all rows are written. */
export type Progress = (done: number, all: number) => void

export function writePlaces(graph: Graph, data: PlaceData, progress: Progress = () => {}): Promise<Written> {
  const { documents } = data
  const hash = placesHash(data)
  return inVersion(graph, async (writer, making) => {
    const hashes = await making.hashesOf(documents.map(({ id }) => id))
    if (documents.every(({ id }) => hashes.get(id) === hash)) return false
    const { version } = making
    const inUse = (await writer.read(placesInUse, {})).map(({ id }) => id)
    const before = await readBearings(writer, inUse)
    await writer.write(writeReferenceDocuments, { rows: documents.map(documentRow), hash })
    await writeAll(writer, version, data, progress)
    const followers = await followChanges(writer, before)
    const written = data.places.map(({ id }) => id)
    await bringInStep(writer, version, { ...followers, before: { facts: new Set(), rows: [] }, entities: written })
    await stampEntities(writer, version, [...documents.map(({ id }) => id), ...followers.dated])
    for (const { id } of documents) making.note(id, hashes.get(id) ?? null, hash)
    making.kinds.loseCount()
    return true
  })
}

/** What the places say, whatever they were read from, and how the graph keeps them. */
export const placesHash = ({ places, changes, documents }: PlaceData): string =>
  sha256(JSON.stringify({ layout, places, changes, documents }))

/** Takes out the places that an earlier import wrote and the data has no longer. Throws while anything needs one. */
export function dropFormerPlaces(graph: Graph, { places }: PlaceData): Promise<Written> {
  return inVersion(graph, async (writer, { version, kinds }) => {
    const former = await writer.read(formerPlaces, { known: places.map(({ id }) => id) })
    const used = former.filter(({ uses }) => uses.length > 0)
    if (used.length > 0)
      throw new Problem(
        'BAD_ARGUMENT',
        used.map(({ id, uses }) => `the place data no longer has ${id}, but ${uses.join(', ')} needs it`).join('; '),
        'Add the place under seeds/places, or mend or remove the dossiers that name it.',
      )
    const entities = former.map(({ id }) => id)
    await markUnused(writer, version, entities)
    await writer.write(deleteNodes, { entities, facts: [], citations: [], sources: [], back: [] })
    kinds.remove(entities)
    return former.length > 0
  })
}

/** Rows to a statement: enough to make round trips cheap, few enough to keep the transaction's memory low. */
const batchSize = 2_000

async function writeAll(writer: Writer, version: number, data: PlaceData, progress: Progress): Promise<void> {
  const { places, containments, successions, scopes } = await changedPlaces(writer, placeRows(data))
  const all = places.length + containments.length + successions.length + scopes.length
  let done = 0
  const inBatches = <Row>(rows: readonly Row[], write: (rows: readonly Row[]) => Promise<unknown>): Promise<void>[] =>
    batchesOf(rows).map(async (batch) => {
      await write(batch)
      done += batch.length
      progress(done, all)
    })
  // A transaction runs its statements in the order they are sent; sent at once, some are packed while one is at work.
  await Promise.all([
    ...inBatches(places, (rows) => writer.write(writePlaceRows, { version, rows })),
    ...inBatches(containments, (rows) => writer.write(writeContainments, { rows })),
    ...inBatches(successions, (rows) => writer.write(writeSuccessions, { rows })),
    ...inBatches(scopes, (rows) => writer.write(createScopes, { rows })),
  ])
}

const batchesOf = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
    rows.slice(index * batchSize, (index + 1) * batchSize),
  )
