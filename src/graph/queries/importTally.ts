/** The statements that update tallies when the facts that they count change. */
import { listsOfReach, reaches } from '../../domain/listing.ts'
import type { Sort } from '../../domain/tally.ts'
import { cypher, type Query } from '../cypher.ts'
import { yearOfFact } from '../page/groupKey.ts'

export interface SortRow extends Sort {
  readonly count: number
}

/** Whose facts are tallied: see `talliedKinds` and `talliedLevels`. */
interface Tallied {
  readonly kinds: readonly string[]
  readonly levels: readonly string[]
}

const ofListings = `collect(listed.list / ${listsOfReach} % ${reaches}) AS reaches`

const sorts = `WITH of, fact, reaches, COLLECT {
    MATCH (fact)-[:AWARD|ABOUT]->(award:Award) RETURN DISTINCT award.id ORDER BY award.id
  } AS awards
  RETURN of, reaches, fact.factKind AS factKind, ${yearOfFact} AS year, coalesce(fact.recipientKinds, []) AS recipientKinds,
    fact.recipientLevel AS recipientLevel, awards, count(*) AS count`

/** Of what sorts the facts are under each tallied entity, and among all once those are tallied. */
export const sortsOfFacts: Query<Tallied & { facts: readonly string[] }, SortRow> = {
  text: `UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  CALL (fact) {
    MATCH (fact)-[listed:LISTED]->(entity:Entity)
    WHERE entity.entityKind IN $kinds OR entity.entityKind = 'PLACE' AND entity.level IN $levels
    RETURN entity.id AS of, ${ofListings}
    UNION ALL
    MATCH (dataset:Dataset:Tallied)
    RETURN dataset.id AS of, [0] AS reaches
  }
  ${sorts}`,
}

/** Of what sorts all facts are that the entities list; of the dataset, all that are settled. */
export const sortsOfEntities: Query<{ entities: readonly string[] }, SortRow> = {
  text: `UNWIND $entities AS id
  CALL (id) {
    MATCH (:Entity {id: id})<-[listed:LISTED]-(fact:Fact)
    RETURN fact, ${ofListings}
    UNION ALL
    MATCH (:Dataset {id: id})
    MATCH (fact:Fact) WHERE fact.sortKey IS NOT NULL
    RETURN fact, [0] AS reaches
  }
  WITH id AS of, fact, reaches
  ${sorts}`,
}

/** Those of the entities that keep tallies; not `tallied` yet are those that listed no facts, or that a former layout of the graph wrote. */
export const tallyKeepers = cypher<Tallied & { entities: readonly string[] }, { id: string; tallied: boolean }>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  WHERE entity.entityKind IN $kinds OR entity.entityKind = 'PLACE' AND entity.level IN $levels
  RETURN id, entity:Tallied AS tallied
  UNION ALL
  MATCH (dataset:Dataset)
  WHERE dataset.id IN $entities
  RETURN dataset.id AS id, dataset:Tallied AS tallied
`

export interface TallyChange {
  readonly id: string
  readonly properties: object
  readonly by: number
}

export const changeTallies = cypher<{ rows: readonly TallyChange[] }, never>`
  UNWIND $rows AS row
  MERGE (tally:Tally {id: row.id})
  ON CREATE SET tally += row.properties, tally.count = 0
  SET tally.count = tally.count + row.by
  WITH tally WHERE tally.count = 0
  DELETE tally
`

/** Takes out the tallies of entities, to be made anew from all their facts. */
export const clearTallies = cypher<{ entities: readonly string[] }, never>`
  UNWIND $entities AS id
  CALL (id) {
    MATCH (keeper:Entity {id: id}) RETURN keeper
    UNION ALL
    MATCH (keeper:Dataset {id: id}) RETURN keeper
  }
  SET keeper:Tallied
  WITH id
  MATCH (tally:Tally {of: id})
  DELETE tally
`

/** Who lists no facts any more keeps no tallies. */
export const unmarkEmpty = cypher<{ entities: readonly string[] }, never>`
  UNWIND $entities AS id
  WITH id WHERE NOT EXISTS { (:Tally {of: id}) }
  CALL (id) {
    MATCH (keeper:Entity {id: id}) RETURN keeper
    UNION ALL
    MATCH (keeper:Dataset {id: id}) RETURN keeper
  }
  REMOVE keeper:Tallied
`
