/** Reading entities and what stands directly round them. Each takes a list and answers in one round trip. */
import { relationTypes } from '../../domain/entity.ts'
import { keptAsEdges } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { EntityRecord } from '../record.ts'

export const entitiesById = cypher.returning<{ ids: readonly string[] }, { entity: EntityRecord }>('entity')`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN properties(entity) AS entity
`

export interface RelationRow {
  readonly id: string
  readonly type: string
  readonly from: string | null
  readonly to: string | null
  readonly entity: EntityRecord
}

/** Whatever an entity belongs to: its place, body, publisher, the broader award. A place has a parent for each time. */
export const relationsById = cypher.returning<{ ids: readonly string[] }, RelationRow>(
  'id',
  'type',
  'from',
  'to',
  'entity',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[relation:${cypher.types([...relationTypes, ...keptAsEdges])}]->(entity:Entity)
  RETURN id, type(relation) AS type, relation.from AS from, relation.to AS to, properties(entity) AS entity
  ORDER BY id, type, from, entity.id
`

/** Who published a source. */
export const publishersById = cypher.returning<{ ids: readonly string[] }, { id: string; publisher: EntityRecord }>(
  'id',
  'publisher',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[:PUBLISHER]->(publisher:Entity)
  RETURN id, properties(publisher) AS publisher
`

export interface NameRow {
  readonly id: string
  readonly text: string
  readonly kind: 'OFFICIAL' | 'VARIANT' | 'ABBREVIATION' | 'FORMER'
  readonly source: EntityRecord | null
}

export const namesById = cypher.returning<{ ids: readonly string[] }, NameRow>('id', 'text', 'kind', 'source')`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[names:NAMES]-(name:Name)
  OPTIONAL MATCH (source:Entity {id: names.sources[0]})
  RETURN id, name.text AS text, name.kind AS kind, properties(source) AS source
  ORDER BY id, CASE name.kind WHEN 'OFFICIAL' THEN 0 ELSE 1 END, text
`

/**
 * Entities of a kind that bear a name, compared with its diacritics. Campaigns are found without their lead and period
 * too, but one that bears the very name comes first: `exact` tells.
 */
export const entitiesNamed = cypher.returning<
  { name: string; bare: string; kind: string },
  { entity: EntityRecord; exact: boolean }
>('entity', 'exact')`
  CALL () {
    MATCH (name:Name {key: $name})-[:NAMES]->(entity:Entity {entityKind: $kind})
    RETURN entity, true AS exact
    UNION
    MATCH (name:Name {bare: $bare})-[:NAMES]->(entity:Entity {entityKind: $kind})
    RETURN entity, false AS exact
  }
  WITH entity, exact ORDER BY exact DESC, entity.nameKey LIMIT 50
  RETURN properties(entity) AS entity, exact
`

export const narrowerById = cypher.returning<{ ids: readonly string[] }, { id: string; entity: EntityRecord }>(
  'id',
  'entity',
)`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:BROADER]-(entity:Entity)
  RETURN id, properties(entity) AS entity ORDER BY id, entity.nameKey
`

export const textsById = cypher.returning<{ ids: readonly string[] }, { id: string; text: string }>('id', 'text')`
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[:HAS_TEXT]->(text:Text)
  RETURN id, text.text AS text
`
