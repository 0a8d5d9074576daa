/** What an entity says, read to compare it with what it said before, and the versions that follow from that. */
import { relationTypes } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'

export interface StoredContent {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly names: readonly { readonly text: string; readonly kind: string }[]
  readonly relations: readonly object[]
}

/** Who says so is left out. */
export const entityContents = cypher<{ entities: readonly string[] }, StoredContent>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id, properties(entity) AS properties,
    COLLECT { MATCH (name:Name)-[:NAMES]->(entity) RETURN name {.text, .kind} } AS names,
    COLLECT {
      MATCH (entity)-[relation:${cypher.types([...relationTypes, 'SUCCEEDED_BY'])}]->(other:Entity)
      RETURN relation {.*, sources: null, type: type(relation), entity: other.id}
    } AS relations
`

export const writeStamps = cypher<
  { version: number; rows: readonly { readonly id: string; readonly contentHash: string }[] },
  never
>`
  UNWIND $rows AS row
  MATCH (entity:Entity {id: row.id})
  SET entity.since = coalesce(entity.since, $version), entity.changedIn = $version, entity.contentHash = row.contentHash
`
