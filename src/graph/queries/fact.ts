/** Reading facts with their roles, and the citations that carry them. */
import { roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { CitationRecord, FactRecord } from '../record.ts'

// Behind a RETURN of `role {…}` its name means that map, which has no place to sort by: roles are sorted before.
export const factsById = cypher.returning<{ ids: readonly string[] }, { fact: FactRecord }>('fact')`
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN fact {.*, roles: COLLECT {
    MATCH (fact)-[role:${cypher.types(roles)}]->(entity:Entity)
    WITH role, entity ORDER BY role.at
    RETURN role {.field, .asWritten, .basis, role: type(role), entity: properties(entity)}
  }} AS fact
`

/** The first citations of each fact, in the order of their ids. */
export const citationsOfFacts = cypher.returning<
  { ids: readonly string[]; first: number },
  { id: string; citations: CitationRecord[] }
>('id', 'citations')`
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN id, COLLECT {
    MATCH (fact)-[:CITED_IN]->(citation:Citation)-[:FROM_SOURCE]->(source:Source)
    WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT $first
    OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
    RETURN citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)} AS citation
  } AS citations
`

export const citationsById = cypher.returning<{ ids: readonly string[] }, { citation: CitationRecord }>('citation')`
  UNWIND $ids AS id
  MATCH (fact:Fact)-[:CITED_IN]->(citation:Citation {id: id})-[:FROM_SOURCE]->(source:Source)
  OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
  RETURN citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)} AS citation
`

/**
 * Acts of a campaign dated before the launch of the campaign that it varies, asked from either side. Two patterns: within
 * one, Cypher walks no relationship twice, so that the wider campaign would never find itself again.
 */
export const discrepanciesById = cypher.returning<
  { ids: readonly string[] },
  { id: string; act: string; launch: string }
>('id', 'act', 'launch')`
  UNWIND $ids AS id
  MATCH (campaign:Entity {id: id})
  CALL (campaign) {
    MATCH (campaign)-[:VARIANT_OF|PHASE_OF]->(parent:Campaign)
    RETURN campaign AS one, parent
    UNION
    MATCH (one:Campaign)-[:VARIANT_OF|PHASE_OF]->(campaign)
    RETURN one, campaign AS parent
  }
  MATCH (one)<-[:CAMPAIGN]-(act:CampaignAct), (parent)<-[:CAMPAIGN]-(launch:CampaignAct {act: 'LAUNCHED'})
  WHERE act.latest < launch.earliest AND act.act IN ['LAUNCHED', 'CARRIED_OUT', 'REVIEWED', 'CONCLUDED']
  RETURN DISTINCT id, act.id AS act, launch.id AS launch ORDER BY id, act, launch
`

export const launchesById = cypher.returning<{ ids: readonly string[] }, { id: string; acts: string[] }>('id', 'acts')`
  UNWIND $ids AS id
  MATCH (campaign:Entity {id: id})
  RETURN id, COLLECT {
    MATCH (campaign)<-[:CAMPAIGN]-(act:CampaignAct {act: 'LAUNCHED'})
    RETURN act.id ORDER BY act.sortKey
  } AS acts
`

export interface TombstoneRow {
  readonly id: string
  readonly status: 'MERGED' | 'WITHDRAWN' | 'CORRECTED'
  readonly survivor: string | null
  readonly since: number
  readonly reason: string
}

export const tombstonesById = cypher.returning<{ ids: readonly string[] }, TombstoneRow>(
  'id',
  'status',
  'survivor',
  'since',
  'reason',
)`
  UNWIND $ids AS id
  MATCH (tombstone:Tombstone {id: id})
  RETURN tombstone.id AS id,
    tombstone.status AS status, tombstone.survivor AS survivor, tombstone.since AS since, tombstone.reason AS reason
`
