/** What settling facts reads, of what their sources say and of what surrounds them, and how they are written. */
import type { SourceSummary } from '../../domain/citation.ts'
import { cypher } from '../cypher.ts'
import type { ListingWriting } from './importEntity.ts'

export interface CitedRow {
  readonly fact: string
  readonly kind: string
  readonly citation: string
  readonly says: string
  readonly contentHash: string
  readonly source: SourceSummary
}

/** All that any source says of the facts. */
export const citedClaims = cypher<{ facts: readonly string[] }, CitedRow>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
  RETURN fact.id AS fact, fact.factKind AS kind, citation.id AS citation, citation.says AS says,
    citation.contentHash AS contentHash,
    source {.id, official: source:Document, .origin, .publishedFirst, .publishedLast} AS source
  ORDER BY fact, citation
`

/** The same of sources alone, for what they say of facts that nobody stated before. */
export const citedSources = cypher<{ sources: readonly string[] }, SourceSummary>`
  UNWIND $sources AS id
  MATCH (source:Entity {id: id})
  RETURN id, source:Document AS official, source.origin AS origin, source.publishedFirst AS publishedFirst,
    source.publishedLast AS publishedLast
`

export interface FactRow {
  readonly id: string
  readonly properties: object
  readonly roles: readonly RoleRow[]
}

export interface RoleRow {
  readonly entity: string
  readonly type: string
  readonly properties: {
    readonly field: string
    readonly asWritten: string | null
    readonly basis: string
    readonly at: number
  }
}

/** What is written of a fact, its roles each with the index of their entity in `entities`. */
export interface FactWriting {
  readonly id: string
  readonly properties: object
  readonly roles: readonly (readonly [
    entity: number,
    type: string,
    field: string,
    asWritten: string | null,
    basis: string,
    at: number,
  ])[]
}

/**
 * Facts of one batch share many of their entities: each is sought once. Were one missing, its role would fail. A fact that
 * says what it said keeps the version in which it last changed.
 */
export const writeFacts = cypher<
  { version: number; entities: readonly string[]; facts: readonly FactWriting[] },
  never
>`
  UNWIND range(0, size($entities) - 1) AS at
  OPTIONAL MATCH (entity:Entity {id: $entities[at]})
  WITH at, entity ORDER BY at
  WITH collect([entity]) AS entities
  UNWIND $facts AS row
  MATCH (fact:Fact {id: row.id})
  WITH entities, fact, row, coalesce(fact.since, $version) AS since,
    CASE WHEN fact.contentHash = row.properties.contentHash THEN fact.changedIn ELSE $version END AS changedIn
  SET fact = row.properties, fact.since = since, fact.changedIn = changedIn
  WITH entities, fact, row
  CALL (fact) { MATCH (fact)-[old]->(:Entity) DELETE old }
  WITH entities, fact, row
  UNWIND row.roles AS role
  WITH fact, role, entities[role[0]][0] AS entity
  CREATE (fact)-[:$(role[1]) {field: role[2], asWritten: role[3], basis: role[4], at: role[5]}]->(entity)
`

/** A new fact with its labels, all that states it and all that lists it; sources and areas by their index in `entities`. */
export interface FactCreation extends FactWriting {
  readonly labels: readonly string[]
  readonly citations: readonly (readonly [source: number, properties: object])[]
  readonly listings: readonly ListingWriting[]
}

/** Facts that were not there, whole: nothing of them is looked for, and nothing that they were before is taken out. */
export const createFacts = cypher<{ entities: readonly string[]; facts: readonly FactCreation[] }, never>`
  UNWIND range(0, size($entities) - 1) AS at
  OPTIONAL MATCH (entity:Entity {id: $entities[at]})
  WITH at, entity ORDER BY at
  WITH collect([entity, entity.firstList]) AS entities
  UNWIND $facts AS row
  CREATE (fact:Fact:$(row.labels))
  SET fact = row.properties
  WITH entities, fact, row
  CALL (entities, fact, row) {
    UNWIND row.citations AS cited
    WITH fact, cited, entities[cited[0]][0] AS source
    CREATE (fact)-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source)
    SET citation = cited[1]
  }
  CALL (entities, fact, row) {
    UNWIND row.roles AS role
    WITH fact, role, entities[role[0]][0] AS entity
    CREATE (fact)-[:$(role[1]) {field: role[2], asWritten: role[3], basis: role[4], at: role[5]}]->(entity)
  }
  UNWIND row.listings AS listing
  WITH fact, row.properties.sortKey AS sortKey, listing, entities[listing[0]] AS found
  WITH fact, sortKey, listing, found[0] AS area, found[1] AS firstList
  CREATE (fact)-[:LISTED {list: firstList + listing[1], sortKey: sortKey, roles: listing[2]}]->(area)
`

/** What of a post or a place decides how the facts that name it are settled. */
export interface SurroundingRow {
  readonly id: string
  readonly level: string | null
  readonly body: string | null
  readonly singleHolder: boolean
  readonly possibleTo: string
}

export const surroundings = cypher<{ entities: readonly string[] }, SurroundingRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)-[:OF]->(body:Organization)
  RETURN id, entity.level AS level, body.id AS body,
    coalesce(entity.singleHolder, false) AS singleHolder, coalesce(entity.possibleTo, '9999-12-31') AS possibleTo
`

/** All tenures of those of the posts that have one holder: each bounds the others. */
export const tenuresOfPosts = cypher<{ posts: readonly string[] }, { id: string }>`
  UNWIND $posts AS post
  MATCH (:Entity {id: post, singleHolder: true})<-[:POST]-(tenure:Tenure)
  RETURN DISTINCT tenure.id AS id
`

export const sortKeysTaken = cypher<{ facts: readonly { id: string; sortKey: number }[] }, { id: string }>`
  UNWIND $facts AS row
  MATCH (other:Fact {sortKey: row.sortKey})
  WHERE other.id <> row.id
  RETURN row.id AS id
`

export interface SimilarCitation {
  readonly source: string
  readonly reported: string
  readonly distinct: string[] | null
  readonly says: string
}

/** Facts that share the required roles and may be the same, for the curator to decide. */
export const similarFacts = cypher<
  { matchKeys: readonly string[] },
  { id: string; kind: string; citations: SimilarCitation[] }
>`
  UNWIND $matchKeys AS matchKey
  MATCH (fact:Fact {matchKey: matchKey})
  RETURN fact.id AS id, fact.factKind AS kind, COLLECT {
    MATCH (fact)-[:CITED_IN]->(citation)-[:FROM_SOURCE]->(source)
    RETURN {source: source.id, reported: source.publishedLast, distinct: citation.distinct, says: citation.says}
    ORDER BY citation.id
  } AS citations
`

export const factsKnown = cypher<{ ids: readonly string[] }, { id: string }>`
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN id
`
