/** The statements that keep entities in step with what sources declare of them. */
import { cypher } from '../cypher.ts'

export interface DeclaredRow {
  readonly id: string
  readonly kind: string
  readonly declarations: readonly { readonly source: string; readonly official: boolean; readonly json: string }[]
}

export const declarationsOf = cypher<{ entities: readonly string[] }, DeclaredRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id, entity.entityKind AS kind, COLLECT {
    MATCH (source:Entity)-[declares:DECLARES]->(entity)
    RETURN {source: source.id, official: source:Document, json: declares.json}
    ORDER BY source:Document DESC, source.id
  } AS declarations
`

export interface EntityRow {
  readonly id: string
  readonly properties: object
  readonly names: readonly {
    readonly text: string
    readonly kind: string
    readonly key: string
    readonly bare: string | null
    readonly folded: string
    readonly sources: readonly string[]
  }[]
  readonly relations: readonly { readonly type: string; readonly entity: string; readonly sources: readonly string[] }[]
}

export const writeEntities = cypher<{ entities: readonly EntityRow[] }, never>`
  UNWIND $entities AS row
  MATCH (entity:Entity {id: row.id})
  SET entity += row.properties
  WITH entity, row
  CALL (entity) { MATCH (name:Name)-[:NAMES]->(entity) DETACH DELETE name }
  CALL (entity) {
    MATCH (entity)-[relation:SCOPE|SEAT|PART_OF|OF|BROADER|OWNER|PUBLISHER|AGENCY|REPRINT_OF|ISSUER|SIGNER]->()
    DELETE relation
  }
  CALL (entity, row) {
    UNWIND row.names AS name
    CREATE (:Name {text: name.text, kind: name.kind, key: name.key, bare: name.bare, folded: name.folded})-[:NAMES {sources: name.sources}]->(entity)
  }
  CALL (entity, row) {
    UNWIND row.relations AS relation
    MATCH (target:Entity {id: relation.entity})
    CREATE (entity)-[edge:$(relation.type)]->(target)
    SET edge.sources = relation.sources
  }
`

/** What the validity of bodies, posts and campaigns follows from. */
export interface TimeRow {
  readonly id: string
  readonly kind: string
  readonly period: string | null
  readonly endsBy: string | null
  readonly launches: readonly { readonly on: string | null; readonly earliest: string; readonly latest: string }[]
}

export const entityTimes = cypher<{ entities: readonly string[] }, TimeRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)-[:SEAT|OF]->(home:Entity)
  WITH entity, min(home.possibleTo) AS endsBy
  RETURN entity.id AS id, entity.entityKind AS kind, entity.declaredPeriod AS period, endsBy,
    COLLECT {
      MATCH (entity)<-[:CAMPAIGN]-(act:CampaignAct {act: 'LAUNCHED'})
      RETURN {on: act.on, earliest: act.earliest, latest: act.latest}
    } AS launches
`

export const writeTimes = cypher<{ times: readonly { id: string; properties: object }[] }, never>`
  UNWIND $times AS time
  MATCH (entity:Entity {id: time.id})
  SET entity += time.properties
`

/**
 * What each entity is listed under, itself included: a village under its commune and whatever that is in, a variant under
 * the campaign that it varies, a post under its body, a class of an order under the order.
 */
export const writeScopes = cypher<{ entities: readonly string[] }, never>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  CALL (entity) { MATCH (entity)-[old:IN_SCOPE]->() DELETE old }
  CALL (entity) {
    RETURN entity AS area, 0 AS reach
    UNION
    MATCH (entity:Campaign)-[:VARIANT_OF|PHASE_OF*1..8]->(area:Campaign)
    RETURN area, 1 AS reach
    UNION
    MATCH (entity:Award)-[:BROADER*1..4]->(area:Award)
    RETURN area, 1 AS reach
    UNION
    MATCH (entity:Post)-[:OF]->(area:Organization)
    RETURN area, 1 AS reach
    UNION
    MATCH (entity:Place)-[:PART_OF*1..4]->(area:Place)
    WHERE entity.reference IS NULL
    RETURN area, 1 AS reach
    UNION
    MATCH (entity:Place)-[:PART_OF*1..4]->(:Place {reference: true})-[over:IN_SCOPE]->(area:Place)
    WHERE entity.reference IS NULL
    RETURN area, CASE over.reach WHEN 0 THEN 1 WHEN 2 THEN 3 ELSE over.reach END AS reach
  }
  WITH entity, area, min(reach) AS reach
  CREATE (entity)-[:IN_SCOPE {reach: reach}]->(area)
`

/** The campaigns whose place in the tree may change with a link of these: they and all below them. */
export const campaignSubtree = cypher<{ campaigns: readonly string[] }, { id: string }>`
  UNWIND $campaigns AS id
  MATCH (:Campaign {id: id})<-[:VARIANT_OF|PHASE_OF*0..8]-(campaign:Campaign)
  RETURN DISTINCT campaign.id AS id
`

/** The plain edges between campaigns that link facts amount to. */
export const writeCampaignEdges = cypher<{ campaigns: readonly string[] }, never>`
  UNWIND $campaigns AS id
  MATCH (campaign:Campaign {id: id})
  CALL (campaign) { MATCH (campaign)-[old:VARIANT_OF|PHASE_OF]->() DELETE old }
  WITH campaign
  MATCH (campaign)<-[:CAMPAIGN]-(link:CampaignLink)-[:OTHER_CAMPAIGN]->(other:Campaign)
  WHERE link.link IN ['VARIANT_OF', 'PHASE_OF']
  WITH campaign, other, link.link AS type, min(link.id) AS factId
  CREATE (campaign)-[edge:$(type)]->(other)
  SET edge.factId = factId
`

export const factsOfCampaigns = cypher<{ campaigns: readonly string[] }, { id: string }>`
  UNWIND $campaigns AS id
  MATCH (:Campaign {id: id})<-[:CAMPAIGN|OTHER_CAMPAIGN]-(fact:Fact)
  RETURN DISTINCT fact.id AS id
`

/** Lists each fact under everything it concerns, once, at the nearest reach. */
export const listFacts = cypher<{ facts: readonly string[] }, never>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  CALL (fact) { MATCH (fact)-[old:LISTED]->() DELETE old }
  CALL (fact) {
    MATCH (fact)-[role]->(:Entity)-[scope:IN_SCOPE]->(area:Entity)
    RETURN area, scope.reach AS reach, collect(DISTINCT type(role)) AS roles
    UNION ALL
    MATCH (fact)-[:CITED_IN]->()-[:FROM_SOURCE]->(area:Entity)
    RETURN DISTINCT area, 0 AS reach, [] AS roles
  }
  WITH fact, area, reach, roles ORDER BY reach, size(roles) DESC
  WITH fact, area, collect({reach: reach, roles: roles})[0] AS nearest
  CREATE (fact)-[:LISTED {
    anchor: area.id + '#' + toString(nearest.reach), kind: fact.factKind, sortKey: fact.sortKey, roles: nearest.roles
  }]->(area)
`

/** How many facts an entity takes part in itself, for ordering by it. */
export const countFacts = cypher<{ entities: readonly string[] }, never>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  SET entity.factCount = COUNT {
    MATCH (fact:Fact)-[role]->(entity) WHERE type(role) <> 'LISTED' RETURN DISTINCT fact
  }
`

/** The entities that the facts name, with the kind of fact. */
export const entitiesOfFacts = cypher<{ facts: readonly string[] }, { id: string; kind: string; factKind: string }>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})-[role]->(entity:Entity)
  WHERE type(role) <> 'LISTED'
  RETURN DISTINCT entity.id AS id, entity.entityKind AS kind, fact.factKind AS factKind
`
