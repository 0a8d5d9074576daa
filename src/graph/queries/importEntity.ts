/** The statements that update entities when sources declare something else of them. */
import type { CampaignAct } from '../../domain/campaignTime.ts'
import type { Day } from '../../domain/day.ts'
import { entityKinds, kindsInOthers, relationTypes, typesUp } from '../../domain/entity.ts'
import type { FactKind } from '../../domain/fact.ts'
import type { Area, Filling } from '../../domain/listing.ts'
import { cypher } from '../cypher.ts'
import type { HubRow } from './importHub.ts'

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

/** Names that stay keep their nodes: index seeks later in the transaction cost the more the more nodes it deleted. */
export const writeEntities = cypher<{ entities: readonly EntityRow[] }, never>`
  UNWIND $entities AS row
  MATCH (entity:Entity {id: row.id})
  SET entity += row.properties
  WITH entity, row
  CALL (entity, row) {
    MATCH (name:Name)-[:NAMES]->(entity)
    WHERE NOT name.text IN [given IN row.names | given.text]
    DETACH DELETE name
  }
  CALL (entity) {
    MATCH (entity)-[relation:${cypher.types(relationTypes)}]->()
    DELETE relation
  }
  CALL (entity, row) {
    UNWIND row.names AS given
    MERGE (name:Name {text: given.text})-[names:NAMES]->(entity)
    SET name += given {.kind, .key, .bare, .folded}, names.sources = given.sources
  }
  CALL (entity, row) {
    UNWIND row.relations AS relation
    MATCH (target:Entity {id: relation.entity})
    CREATE (entity)-[edge:$(relation.type)]->(target)
    SET edge.sources = relation.sources
  }
`

/** An entity as it stands: what it is, and which sources give it which names and relations; null where none is said to. */
export interface StandingRow {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly names: readonly { readonly text: string; readonly kind: string; readonly sources: string[] | null }[]
  readonly relations: readonly { readonly type: string; readonly entity: string; readonly sources: string[] | null }[]
}

export const standingEntities = cypher<{ entities: readonly string[] }, StandingRow>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id, properties(entity) AS properties,
    COLLECT { MATCH (name:Name)-[names:NAMES]->(entity) RETURN name {.text, .kind, sources: names.sources} } AS names,
    COLLECT {
      MATCH (entity)-[relation:${cypher.types(relationTypes)}]->(other:Entity)
      RETURN {type: type(relation), entity: other.id, sources: relation.sources}
    } AS relations
`

/** Who states the names and relations that an entity has already. */
export interface SourcesRow {
  readonly id: string
  readonly names: readonly { readonly text: string; readonly sources: readonly string[] }[]
  readonly relations: readonly { readonly type: string; readonly sources: readonly string[] }[]
}

export const writeEntitySources = cypher<{ rows: readonly SourcesRow[] }, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {id: row.id})
  CALL (entity, row) {
    UNWIND row.names AS given
    MATCH (:Name {text: given.text})-[names:NAMES]->(entity)
    SET names.sources = given.sources
  }
  CALL (entity, row) {
    UNWIND row.relations AS given
    MATCH (entity)-[relation:${cypher.types(relationTypes)}]->(:Entity)
    WHERE type(relation) = given.type
    SET relation.sources = given.sources
  }
`

/** What the validity of bodies, posts and campaigns follows from. */
export interface TimeRow {
  readonly id: string
  readonly kind: string
  readonly period: string | null
  /** The first day of the body that a post is of, and of the place whose body by rule it is; null for all others. */
  readonly beginsOn: string | null
  readonly endsBy: string | null
  /** The acts that began and ended it, for campaigns. */
  readonly acts: readonly CampaignAct[]
}

/**
 * A campaign's acts are found by their match keys, given by the campaign's id: its edges lead to all facts that name it,
 * hundreds of thousands for some.
 */
export const entityTimes = cypher<
  { entities: readonly string[]; acts: Readonly<Record<string, readonly string[]>> },
  TimeRow
>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)-[:SEAT|OF]->(home:Entity)
  WITH entity, min(home.possibleTo) AS endsBy,
    max(CASE WHEN entity:Post OR entity.implied THEN home.possibleFrom END) AS beginsOn
  RETURN entity.id AS id, entity.entityKind AS kind, entity.declaredPeriod AS period, beginsOn, endsBy,
    COLLECT {
      UNWIND $acts[entity.id] AS key
      MATCH (act:Fact {matchKey: key})
      RETURN {act: act.act, on: act.on, forPeriod: act.forPeriod}
    } AS acts
`

export const writeTimes = cypher<{ times: readonly { id: string; properties: object }[] }, never>`
  UNWIND $times AS time
  MATCH (entity:Entity {id: time.id})
  SET entity += time.properties
`

/**
 * The steps that lead up from the entities to what they lie in. A village leads to its commune, and on to what that lies
 * in and became; a variant to its campaign; a post to its body; a class of an order to the order. A body's own
 * superiors do not count: what a department does is not listed under its ministry. The kinds are those of `mayLieInOthers`.
 */
export const stepsUp = cypher<{ entities: readonly string[] }, { from: string; to: string; past: boolean }>`
  UNWIND $entities AS id
  MATCH (:Entity {id: id})-[:${cypher.types(typesUp)}*0..12]->(low:${cypher.names(...kindsInOthers.map((kind) => entityKinds[kind].label))})
  WITH DISTINCT low
  MATCH (low)-[step:${cypher.types(typesUp)}]->(high:Entity)
  RETURN DISTINCT low.id AS from, high.id AS to, type(step) = 'SUCCEEDED_BY' AS past
`

export interface ScopeRow {
  readonly entity: string
  readonly areas: readonly { readonly area: string; readonly reach: number }[]
}

export const writeScopes = cypher<{ rows: readonly ScopeRow[] }, never>`
  UNWIND $rows AS row
  MATCH (entity:Entity {id: row.entity})
  CALL (entity) { MATCH (entity)-[old:IN_SCOPE]->() DELETE old }
  UNWIND row.areas AS over
  MATCH (area:Entity {id: over.area})
  CREATE (entity)-[:IN_SCOPE {reach: over.reach}]->(area)
`

export const scopesById = cypher<{ entities: readonly string[] }, { entity: string; areas: Area[] }>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id AS entity, COLLECT { MATCH (entity)-[over:IN_SCOPE]->(area) RETURN {area: area.id, reach: over.reach} } AS areas
`

/** Where entities lie: a body where its seat is, a post where its body is, a campaign in the place it is for. */
export const placesById = cypher<{ entities: readonly string[] }, { entity: string; places: string[] }>`
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN id AS entity, COLLECT {
    MATCH (entity)-[:OF*0..1]->(:Entity)-[:SEAT|SCOPE*0..1]->(place:Place)
    RETURN DISTINCT place.id
  } AS places
`

/** The campaigns whose place in the tree may change with a link of these: they and all below them. */
export const campaignSubtree = cypher<{ campaigns: readonly string[] }, { id: string }>`
  UNWIND $campaigns AS id
  MATCH (:Entity {id: id})<-[:VARIANT_OF|PHASE_OF*0..8]-(campaign:Campaign)
  RETURN DISTINCT campaign.id AS id
`

/** The plain edges between campaigns that link facts amount to. */
export const writeCampaignEdges = cypher<{ campaigns: readonly string[] }, never>`
  UNWIND $campaigns AS id
  MATCH (campaign:Entity {id: id})
  CALL (campaign) { MATCH (campaign)-[old:VARIANT_OF|PHASE_OF]->() DELETE old }
  WITH campaign
  MATCH (campaign)<-[:CAMPAIGN]-(link:CampaignLink)-[:OTHER_CAMPAIGN]->(other:Campaign)
  WHERE link.link IN ['VARIANT_OF', 'PHASE_OF']
  WITH campaign, other, link.link AS type, min(link.id) AS factId
  CREATE (campaign)-[edge:$(type)]->(other)
  SET edge.factId = factId
`

/** What a fact's listings and tallies follow from. */
export interface ConcernRow {
  readonly id: string
  readonly properties: ConcernProperties
  readonly fillings: readonly Filling[]
  readonly sources: readonly string[]
}

export interface ConcernProperties {
  readonly factKind: FactKind
  readonly sortKey: number
  readonly earliest: Day
  readonly latest: Day
  readonly recipientKinds?: readonly string[] | null
  readonly recipientLevel?: string | null
}

export const concernsOfFacts = cypher<{ facts: readonly string[] }, ConcernRow>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})
  RETURN id, fact {.factKind, .sortKey, .earliest, .latest, .recipientKinds, .recipientLevel} AS properties,
    COLLECT {
      MATCH (fact)-[role]->(entity:Entity) WHERE type(role) <> 'LISTED'
      RETURN {role: type(role), entity: entity.id}
    } AS fillings,
    COLLECT { MATCH (fact)-[:CITED_IN]->()-[:FROM_SOURCE]->(source) RETURN DISTINCT source.id } AS sources
`

/** A place in one of an area's lists, and the roles through which the fact has it, by their codes; null for a source. */
export interface ListingRow {
  readonly area: string
  readonly slot: number
  readonly roles: readonly number[] | null
}

/** A listing as it is written: the index of its area among all, its slot and its roles. */
export type ListingWriting = readonly [at: number, slot: number, roles: readonly number[] | null]

/** What is written of one fact in the lists. */
export interface ListingsRow {
  readonly fact: string
  readonly sortKey: number
  readonly listings: readonly ListingWriting[]
}

/** Takes facts out of all lists. */
export const clearListings = cypher<{ facts: readonly string[] }, never>`
  UNWIND $facts AS id
  MATCH (:Fact {id: id})-[old:LISTED]->()
  DELETE old
`

/** Facts of one batch share most of their areas: each is sought once. Were one missing, the edge to it would not be made but fail. */
export const writeListings = cypher<{ areas: readonly string[]; rows: readonly ListingsRow[] }, never>`
  UNWIND range(0, size($areas) - 1) AS at
  OPTIONAL MATCH (area:Entity {id: $areas[at]})
  WITH at, area ORDER BY at
  WITH collect([area, area.firstList]) AS areas
  UNWIND $rows AS row
  MATCH (fact:Fact {id: row.fact})
  UNWIND row.listings AS listing
  WITH row, fact, listing, areas[listing[0]] AS found
  WITH row, fact, listing, found[0] AS area, found[1] AS firstList
  CREATE (fact)-[:LISTED {list: firstList + listing[1], sortKey: row.sortKey, roles: listing[2]}]->(area)
`

/** How many more facts than before entities take part in themselves, for ordering by it. Returns what makes them hubs. */
export const changeCounts = cypher<{ rows: readonly { id: string; by: number }[] }, HubRow>`
  UNWIND $rows AS row
  MATCH (entity:Entity {id: row.id})
  SET entity.factCount = coalesce(entity.factCount, 0) + row.by
  RETURN row.id AS id, entity.entityKind AS kind, entity.level AS level, entity.class AS class, entity.factCount AS factCount,
    entity:Hub AS marked
`

/** A role of a fact, as far as others follow from it. */
export interface NamingRow {
  readonly fact: string
  readonly factKind: string
  readonly role: string
  readonly entity: string
}

/** Whom and what the facts name. */
export const namedByFacts = cypher<{ facts: readonly string[] }, NamingRow>`
  UNWIND $facts AS id
  MATCH (fact:Fact {id: id})-[role]->(entity:Entity)
  WHERE type(role) <> 'LISTED'
  RETURN DISTINCT id AS fact, fact.factKind AS factKind, type(role) AS role, entity.id AS entity
`
