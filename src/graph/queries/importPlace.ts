/** The statements that write the administrative places. Each takes a batch of rows. */
import { listsEach } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'
import type { ScopeRow } from './importEntity.ts'

export interface PlaceRow {
  readonly id: string
  readonly properties: object
  readonly names: readonly {
    readonly text: string
    readonly kind: string
    readonly key: string
    readonly folded: string
  }[]
}

/** Only those that changed are written. A whole degree is sent as a whole number, and kept as the float that it is. */
export const writePlaces = cypher<{ version: number; rows: readonly PlaceRow[] }, never>`
  MATCH (dataset:Dataset {id: 'dataset'})
  WITH dataset, coalesce(dataset.nextList, 0) AS next
  SET dataset.nextList = next + ${cypher.number(listsEach)} * size($rows)
  WITH next
  UNWIND range(0, size($rows) - 1) AS at
  WITH next + ${cypher.number(listsEach)} * at AS firstList, $rows[at] AS row
  MERGE (place:Entity {id: row.id})
  ON CREATE SET place.factCount = 0, place.firstList = firstList
  WITH place, row, CASE WHEN place.contentHash = row.properties.contentHash THEN place.changedIn ELSE $version END AS changedIn
  SET place:Place:Actor, place += row.properties, place.since = coalesce(place.since, $version), place.changedIn = changedIn
  SET place.latitude = toFloat(place.latitude), place.longitude = toFloat(place.longitude)
  WITH place, row
  CALL (place) { MATCH (name:Name)-[:NAMES]->(place) DETACH DELETE name }
  CALL (place) { MATCH (place)-[old:PART_OF|SUCCEEDED_BY|IN_SCOPE]->() DELETE old }
  UNWIND row.names AS name
  CREATE (:Name {text: name.text, kind: name.kind, key: name.key, folded: name.folded})-[:NAMES]->(place)
`

export type ReferenceDocumentRow = Pick<PlaceRow, 'id' | 'properties' | 'names'>

export const writeReferenceDocuments = cypher<{ rows: readonly ReferenceDocumentRow[]; hash: string }, never>`
  MATCH (dataset:Dataset {id: 'dataset'})
  WITH dataset, coalesce(dataset.nextList, 0) AS next
  SET dataset.nextList = next + ${cypher.number(listsEach)} * size($rows)
  WITH dataset, next
  UNWIND range(0, size($rows) - 1) AS at
  WITH dataset, next + ${cypher.number(listsEach)} * at AS firstList, $rows[at] AS row
  MERGE (document:Entity {id: row.id})
  ON CREATE SET document.factCount = 0, document.firstList = firstList
  SET document:Document, document += row.properties
  MERGE (dataset)-[part:HOLDS]->(document)
  SET part.hash = $hash
  WITH document, row
  UNWIND row.names AS given
  MERGE (name:Name {text: given.text})-[:NAMES]->(document)
  SET name += given
`

export const writeContainments = cypher<
  { rows: readonly { place: string; area: string; from: string; to: string }[] },
  never
>`
  UNWIND $rows AS row
  MATCH (place:Entity {id: row.place}), (area:Entity {id: row.area})
  CREATE (place)-[:PART_OF {from: row.from, to: row.to}]->(area)
`

export const writeSuccessions = cypher<{ rows: readonly { from: string; to: string; properties: object }[] }, never>`
  UNWIND $rows AS row
  MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
  CREATE (from)-[change:SUCCEEDED_BY]->(to)
  SET change = row.properties
`

export interface StoredPlace {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly names: readonly object[]
  readonly containments: readonly object[]
  readonly successions: readonly object[]
  readonly areas: readonly object[]
}

/** Places as an earlier import wrote them. */
export const storedPlaces = cypher<Record<string, never>, StoredPlace>`
  MATCH (place:Place {reference: true})
  RETURN place.id AS id, properties(place) AS properties,
    COLLECT { MATCH (name:Name)-[:NAMES]->(place) RETURN properties(name) } AS names,
    COLLECT { MATCH (place)-[during:PART_OF]->(area) RETURN {area: area.id, from: during.from, to: during.to} } AS containments,
    COLLECT { MATCH (place)-[change:SUCCEEDED_BY]->(to) RETURN {to: to.id, properties: properties(change)} } AS successions,
    COLLECT { MATCH (place)-[over:IN_SCOPE]->(area) RETURN {area: area.id, reach: over.reach} } AS areas
`

/** What places that were just written lie in; whatever was there before is gone. */
export const createScopes = cypher<{ rows: readonly ScopeRow[] }, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {id: row.entity})
  UNWIND row.areas AS over
  MATCH (area:Entity {id: over.area})
  CREATE (entity)-[:IN_SCOPE {reach: over.reach}]->(area)
`

/** Places of an earlier import that the data has no longer, and what still needs them. */
export const formerPlaces = cypher<{ known: readonly string[] }, { id: string; uses: string[] }>`
  MATCH (place:Place {reference: true})
  WHERE NOT place.id IN $known
  RETURN place.id AS id, COLLECT {
    MATCH (user)-[relation]->(place)
    WHERE (user:Fact AND type(relation) <> 'LISTED') OR EXISTS { (:Entity)-[:DECLARES]->(user) }
    RETURN DISTINCT user.id LIMIT 5
  } AS uses
`

/** Official places that facts name or that others are of, and so follow when they change. */
export const placesInUse = cypher<Record<string, never>, { id: string }>`
  MATCH (place:Place {reference: true})
  WHERE place.factCount > 0 OR EXISTS { MATCH (place)<-[:SEAT|PART_OF]-(other:Entity) WHERE other.reference IS NULL }
  RETURN place.id AS id
`
