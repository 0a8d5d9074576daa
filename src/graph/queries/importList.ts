/** The statements that bring the lists of a graph of an earlier layout in step with how they are kept now. */
import { groundCode, listsEach } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'

/** Gives lists to entities that have none. */
export const giveLists = cypher<Record<string, never>, never>`
  MATCH (dataset:Dataset {id: 'dataset'})
  MATCH (entity:Entity) WHERE entity.firstList IS NULL
  WITH dataset, collect(entity) AS entities, coalesce(dataset.nextList, 0) AS next
  SET dataset.nextList = next + ${cypher.number(listsEach)} * size(entities)
  WITH entities, next
  UNWIND range(0, size(entities) - 1) AS at
  WITH entities[at] AS entity, next + ${cypher.number(listsEach)} * at AS firstList
  SET entity.firstList = firstList
`

/**
 * Facts that are listed otherwise than now: by no number, not under a document that comes with the places and that they
 * name, or without a word of where they lie.
 */
export const listedOtherwise = cypher<{ limit: number; placedBy: object }, { id: string; isNumbered: boolean }>`
  CALL () {
    MATCH (fact:Fact)-[listed:LISTED]->()
    WHERE listed.list IS NULL
    RETURN fact
    UNION
    MATCH (document:Document {reference: true})<-[role]-(fact:Fact)
    WHERE type(role) <> 'LISTED' AND NOT (fact)-[:LISTED]->(document)
    RETURN fact
    UNION
    MATCH (fact:Fact)-[role]->(:Entity)-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(:Place)
    WHERE type(role) IN $placedBy[fact.factKind]
      AND NOT EXISTS { MATCH (fact)-[ground:LISTED]->(:Place) WHERE ${cypher.number(groundCode)} IN ground.roles }
    RETURN fact
  }
  WITH DISTINCT fact LIMIT $limit
  RETURN fact.id AS id, NOT EXISTS { MATCH (fact)-[listed:LISTED]->() WHERE listed.list IS NULL } AS isNumbered
`
