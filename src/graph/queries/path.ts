/** What lies one hop from an entity: through a fact in which both have a role, or through the structure of the field. */
import type { Day } from '../../domain/day.ts'
import { roles } from '../../domain/fact.ts'
import type { Structure } from '../../domain/structure.ts'
import { cypher } from '../cypher.ts'

/** A relation of structure, from the lower to the higher or from the earlier to the later. */
export interface StructureRow extends Structure {
  readonly lower: string
  readonly higher: string
  /** The documents and articles that name it. */
  readonly sources: readonly string[]
}

export interface HopRow {
  readonly from: string
  readonly to: string
  /** In how many facts the far end stands: what going on from there would cost. */
  readonly reach: number
  /** The facts that join the two, those of most independent origins first; at most a hundred of `factCount`. */
  readonly facts: readonly (readonly [id: string, sources: number])[]
  readonly factCount: number
  readonly structure: StructureRow | null
  /** How many independent origins name the structure. */
  readonly origins: number
}

/** What each hop has to be. */
export interface HopSelection {
  /** The day on which it must possibly hold; null for any. */
  readonly asOf: Day | null
  readonly minSources: number
  readonly throughHubs: boolean
}

/** Whose hops. The lists come in a map, since a query is planned anew for a list of each order of magnitude. */
export interface HopStart {
  readonly entities: readonly string[]
  /** What the hops have to lead to; null for anything. */
  readonly targets: readonly string[] | null
  /** Hubs that are taken in all the same: what the search begins and ends with. */
  readonly ends: readonly string[]
  /** Entities in more facts than this are passed over; null for none. */
  readonly most: number | null
}

/** That a `fact` may carry a hop. */
export const carries = cypher.part`fact.sourceCount >= $minSources
      AND ($asOf IS NULL OR fact.possibleFrom <= $asOf <= fact.possibleTo)`

/** Of an `edge` of structure to the `other` end: who names it, and that enough independent origins do. */
export const namedStructure = cypher.part`WITH other, edge, startNode(edge) AS lower
    WHERE $asOf IS NULL OR CASE type(edge)
      WHEN 'SUCCEEDED_BY' THEN edge.on <= $asOf
      ELSE coalesce(edge.from, lower.possibleFrom) <= $asOf <= coalesce(edge.to, lower.possibleTo)
    END
    WITH other, edge, lower, coalesce(edge.sources, [coalesce(edge.document, lower.document)]) AS sources
    WITH other, edge, lower, sources, COUNT {
      UNWIND sources AS source
      MATCH (one:Entity {id: source})
      RETURN DISTINCT one.origin
    } AS origins
    WHERE origins >= $minSources`

/** What is said of such an edge. */
export const structure = cypher.part`{
      type: type(edge), lower: lower.id, higher: endNode(edge).id, to: edge.to, on: edge.on, share: edge.share, sources: sources
    }`

/**
 * All hops from the entities, or those that lead to a target. It starts from the entities' own role edges, so that it
 * costs as much as they have facts; the edges that list a fact under whatever it concerns are never walked.
 */
export const hopsFrom = cypher.returning<HopSelection & { readonly start: HopStart }, HopRow>(
  'from',
  'to',
  'reach',
  'facts',
  'factCount',
  'structure',
  'origins',
)`
  UNWIND $start.entities AS id
  MATCH (node:Entity {id: id})
  WHERE $start.most IS NULL OR node.factCount <= $start.most
  CALL (node) {
    MATCH (node)<-[:${cypher.types(roles)}]-(fact:Fact)
    WHERE ${carries}
    MATCH (fact)-[:${cypher.types(roles)}]->(other:Entity)
    WHERE other <> node
      AND ($throughHubs OR NOT other:Hub OR other.id IN $start.ends)
      AND ($start.targets IS NULL OR other.id IN $start.targets)
    WITH DISTINCT other, fact ORDER BY fact.sourceCount DESC, fact.id
    WITH other, collect([fact.id, fact.sourceCount]) AS facts
    RETURN other, facts[..100] AS facts, size(facts) AS factCount, null AS structure, 0 AS origins
    UNION ALL
    MATCH (node)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(other:Entity)
    WHERE ($throughHubs OR NOT other:Hub OR other.id IN $start.ends)
      AND ($start.targets IS NULL OR other.id IN $start.targets)
    ${namedStructure}
    RETURN other, [] AS facts, 0 AS factCount, ${structure} AS structure, origins
  }
  RETURN node.id AS from, other.id AS to, other.factCount AS reach, facts, factCount, structure, origins
`
