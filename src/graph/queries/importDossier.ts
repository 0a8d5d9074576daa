/** The statements that write a dossier. Each takes a list, so that a dossier costs the same number of them whatever its size. */
import { cypher } from '../cypher.ts'

/** Takes the write lock: one import at a time, held until the transaction ends. */
export const lockDataset = cypher<Record<string, never>, { version: number; hash: string | null }>`
  MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.version = 0
  SET dataset.lockedAt = timestamp()
  RETURN dataset.version AS version, dataset.hash AS hash
`

export const sourceHashes = cypher<Record<string, never>, { id: string; hash: string }>`
  MATCH (dataset:Dataset {id: 'dataset'})-[part:HOLDS]->(source:Entity)
  RETURN source.id AS id, part.hash AS hash
`

/** What a source stated before: the facts it cites and the entities it declares. */
export const statedBefore = cypher<{ source: string }, { facts: string[]; entities: string[] }>`
  OPTIONAL MATCH (source:Entity {id: $source})
  RETURN
    COLLECT { MATCH (source)<-[:FROM_SOURCE]-(:Citation)<-[:CITED_IN]-(fact:Fact) RETURN DISTINCT fact.id } AS facts,
    COLLECT { MATCH (source)-[:DECLARES]->(entity:Entity) RETURN DISTINCT entity.id } AS entities
`

export const clearSource = cypher<{ source: string }, never>`
  MATCH (source:Entity {id: $source})
  CALL (source) { MATCH (source)<-[:FROM_SOURCE]-(citation:Citation) DETACH DELETE citation }
  CALL (source) { MATCH (source)-[declares:DECLARES]->() DELETE declares }
  CALL (source) { MATCH (source)-[:HAS_TEXT]->(text:Text) DETACH DELETE text }
  CALL (source) { MATCH (:Dataset)-[part:HOLDS]->(source) DELETE part }
`

export interface EntityStub {
  readonly id: string
  readonly kind: string
  readonly labels: readonly string[]
}

/** Makes sure that entities exist, before anything joins them. */
export const mergeEntities = cypher<{ entities: readonly EntityStub[] }, never>`
  UNWIND $entities AS stub
  MERGE (entity:Entity {id: stub.id})
  ON CREATE SET entity.entityKind = stub.kind, entity.factCount = 0
  SET entity:$(stub.labels)
`

export const writeSource = cypher<{ source: string; properties: object; text: string; hash: string }, never>`
  MATCH (source:Entity {id: $source})
  SET source:Source, source += $properties
  CREATE (source)-[:HAS_TEXT]->(:Text {text: $text})
  WITH source
  MATCH (dataset:Dataset {id: 'dataset'})
  MERGE (dataset)-[part:HOLDS]->(source)
  SET part.hash = $hash
`

export const writeDeclarations = cypher<
  { source: string; declarations: readonly { id: string; json: string }[] },
  never
>`
  MATCH (source:Entity {id: $source})
  UNWIND $declarations AS declaration
  MATCH (entity:Entity {id: declaration.id})
  CREATE (source)-[:DECLARES {json: declaration.json}]->(entity)
`

export interface CitationRow {
  readonly id: string
  readonly factId: string
  readonly factKind: string
  readonly factLabels: readonly string[]
  readonly properties: object
}

/** Fact and citation in one statement: no fact comes to be without the words it rests on. */
export const writeCitations = cypher<{ source: string; citations: readonly CitationRow[] }, never>`
  MATCH (source:Entity {id: $source})
  UNWIND $citations AS row
  MERGE (fact:Fact {id: row.factId})
  ON CREATE SET fact.factKind = row.factKind
  SET fact:$(row.factLabels)
  CREATE (fact)-[:CITED_IN]->(citation:Citation {id: row.id})-[:FROM_SOURCE]->(source)
  SET citation += row.properties
`

export interface CitedRow {
  readonly fact: string
  readonly kind: string
  readonly citation: string
  readonly says: string
  readonly source: {
    readonly id: string
    readonly official: boolean
    readonly origin: string
    readonly publishedFirst: string
    readonly publishedLast: string
  }
}

/** All that any source says of the facts. */
export const citedClaims = cypher<{ facts: readonly string[] }, CitedRow>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
  RETURN fact.id AS fact, fact.factKind AS kind, citation.id AS citation, citation.says AS says,
    source {.id, official: source:Document, .origin, .publishedFirst, .publishedLast} AS source
  ORDER BY fact, citation
`

export interface FactRow {
  readonly id: string
  readonly properties: object
  readonly roles: readonly { readonly entity: string; readonly type: string; readonly properties: object }[]
}

export const writeFacts = cypher<{ facts: readonly FactRow[] }, never>`
  UNWIND $facts AS row
  MATCH (fact:Fact {id: row.id})
  SET fact = row.properties
  WITH fact, row
  CALL (fact) { MATCH (fact)-[old]->(:Entity) DELETE old }
  WITH fact, row
  UNWIND row.roles AS role
  MATCH (entity:Entity {id: role.entity})
  CREATE (fact)-[edge:$(role.type)]->(entity)
  SET edge = role.properties
`

/** Facts that no source states any more leave a tombstone, so that an old id answers for ever. */
export const buryUncited = cypher<{ facts: readonly string[]; version: number }, { id: string }>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  WHERE NOT (fact)-[:CITED_IN]->()
  MERGE (tombstone:Tombstone {id: id})
  SET tombstone.status = 'WITHDRAWN', tombstone.since = $version, tombstone.reason = 'No source states it any more.'
  DETACH DELETE fact
  RETURN id
`

export const unearth = cypher<{ ids: readonly string[] }, never>`
  UNWIND $ids AS id
  MATCH (tombstone:Tombstone {id: id})
  DELETE tombstone
`

/** The facts that the sources still state but that mention an entity which none declares. */
export const undeclared = cypher<{ entities: readonly string[] }, { id: string; uses: string[] }>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  WHERE NOT (entity)<-[:DECLARES]-() AND NOT coalesce(entity.reference, false)
  RETURN id, COLLECT {
    MATCH (fact:Fact)-[role]->(entity) WHERE type(role) <> 'LISTED' RETURN DISTINCT fact.id LIMIT 5
  } + COLLECT {
    MATCH (other:Entity)-[:DECLARES]->(declared:Entity)-[relation]->(entity)
    WHERE NOT type(relation) IN ['IN_SCOPE', 'DECLARES'] RETURN DISTINCT declared.id LIMIT 5
  } AS uses
`

export const buryEntities = cypher<{ entities: readonly string[]; version: number }, never>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) { MATCH (name:Name)-[:NAMES]->(entity) DETACH DELETE name }
  MERGE (tombstone:Tombstone {id: id})
  SET tombstone.status = 'WITHDRAWN', tombstone.since = $version, tombstone.reason = 'No source mentions it any more.'
  DETACH DELETE entity
`
