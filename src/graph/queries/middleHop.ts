/** Middle hops of ways of three hops, looked for one after the other until there are enough. */
import { roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { NarratedFact } from '../page/projection.ts'
import { carries, type HopRow, type HopSelection, namedStructure, structure } from './path.ts'

export interface NearEnd {
  readonly id: string
  /** Whether to gather its facts, and to look among them for those of each far end. */
  readonly gather: boolean
  /** Far ends that it makes no way with, and those that it makes one with by a fact that is known. */
  readonly without: readonly string[]
  readonly joined: readonly string[]
}

/** Where the middle hops of ways of three hops may start and end, with what is known of the hops before and behind. */
export interface MiddleStart {
  /** Both in the order of the result. */
  readonly nears: readonly NearEnd[]
  readonly fars: readonly string[]
  /** Facts that carry hops before and behind: a fact carries one hop of a way. */
  readonly known: readonly string[]
  /** To look from a fact for what it names is to pass all its edges: it costs as much as to reach so many facts of an entity. */
  readonly look: number
  /** How many origins have to state the hop. */
  readonly level: number
  /** How many pairs at most. */
  readonly limit: number
  /** The facts that carry the hops before and behind, by the inner ends of these: those of ways that are found come along. */
  readonly before: Readonly<Record<string, string>>
  readonly behind: Readonly<Record<string, string>>
  /** Facts that come along whatever is found. */
  readonly alsoNarrated: readonly string[]
}

export interface MiddleRow {
  readonly hops: readonly HopRow[]
  readonly narrated: readonly NarratedFact[]
}

/**
 * The first pairs of a near and a far end that are joined, in the order given, each with all that joins it. It stops
 * at the limit. Where a near end gathers its facts, those of the far end are looked for among them, unless it has so few
 * itself that it is cheaper to look from each of these.
 */
export const middleHops = cypher.returning<HopSelection & { readonly start: MiddleStart }, MiddleRow>(
  'hops',
  'narrated',
)`
  UNWIND $start.fars AS id
  MATCH (far:Entity {id: id})
  WITH collect(far) AS fars
  UNWIND $start.nears AS one
  MATCH (near:Entity {id: one.id})
  CALL (near, one) {
    WITH near WHERE one.gather
    MATCH (near)<-[:${cypher.types(roles)}]-(fact)
    RETURN collect(fact) AS own
  }
  UNWIND fars AS far
  WITH near, one, own, far, NOT one.gather OR near.factCount * $start.look <= far.factCount AS isLookedFor,
    CASE WHEN near.factCount <= far.factCount THEN near ELSE far END AS less,
    CASE WHEN near.factCount <= far.factCount THEN far ELSE near END AS more
  WHERE near <> far AND NOT far.id IN one.without
  CALL (near, far, own, isLookedFor, less, more) {
    CALL (far, own, isLookedFor, less, more) {
      WITH less, more WHERE isLookedFor
      MATCH (less)<-[:${cypher.types(roles)}]-(fact:Fact)
      WHERE EXISTS { (fact)-[:${cypher.types(roles)}]->(more) }
      RETURN fact
      UNION ALL
      WITH far, own WHERE NOT isLookedFor
      MATCH (far)<-[:${cypher.types(roles)}]-(fact:Fact)
      WHERE fact IN own
      RETURN fact
    }
    WITH DISTINCT fact
    WHERE ${carries}
    WITH fact ORDER BY fact.sourceCount DESC, fact.id
    RETURN collect([fact.id, fact.sourceCount]) AS facts
  }
  CALL (near, far) {
    MATCH (near)-[edge:OF|SEAT|PART_OF|SUCCEEDED_BY]-(far)
    WITH far AS other, edge
    ${namedStructure}
    RETURN collect({origins: origins, structure: ${structure}}) AS structures
  }
  WITH near, far, one, facts, structures
  WHERE far.id IN one.joined
    OR any(fact IN facts WHERE fact[1] >= $start.level AND NOT fact[0] IN $start.known)
    OR any(structure IN structures WHERE structure.origins >= $start.level)
  WITH near, far, facts, structures LIMIT $start.limit
  UNWIND [{origins: 0, structure: null}] + structures AS some
  WITH collect({
    from: near.id, to: far.id, reach: far.factCount,
    facts: CASE WHEN some.structure IS NULL THEN facts[..100] ELSE [] END,
    factCount: CASE WHEN some.structure IS NULL THEN size(facts) ELSE 0 END,
    structure: some.structure, origins: some.origins
  }) AS hops
  RETURN hops, COLLECT {
    UNWIND $start.alsoNarrated + reduce(ids = [], hop IN hops |
      ids + [hop.facts[0][0], $start.before[hop.from], $start.behind[hop.to]]) AS id
    WITH DISTINCT id WHERE id IS NOT NULL
    MATCH (fact:Fact {id: id})
    RETURN [properties(fact), COLLECT {
      MATCH (fact)-[role:${cypher.types(roles)}]->(entity)
      RETURN [role.field, role.asWritten, role.basis, entity.id, entity.name, entity.type, entity.kind] ORDER BY role.at
    }]
  } AS narrated
`
