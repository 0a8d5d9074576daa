/** What settling a fact needs to know of its surroundings. */
import { cypher } from '../cypher.ts'

export interface SurroundingRow {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly level: string | null
  readonly body: string | null
  readonly singleHolder: boolean
  readonly possibleTo: string
}

export const surroundings = cypher<{ entities: readonly string[] }, SurroundingRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)-[:OF]->(body:Organization)
  RETURN id, entity.entityKind AS kind, entity.name AS name, entity.level AS level, body.id AS body,
    coalesce(entity.singleHolder, false) AS singleHolder, coalesce(entity.possibleTo, '9999-12-31') AS possibleTo
`

/** All tenures of those of the posts that have one holder: each bounds the others. */
export const tenuresOfPosts = cypher<{ posts: readonly string[] }, { id: string }>`
  UNWIND $posts AS post
  MATCH (:Post {id: post, singleHolder: true})<-[:POST]-(tenure:Tenure)
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
