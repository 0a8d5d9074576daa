/** What lies between the neighbours of two entities, with the facts that likely tell the ways it makes. */
import { cypher, type Query } from '../cypher.ts'
import { type ToldFact, toldText } from '../page/brought.ts'
import { type HopRow, type HopSelection, type HopStart, hopsFrom } from './path.ts'

/** Neighbours of both ends by their ids: with the fact that tells the hop to each, or nothing if structure does. */
export type Neighbours = Readonly<Record<string, string>>

export interface MiddleStart extends HopStart {
  /** In how many facts each of the entities stands. */
  readonly reach: Readonly<Record<string, number>>
  readonly near: Neighbours
  readonly far: Neighbours
  /** Facts that come along whatever is found. */
  readonly told: readonly string[]
  /** How many ways are wanted. */
  readonly limit: number
}

export interface MiddleRow {
  readonly hops: readonly HopRow[]
  readonly told: readonly ToldFact[]
}

const row =
  'from: from, to: to, reach: reach, facts: facts, factCount: factCount, structure: structure, origins: origins'

/**
 * The hops from the entities to neighbours of the other end, each once: a pair is found from the end in fewer facts. The
 * facts of the ways that come first are brought along, as far as they can be told without looking at all ways.
 */
export const middleHops: Query<HopSelection & { readonly start: MiddleStart }, MiddleRow> = {
  text: `CALL () {
${hopsFrom.text}
}
WITH * WHERE reach >= $start.reach[from]
  AND ($start.near[from] IS NOT NULL AND $start.far[to] IS NOT NULL OR $start.near[to] IS NOT NULL AND $start.far[from] IS NOT NULL)
WITH * ORDER BY $start.reach[from], reach
WITH collect({${row}}) AS hops
RETURN hops, COLLECT {
  UNWIND hops AS hop
  WITH hop, [id IN [$start.near[hop.from], $start.far[hop.to], $start.near[hop.to], $start.far[hop.from]] WHERE id <> ''] AS ends
  WITH hop, ends, [fact IN hop.facts WHERE NOT fact.id IN ends | fact.id] AS between
  WHERE size(between) > 0 OR hop.structure IS NOT NULL
  WITH ends + between[..1] AS ids LIMIT $start.limit
  WITH collect(ids) AS lists
  UNWIND reduce(ids = $start.told, some IN lists | ids + some) AS id
  WITH DISTINCT id
  MATCH (fact:Fact {id: id})
  ${toldText}
} AS told`,
}

/** Where two sides may meet: the hops from both to whatever is one hop from each. */
export interface MeetingStart extends HopStart {
  readonly near: readonly string[]
  readonly far: readonly string[]
}

export const meetingHops: Query<HopSelection & { readonly start: MeetingStart }, { readonly hops: readonly HopRow[] }> =
  {
    text: `CALL () {
${hopsFrom.text}
}
WITH to, collect({${row}}) AS hops
WHERE size(hops) > 1 AND any(hop IN hops WHERE hop.from IN $start.near) AND any(hop IN hops WHERE hop.from IN $start.far)
RETURN hops`,
  }

/**
 * The hops among entities. The facts of all are gathered once and those kept that come twice: to reach a fact from an entity
 * costs a fifth of finding out what it names, which is to pass all its edges.
 */
export const hopsAmong = cypher<HopSelection & { readonly start: { readonly entities: readonly string[] } }, HopRow>`
  CALL () {
    UNWIND $start.entities AS id
    MATCH (node:Entity {id: id})
    MATCH (node)<-[:CAMPAIGN|OTHER_CAMPAIGN|AWARD|STANDARD|POST|BY|PLACE|RECIPIENT|GRANTOR|PRESENTER|PROPOSER|RECOGNISER|HOLDER|MEMBER|BLOCK|PARTY|HOST|CHAIR|GUEST|ABOUT|DOCUMENT]-(fact)
    WITH fact, collect(node) AS nodes
    WHERE size(nodes) > 1 AND fact.sourceCount >= $minSources AND fact.possibleFrom <= $until AND fact.possibleTo >= $since
    UNWIND nodes AS node
    UNWIND nodes AS other
    WITH node, other, fact WHERE node.id < other.id
    WITH DISTINCT node, other, fact ORDER BY fact.sourceCount DESC, fact.id
    WITH node, other, collect({id: fact.id, sources: fact.sourceCount}) AS facts
    RETURN node, other, facts[..100] AS facts, size(facts) AS factCount, null AS structure, 0 AS origins
    UNION ALL
    UNWIND $start.entities AS id
    MATCH (node:Entity {id: id})-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]->(other:Entity)
    WHERE other.id IN $start.entities
    WITH node AS lower, other AS higher, edge
    WHERE CASE type(edge)
      WHEN 'SUCCEEDED_BY' THEN edge.on <= $until
      ELSE coalesce(edge.from, lower.possibleFrom) <= $until AND coalesce(edge.to, lower.possibleTo) >= $since
    END
    WITH lower, higher, edge, coalesce(edge.sources, [coalesce(edge.document, lower.document)]) AS sources
    WITH lower, higher, edge, sources, COUNT {
      UNWIND sources AS source
      MATCH (one:Entity {id: source})
      RETURN DISTINCT one.origin
    } AS origins
    WHERE origins >= $minSources
    RETURN CASE WHEN lower.id < higher.id THEN lower ELSE higher END AS node,
      CASE WHEN lower.id < higher.id THEN higher ELSE lower END AS other, [] AS facts, 0 AS factCount, {
        type: type(edge), lower: lower.id, higher: higher.id, to: edge.to, on: edge.on, share: edge.share, sources: sources
      } AS structure, origins
  }
  RETURN node.id AS from, other.id AS to, other.factCount AS reach, facts, factCount, structure, origins
`
