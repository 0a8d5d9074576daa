/** The statements that write a dossier. Each takes a list, so that a dossier costs the same number of them whatever its size. */
import { listsEach } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'

/** Takes the write lock: one import at a time, held until the transaction ends. */
export const lockDataset = cypher<Record<string, never>, { version: number; sum: string | null }>`
  MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.version = 0
  SET dataset.locked = true
  REMOVE dataset.locked
  RETURN dataset.version AS version, dataset.sum AS sum
`

export const sourceHashes = cypher<Record<string, never>, { id: string; hash: string }>`
  MATCH (dataset:Dataset {id: 'dataset'})-[part:HOLDS]->(source:Entity)
  RETURN source.id AS id, part.hash AS hash
`

/** Of sources, the hashes of those that the dataset holds. */
export const hashesOfSources = cypher<{ sources: readonly string[] }, { id: string; hash: string }>`
  UNWIND $sources AS id
  MATCH (source:Entity {id: id})<-[part:HOLDS]-(:Dataset)
  RETURN id, part.hash AS hash
`

export interface StatedRow {
  readonly source: string
  readonly citations: readonly { readonly id: string; readonly fact: string }[]
  readonly entities: readonly string[]
}

/** What sources stated before: the facts they cite and the entities they declare. */
export const statedBefore = cypher<{ sources: readonly string[] }, StatedRow>`
  UNWIND $sources AS id
  MATCH (source:Entity {id: id})
  RETURN id AS source,
    COLLECT {
      MATCH (source)<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
      RETURN {id: citation.id, fact: fact.id}
    } AS citations,
    COLLECT { MATCH (source)-[:DECLARES]->(entity:Entity) RETURN DISTINCT entity.id } AS entities
`

/**
 * Takes out what sources state. They stay as what others may have declared of them. Their citations and texts wait without
 * edges: what is stated again takes them up, and what is left goes with `deleteNodes`.
 */
export const clearSources = cypher<{ sources: readonly string[] }, never>`
  UNWIND $sources AS id
  MATCH (source:Entity {id: id})
  CALL (source) {
    MATCH (source)<-[from:FROM_SOURCE]-(citation:Citation)<-[cited:CITED_IN]-(:Fact)
    DELETE from, cited
  }
  CALL (source) { MATCH (source)-[declares:DECLARES]->() DELETE declares }
  CALL (source) { MATCH (:Dataset)-[part:HOLDS]->(source) DELETE part }
  REMOVE source:Source, source.textKind, source.textHash, source.publishedFirst, source.publishedLast, source.origin
`

export interface EntityStub {
  readonly id: string
  readonly kind: string
  readonly labels: readonly string[]
}

/**
 * Makes sure that entities exist, before anything joins them. A new one gets the next lists; some may stay nobody's. Returns
 * those that are new.
 */
export const mergeEntities = cypher<{ entities: readonly EntityStub[] }, { id: string }>`
  MATCH (dataset:Dataset {id: 'dataset'})
  WITH dataset, coalesce(dataset.nextList, 0) AS next
  SET dataset.nextList = next + ${cypher.number(listsEach)} * size($entities)
  WITH next
  UNWIND range(0, size($entities) - 1) AS at
  WITH next + ${cypher.number(listsEach)} * at AS firstList, $entities[at] AS stub
  MERGE (entity:Entity {id: stub.id})
  ON CREATE SET entity.entityKind = stub.kind, entity.factCount = 0, entity.firstList = firstList
  SET entity:$(stub.labels)
  WITH entity, firstList WHERE entity.firstList = firstList
  RETURN entity.id AS id
`

export interface SourceRow {
  readonly source: string
  readonly properties: object
  readonly text: string
  readonly hash: string
}

export const writeSources = cypher<{ rows: readonly SourceRow[] }, never>`
  MATCH (dataset:Dataset {id: 'dataset'})
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.source})
  SET source:Source, source += row.properties
  MERGE (source)-[:HAS_TEXT]->(text:Text)
  SET text.text = row.text
  CREATE (dataset)-[:HOLDS {hash: row.hash}]->(source)
`

export interface DeclarationRow {
  readonly source: string
  readonly id: string
  readonly json: string
  /** The entities of its name that it is said not to be; null without any. */
  readonly distinct: readonly string[] | null
}

export const writeDeclarations = cypher<{ rows: readonly DeclarationRow[] }, never>`
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.source}), (entity:Entity {id: row.id})
  CREATE (source)-[:DECLARES {json: row.json, distinct: row.distinct}]->(entity)
`

export interface CitationRow {
  readonly id: string
  readonly source: string
  readonly factId: string
  readonly factKind: string
  readonly factLabels: readonly string[]
  /** What the citation says is JSON: a list of claims. */
  readonly properties: Readonly<{ id: string; says: string; contentHash: string }>
}

/**
 * Fact and citation in one statement: no fact comes to be without the words it rests on. For facts that were there or
 * that a source quoted before states, and for links between campaigns; all others come to be by `createFacts`. A citation
 * that says what it said keeps the version in which it last changed.
 */
export const writeCitations = cypher<{ version: number; rows: readonly CitationRow[] }, never>`
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.source})
  MERGE (fact:Fact {id: row.factId})
  ON CREATE SET fact.factKind = row.factKind
  SET fact:$(row.factLabels)
  MERGE (citation:Citation {id: row.id})
  WITH row, source, fact, citation, coalesce(citation.since, $version) AS since,
    CASE WHEN citation.contentHash = row.properties.contentHash THEN citation.changedIn ELSE $version END AS changedIn
  SET citation = row.properties, citation.since = since, citation.changedIn = changedIn
  CREATE (fact)-[:CITED_IN]->(citation)-[:FROM_SOURCE]->(source)
`

/** Those of the facts that no source states any more. */
export const uncited = cypher<{ facts: readonly string[] }, { id: string }>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  WHERE NOT (fact)-[:CITED_IN]->()
  RETURN id
`

/** Takes facts out of everything that could find them; their nodes go with `deleteNodes`. */
export const detachFacts = cypher<{ facts: readonly string[] }, never>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  CALL (fact) { MATCH (fact)-[edge]->() DELETE edge }
  SET fact = {id: id}
`

export interface TombstoneProperties {
  readonly id: string
  readonly status: 'MERGED' | 'WITHDRAWN'
  readonly survivor: string | null
  readonly reason: string
}

/** What is gone leaves a tombstone, so that an old id answers for ever; ids that led to it lead on to its survivor. */
export const writeTombstones = cypher<{ rows: readonly TombstoneProperties[]; version: number }, never>`
  UNWIND $rows AS row
  MERGE (tombstone:Tombstone {id: row.id})
  SET tombstone += row, tombstone.since = $version
  WITH row WHERE row.survivor IS NOT NULL
  MATCH (earlier:Tombstone {survivor: row.id})
  SET earlier.survivor = row.survivor
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

/** The nodes that an import leaves without use, by their ids. */
export interface Gone {
  readonly facts: readonly string[]
  readonly citations: readonly string[]
  readonly entities: readonly string[]
  /** Sources that are none any more, whose texts go. */
  readonly sources: readonly string[]
  /** What came back and needs no tombstone. */
  readonly back: readonly string[]
}

/**
 * Deletes all of them at once, after everything is found. Every index seek passes over all nodes that its transaction has
 * deleted: to find and delete one by one would cost the square of their number.
 */
export const deleteNodes = cypher<Gone, never>`
  CALL () { UNWIND $facts AS id MATCH (fact:Fact {id: id}) RETURN collect(fact) AS facts }
  CALL () { UNWIND $citations AS id MATCH (citation:Citation {id: id}) RETURN collect(citation) AS citations }
  CALL () { UNWIND $entities AS id MATCH (entity:Entity {id: id}) RETURN collect(entity) AS entities }
  CALL (entities) { UNWIND entities AS entity MATCH (name:Name)-[:NAMES]->(entity) RETURN collect(name) AS names }
  CALL () { UNWIND $sources AS id MATCH (:Entity {id: id})-[:HAS_TEXT]->(text:Text) RETURN collect(text) AS texts }
  CALL () { UNWIND $back AS id MATCH (tombstone:Tombstone {id: id}) RETURN collect(tombstone) AS tombstones }
  UNWIND facts + citations + entities + names + texts + tombstones AS gone
  DETACH DELETE gone
`
