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

/** All tenures of the posts: in a post with one holder each bounds the others. */
export const tenuresOfPosts = cypher<{ posts: readonly string[] }, { id: string; post: string }>`
  UNWIND $posts AS post
  MATCH (:Post {id: post})<-[:POST]-(tenure:Tenure)
  RETURN tenure.id AS id, post
`

export const sortKeysTaken = cypher<{ facts: readonly { id: string; sortKey: number }[] }, { id: string }>`
  UNWIND $facts AS row
  MATCH (other:Fact {sortKey: row.sortKey})
  WHERE other.id <> row.id
  RETURN row.id AS id
`

/** Facts that share the required roles and may be the same, for the curator to decide. */
export const similarFacts = cypher<
  { matchKeys: readonly string[] },
  { id: string; matchKey: string; citations: { source: string; reported: string; says: string }[] }
>`
  UNWIND $matchKeys AS matchKey
  MATCH (fact:Fact {matchKey: matchKey})
  RETURN fact.id AS id, matchKey, COLLECT {
    MATCH (fact)-[:CITED_IN]->(citation)-[:FROM_SOURCE]->(source)
    RETURN {source: source.id, reported: source.publishedLast, says: citation.says}
  } AS citations
`

export const factsKnown = cypher<{ ids: readonly string[] }, { id: string }>`
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN id
`
