/** What several entities all touch, with what the answer says of it. */
import { roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { NarratedFact } from '../page/projection.ts'
import type { EntityRecord } from '../record.ts'
import { carries, type HopRow, type HopSelection, namedStructure, structure } from './path.ts'

/** What all of several entities have a hop to, the best first, with the facts that say so. */
export interface SharedRow {
  readonly hops: readonly HopRow[]
  /** The first fact of each hop. */
  readonly narrated: readonly NarratedFact[]
  /** The far ends of hops of structure. */
  readonly entities: readonly EntityRecord[]
}

/**
 * All of it in one query, without knowing whether there are such entities; no row unless all are there, and none of them
 * stands in more facts than `most`. A hop is as sure as what most origins state of it, what is shared as its weakest hop.
 */
export const sharedAround = cypher.returning<
  HopSelection & { readonly start: { entities: readonly string[]; most: number; first: number } },
  SharedRow
>('hops', 'narrated', 'entities')`
  MATCH (node:Entity) WHERE node.id IN $start.entities
  WITH collect(node) AS nodes
  WHERE size(nodes) = size($start.entities) AND all(node IN nodes WHERE node.factCount <= $start.most)
  CALL (nodes) {
    UNWIND nodes AS node
    CALL (node, nodes) {
      MATCH (node)<-[:${cypher.types(roles)}]-(fact:Fact)
      WHERE ${carries}
      MATCH (fact)-[:${cypher.types(roles)}]->(other:Entity)
      WHERE NOT other IN nodes AND ($throughHubs OR NOT other:Hub)
      WITH DISTINCT other, fact ORDER BY fact.sourceCount DESC, fact.id
      WITH other, collect([fact.id, fact.sourceCount]) AS facts
      RETURN other, facts[..100] AS facts, size(facts) AS factCount, null AS structure, 0 AS origins, facts[0][1] AS sources
      UNION ALL
      MATCH (node)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(other:Entity)
      WHERE NOT other IN nodes AND ($throughHubs OR NOT other:Hub)
      ${namedStructure}
      RETURN other, [] AS facts, 0 AS factCount, ${structure} AS structure, origins, origins AS sources
    }
    WITH other, node, max(sources) AS sources, collect({
      from: node.id, to: other.id, reach: other.factCount, facts: facts, factCount: factCount, structure: structure, origins: origins
    }) AS hops
    WITH other, min(sources) AS sources, collect(hops) AS hops
    WITH other, sources, hops WHERE size(hops) = size($start.entities)
    WITH other, hops ORDER BY sources DESC, other.factCount, other.id LIMIT $start.first
    UNWIND hops AS some
    UNWIND some AS hop
    RETURN collect(hop) AS hops, collect(DISTINCT CASE WHEN hop.structure IS NOT NULL THEN other END) AS far
  }
  RETURN hops, COLLECT {
    UNWIND hops AS hop
    WITH DISTINCT hop.facts[0][0] AS id
    MATCH (fact:Fact {id: id})
    RETURN [properties(fact), COLLECT {
      MATCH (fact)-[role:${cypher.types(roles)}]->(entity)
      RETURN [role.field, role.asWritten, role.basis, entity.id, entity.name, entity.type, entity.kind] ORDER BY role.at
    }]
  } AS narrated, [one IN far | properties(one)] AS entities
`
