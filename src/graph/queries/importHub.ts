/** The label that keeps hubs out of ways between entities. */
import type { HubTraits } from '../../domain/hub.ts'
import { cypher } from '../cypher.ts'

/** What makes an entity a hub or not, and whether it is marked as one. */
export interface HubRow extends HubTraits {
  readonly id: string
  readonly marked: boolean
}

export const hubTraits = cypher<{ entities: readonly string[] }, HubRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id, entity.entityKind AS kind, entity.level AS level, entity.class AS class, entity.factCount AS factCount,
    entity:Hub AS marked
`

export const writeHubs = cypher<{ hubs: readonly string[]; others: readonly string[] }, never>`
  CALL () { UNWIND $hubs AS id MATCH (entity:Entity {id: id}) SET entity:Hub }
  CALL () { UNWIND $others AS id MATCH (entity:Entity {id: id}) REMOVE entity:Hub }
`
