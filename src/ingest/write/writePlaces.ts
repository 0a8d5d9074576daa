/** Writes the administrative places with their lineage: all of it or nothing, and only when the data has changed. */
import { type Day, firstDay, lastDay } from '../../domain/day.ts'
import { accentedKey, collationKey, foldedKey } from '../../domain/name.ts'
import { Problem } from '../../domain/problem.ts'
import { scopesOf } from '../../domain/scope.ts'
import type { Query } from '../../graph/cypher.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import { buryEntities } from '../../graph/queries/importDossier.ts'
import { listFacts, writeScopes } from '../../graph/queries/importEntity.ts'
import {
  formerPlaces,
  type PlaceRow,
  placedEntities,
  placedFacts,
  writeContainments,
  writePlaces as writePlaceRows,
  writePlaceScopes,
  writeReferenceDocuments,
  writeSuccessions,
} from '../../graph/queries/importPlace.ts'
import type { PlaceData } from '../place/readPlaces.ts'
import type { PlaceDocument, PlaceVersion } from '../place/record.ts'
import { sha256 } from '../prepare/quote.ts'
import { inVersion, type Written } from './version.ts'

/** Told how many of all rows are written. */
export type Progress = (done: number, all: number) => void

export function writePlaces(graph: Graph, data: PlaceData, progress: Progress = () => {}): Promise<Written> {
  const { places, changes, documents } = data
  const hash = sha256(JSON.stringify({ places, changes, documents }))
  return inVersion(graph, async (writer, { hashes, version }) => {
    if (documents.every(({ id }) => hashes.get(id) === hash)) return false
    await dropFormer(writer, data, version)
    await writer.write(writeReferenceDocuments, { rows: documents.map(documentRow), hash })
    await writeAll(writer, data, progress)
    await relist(writer)
    for (const { id } of documents) hashes.set(id, hash)
    return true
  })
}

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

async function writeAll(writer: Writer, { places, changes, documents }: PlaceData, progress: Progress): Promise<void> {
  const datedBy = new Map(documents.map(({ id, on }) => [id, on]))
  const containments = places.flatMap(containmentRows)
  const scopes = scopesOf(
    places.map(({ id }) => id),
    grouped(containments.map(({ place, area }) => [place, area])),
    grouped(changes.map(({ from, to }) => [from, to])),
  )
  const successions = changes.map(({ from, to, ...properties }) => ({ from, to, properties }))
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
  await inBatches(
    writePlaceRows,
    places.map((place) => placeRow(place, datedBy.get(place.document) ?? null)),
  )
  await inBatches(writeContainments, containments)
  await inBatches(writeSuccessions, successions)
  await inBatches(writePlaceScopes, scopes)
}

/** Facts and villages hang on places: when those change, they are listed anew. */
async function relist(writer: Writer): Promise<void> {
  await writer.write(writeScopes, { entities: (await writer.read(placedEntities, {})).map(({ id }) => id) })
  await writer.write(listFacts, { facts: (await writer.read(placedFacts, {})).map(({ id }) => id) })
}

/** A place of which no start is known existed at least when its data set was made; before that nothing is certain. */
function placeRow(place: PlaceVersion, datedOn: Day | null): PlaceRow {
  const { id, level, type, name, code, country, validFrom, validTo, endKnown, document, aliases } = place
  const validity = {
    possibleFrom: validFrom ?? firstDay,
    certainFrom: validFrom ?? datedOn ?? firstDay,
    certainTo: endKnown ? (validTo ?? lastDay) : (datedOn ?? lastDay),
    possibleTo: validTo ?? lastDay,
  }
  return {
    id,
    properties: {
      entityKind: 'PLACE',
      name,
      nameKey: `${collationKey(name)} ${id}`,
      level,
      type,
      code,
      country,
      document,
      reference: true,
      ...validity,
    },
    names: [
      nameRow(`${type} ${name}`, 'OFFICIAL'),
      ...[name, ...aliases, ...aliases.map((alias) => `${type} ${alias}`)].map((text) => nameRow(text, 'VARIANT')),
    ],
  }
}

const nameRow = (text: string, kind: string) => ({ text, kind, key: accentedKey(text), folded: foldedKey(text) })

function containmentRows({ id, partOf, validFrom, validTo }: PlaceVersion) {
  return partOf.map(({ place, from, to }) => ({
    place: id,
    area: place,
    from: from ?? validFrom ?? firstDay,
    to: to ?? validTo ?? lastDay,
  }))
}

function documentRow({ id, kind, number, title, on, url }: PlaceDocument): { id: string; properties: object } {
  return {
    id,
    properties: {
      entityKind: 'DOCUMENT',
      name: title,
      nameKey: `${collationKey(title)} ${id}`,
      title,
      kind,
      number,
      on,
      url,
      reference: true,
      publishedFirst: on ?? firstDay,
      publishedLast: on ?? lastDay,
      origin: id,
      possibleFrom: firstDay,
      certainFrom: firstDay,
      certainTo: lastDay,
      possibleTo: lastDay,
      key: accentedKey(title),
      folded: foldedKey(title),
    },
  }
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
