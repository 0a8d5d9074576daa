/** The neighbours of an entity, one step away: each once, with all that joins the two. */
import type { EntityKind } from '../../domain/entity.ts'
import { type FactKind, type Role, roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { EntityRecord } from '../record.ts'
import { carries, type HopSelection, namedStructure, type StructureRow, structure } from './path.ts'

/** As what two neighbours stand in facts of one kind, and in how many. */
export interface Tie {
  readonly kind: FactKind
  readonly own: Role
  readonly other: Role
  readonly count: number
}

export interface Neighbour {
  /** How many facts join the two; with the key it is the neighbour's place in the list. */
  readonly rank: number
  readonly key: string
  readonly entity: EntityRecord
  readonly ties: readonly Tie[]
  /** Those of most independent origins first, at most a hundred. */
  readonly facts: readonly (readonly [id: string, sources: number])[]
  readonly structures: readonly { readonly structure: StructureRow; readonly origins: number }[]
}

export interface NeighbourRow {
  readonly id: string
  /** In how many facts the entity stands, when these are more than may be read; else null. */
  readonly beyond: number | null
  readonly total: number
  readonly rows: readonly Neighbour[]
}

export interface NeighbourStart {
  readonly entities: readonly string[]
  /** Entities in more facts than this are not read. */
  readonly most: number
  /** Null for any. */
  readonly kinds: readonly EntityKind[] | null
  readonly facts: readonly FactKind[] | null
  readonly as: readonly Role[] | null
  readonly structure: boolean
  /** The place behind which the page starts; `rank` is null for the first. */
  readonly after: { readonly rank: number | null; readonly key: string }
  readonly limit: number
}

/** It starts from the entities' own role edges, so that it costs as much as they have facts. */
export const neighboursById = cypher.returning<HopSelection & { readonly start: NeighbourStart }, NeighbourRow>(
  'id',
  'beyond',
  'total',
  'rows',
)`
  UNWIND $start.entities AS id
  MATCH (node:Entity {id: id})
  CALL (node) {
    WITH node WHERE node.factCount <= $start.most
    CALL (node) {
      MATCH (node)<-[own:${cypher.types(roles)}]-(fact:Fact)
      WHERE ${carries}
        AND ($start.facts IS NULL OR fact.factKind IN $start.facts)
        AND ($start.as IS NULL OR type(own) IN $start.as)
      MATCH (fact)-[theirs:${cypher.types(roles)}]->(other:Entity)
      WHERE other <> node AND ($throughHubs OR NOT other:Hub)
        AND ($start.kinds IS NULL OR other.entityKind IN $start.kinds)
      WITH other, fact.factKind AS kind, type(own) AS own, type(theirs) AS theirs, collect(DISTINCT fact) AS alike
      ORDER BY size(alike) DESC, kind, own, theirs
      WITH other, collect({kind: kind, own: own, other: theirs, count: size(alike)}) AS ties, collect(alike) AS groups
      RETURN other, ties, COLLECT {
        UNWIND groups AS alike
        UNWIND alike AS fact
        RETURN DISTINCT fact
      } AS facts, null AS structure
      UNION ALL
      WITH node WHERE $start.structure
      MATCH (node)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(other:Entity)
      WHERE ($throughHubs OR NOT other:Hub) AND ($start.kinds IS NULL OR other.entityKind IN $start.kinds)
      ${namedStructure}
      RETURN other, [] AS ties, [] AS facts, {origins: origins, structure: ${structure}} AS structure
    }
    WITH other, collect(ties) AS ties, collect(facts) AS facts, collect(structure) AS structures
    WITH other, structures, coalesce(head([some IN ties WHERE size(some) > 0]), []) AS ties,
      coalesce(head([some IN facts WHERE size(some) > 0]), []) AS facts
    RETURN collect({
      rank: size(facts), key: other.id, entity: other, ties: ties, facts: facts, structures: structures
    }) AS found
  }
  RETURN id, CASE WHEN node.factCount > $start.most THEN node.factCount END AS beyond, size(found) AS total, COLLECT {
    UNWIND found AS one
    WITH one WHERE $start.after.rank IS NULL OR one.rank < $start.after.rank
      OR (one.rank = $start.after.rank AND one.key > $start.after.key)
    WITH one ORDER BY one.rank DESC, one.key LIMIT $start.limit
    RETURN one {.rank, .key, .ties, .structures, entity: properties(one.entity), facts: COLLECT {
      UNWIND one.facts AS fact
      RETURN [fact.id, fact.sourceCount] ORDER BY fact.sourceCount DESC, fact.id LIMIT 100
    }}
  } AS rows
`
