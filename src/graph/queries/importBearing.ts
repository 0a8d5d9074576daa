/** What of an entity facts and other entities follow from, and which these are. */
import { roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'

export interface BearingRow {
  readonly id: string
  /** By what those that belong to it begin and end. */
  readonly dates: readonly string[]
  /** By what the facts that name it are settled: those of a post by who may hold it, those of a place by its end. */
  readonly settles: readonly string[]
  /** Under what the facts that name it are listed. */
  readonly lists: readonly string[]
}

export const bearings = cypher<{ entities: readonly string[] }, BearingRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)-[:OF]->(body:Organization)
  RETURN id,
    [coalesce(entity.possibleFrom, ''), coalesce(entity.possibleTo, '')] AS dates,
    CASE WHEN entity:Post OR entity:Place THEN [coalesce(entity.possibleTo, ''), coalesce(entity.level, ''),
      coalesce(body.id, ''), toString(coalesce(entity.singleHolder, false))] ELSE [] END AS settles,
    COLLECT {
      MATCH (entity)-[scope:IN_SCOPE]->(area)
      RETURN area.id + '#' + toString(scope.reach) AS anchor ORDER BY anchor
      UNION ALL
      MATCH (entity)-[:SEAT|SCOPE]->(seat)
      RETURN seat.id AS anchor ORDER BY anchor
    } AS lists
`

/** The entities that lie within others or belong to them, and so begin, end and are listed with them. */
export const dependents = cypher<{ entities: readonly string[] }, { id: string }>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})<-[:SEAT|OF|PART_OF|BROADER|IN_SCOPE]-(dependent:Entity)
  WHERE dependent.reference IS NULL AND dependent.id <> id
  RETURN DISTINCT dependent.id AS id
`

/** The facts that name entities in a role, or posts of them, which lie where their bodies do. */
export const factsNaming = cypher<{ entities: readonly string[] }, { id: string }>`
  UNWIND $entities AS id
  MATCH (:Entity {id: id})<-[:OF*0..1]-(named:Entity)<-[:${cypher.types(roles)}]-(fact:Fact)
  RETURN DISTINCT fact.id AS id
`

export interface OriginRow {
  readonly id: string
  readonly known: string | null
  readonly origin: string
}

/**
 * Whose words sources give, for the sources named and those that reprint them: the agency of the article that was first,
 * else its publisher, else the article itself.
 */
export const origins = cypher<{ sources: readonly string[] }, OriginRow>`
  UNWIND $sources AS id
  MATCH (:Entity {id: id})<-[:REPRINT_OF*0..8]-(source:Source)
  WITH DISTINCT source
  CALL (source) {
    OPTIONAL MATCH (source)-[:REPRINT_OF*0..8]->(first:Entity) WHERE NOT (first)-[:REPRINT_OF]->()
    RETURN first ORDER BY first.id LIMIT 1
  }
  WITH source, coalesce(first, source) AS first
  OPTIONAL MATCH (first)-[:AGENCY]->(agency)
  OPTIONAL MATCH (first)-[:PUBLISHER]->(publisher)
  RETURN source.id AS id, source.origin AS known, coalesce(agency.id, publisher.id, first.id) AS origin
`

export const writeOrigins = cypher<{ rows: readonly OriginRow[] }, never>`
  UNWIND $rows AS row
  MATCH (source:Entity {id: row.id})
  SET source.origin = row.origin
`

/** The facts that sources state. */
export const factsOfSources = cypher<{ sources: readonly string[] }, { id: string }>`
  UNWIND $sources AS id
  MATCH (:Entity {id: id})<-[:FROM_SOURCE]-(:Citation)<-[:CITED_IN]-(fact:Fact)
  RETURN DISTINCT fact.id AS id
`
