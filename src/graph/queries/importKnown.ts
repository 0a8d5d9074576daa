/**
 * What the graph knows that dossiers about to be imported may name. What only those dossiers themselves declare is left
 * out: they are about to declare it anew, and what they no longer do is known no more.
 */
import { rolesOf } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'

export interface KnownRow {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly names: string[]
  /** The place that it is of or lies in. */
  readonly home: string | null
  /** The entities of its name that its sources say it is not. */
  readonly distinct: string[]
}

/** All that bear one of the names, whatever their kind; official places, and bodies and posts by rule, are known otherwise. */
export const knownByName = cypher<{ keys: readonly string[]; batch: readonly string[] }, KnownRow>`
  UNWIND $keys AS key
  CALL (key) {
    MATCH (name:Name {key: key}) RETURN name
    UNION
    MATCH (name:Name {bare: key}) RETURN name
  }
  MATCH (name)-[names:NAMES]->(entity:Entity)
  WHERE entity.reference IS NULL AND NOT coalesce(entity.implied, false)
    AND any(source IN names.sources WHERE NOT source IN $batch)
  WITH entity, collect(DISTINCT name.text) AS names
  RETURN entity.id AS id, entity.entityKind AS kind, entity.name AS name, names,
    head(COLLECT { MATCH (entity)-[:SEAT|SCOPE|PART_OF]->(home:Place) RETURN home.id ORDER BY home.id LIMIT 1 }) AS home,
    COLLECT {
      MATCH (source:Entity)-[declares:DECLARES]->(entity)
      WHERE NOT source.id IN $batch
      UNWIND declares.distinct AS other
      RETURN DISTINCT other
    } AS distinct
`

export const knownById = cypher<{ ids: readonly string[]; batch: readonly string[] }, KnownRow>`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  WHERE entity.reference OR NOT coalesce(entity.implied, false) AND EXISTS {
    MATCH (source:Entity)-[:DECLARES]->(entity) WHERE NOT source.id IN $batch
  }
  RETURN id, entity.entityKind AS kind, entity.name AS name, [] AS names,
    head(COLLECT { MATCH (entity)-[:SEAT|SCOPE|PART_OF]->(home:Place) RETURN home.id ORDER BY home.id LIMIT 1 }) AS home,
    [] AS distinct
`

/** Names that begin alike when folded, for suggestions; those of official places are suggested otherwise. */
export const namesLike = cypher<{ prefixes: readonly string[] }, { id: string; kind: string; name: string }>`
  UNWIND $prefixes AS prefix
  CALL (prefix) {
    MATCH (name:Name)-[:NAMES]->(entity:Entity)
    WHERE name.folded STARTS WITH prefix AND entity.reference IS NULL
    RETURN entity ORDER BY name.folded LIMIT 200
  }
  RETURN DISTINCT entity.id AS id, entity.entityKind AS kind, entity.name AS name
`

/** Whether an id is taken by what comes with the places, or is that of a source. */
export const idsTaken = cypher<{ ids: readonly string[] }, { id: string; reference: boolean; source: boolean }>`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, coalesce(entity.reference, false) AS reference, EXISTS { (:Dataset)-[:HOLDS]->(entity) } AS source
`

/** Whom and what the facts name in which sources name a person; by source. */
export const companyOfPersons = cypher<
  { persons: readonly string[]; batch: readonly string[] },
  { person: string; source: string; company: string[] }
>`
  UNWIND $persons AS id
  MATCH (:Entity {id: id})<-[:${cypher.types(rolesOf('PERSON'))}]-(fact:Fact)
  MATCH (fact)-[:CITED_IN]->()-[:FROM_SOURCE]->(source:Source)
  WHERE NOT source.id IN $batch
  WITH DISTINCT id, source, fact
  MATCH (fact)-[role]->(other:Entity)
  WHERE type(role) <> 'LISTED'
  RETURN id AS person, source.id AS source, collect(DISTINCT other.id) AS company
`
