/** What the check of the whole graph reads. Facts, entities and citations come in pages, in the order of their ids. */

import { relationTypes } from '../../domain/entity.ts'
import { roles } from '../../domain/fact.ts'
import { cypher } from '../cypher.ts'
import type { ListingRow } from './importEntity.ts'

/** Structures that must never be, each with the nodes that break the rule; at most twenty of each. */
export const brokenStructures = cypher<Record<string, never>, { id: string; wrong: string }>`
  CALL () {
    MATCH (fact:Fact) WHERE NOT (fact)-[:CITED_IN]->(:Citation)
    RETURN fact.id AS id, 'has no citation' AS wrong LIMIT 20
    UNION ALL
    MATCH (citation:Citation) WHERE COUNT { (citation)<-[:CITED_IN]-(:Fact) } <> 1
    RETURN citation.id AS id, 'does not carry exactly one fact' AS wrong LIMIT 20
    UNION ALL
    MATCH (citation:Citation) WHERE COUNT { (citation)-[:FROM_SOURCE]->(:Source) } <> 1
    RETURN citation.id AS id, 'does not come from exactly one source' AS wrong LIMIT 20
    UNION ALL
    MATCH (source:Source) WHERE COUNT { (source)-[:HAS_TEXT]->(:Text) } <> 1
    RETURN source.id AS id, 'does not have exactly one text' AS wrong LIMIT 20
    UNION ALL
    MATCH (source:Source) WHERE COUNT { (source)<-[:HOLDS]-(:Dataset) } <> 1
    RETURN source.id AS id, 'is no part of the dataset' AS wrong LIMIT 20
    UNION ALL
    MATCH (text:Text) WHERE NOT (text)<-[:HAS_TEXT]-(:Source)
    RETURN elementId(text) AS id, 'is a text of no source' AS wrong LIMIT 20
    UNION ALL
    MATCH (name:Name) WHERE COUNT { (name)-[:NAMES]->(:Entity) } <> 1
    RETURN coalesce(name.text, elementId(name)) AS id, 'is a name of nobody' AS wrong LIMIT 20
    UNION ALL
    MATCH (entity:Entity) WHERE NOT (entity)<-[:NAMES]-()
    RETURN entity.id AS id, 'has no name' AS wrong LIMIT 20
    UNION ALL
    MATCH (entity:Entity) WHERE entity.firstList IS NULL
    RETURN entity.id AS id, 'has no lists' AS wrong LIMIT 20
    UNION ALL
    MATCH (entity:Entity) WHERE entity.reference IS NULL AND NOT (entity)<-[:DECLARES]-(:Source)
    RETURN entity.id AS id, 'is declared by no source' AS wrong LIMIT 20
    UNION ALL
    MATCH (tombstone:Tombstone)
    WHERE EXISTS { (:Entity {id: tombstone.id}) } OR EXISTS { (:Fact {id: tombstone.id}) } OR EXISTS { (:Citation {id: tombstone.id}) }
    RETURN tombstone.id AS id, 'is buried and stands' AS wrong LIMIT 20
    UNION ALL
    MATCH (tally:Tally)
    WHERE NOT EXISTS { (:Entity&Tallied {id: tally.of}) } AND NOT EXISTS { (:Dataset&Tallied {id: tally.of}) }
    RETURN tally.id AS id, 'is a tally of nobody' AS wrong LIMIT 20
    UNION ALL
    MATCH (node) WHERE none(label IN labels(node)
      WHERE label IN ['Entity', 'Fact', 'Citation', 'Name', 'Text', 'Tally', 'Tombstone', 'Dataset', 'DatasetVersion'])
    RETURN elementId(node) AS id, 'is a node of no kind' AS wrong LIMIT 20
  }
  RETURN id, wrong
`

/** Versions that cannot be: none, one that is yet to come, or a passage that changed after the fact that rests on it; at most twenty of each. */
export const wrongVersions = cypher<Record<string, never>, { id: string; wrong: string }>`
  MATCH (dataset:Dataset {id: 'dataset'})
  CALL (dataset) {
    MATCH (node:Entity|Fact|Citation)
    WHERE NOT coalesce(1 <= node.since <= node.changedIn <= dataset.version, false)
    RETURN node.id AS id, 'came in version ' + coalesce(toString(toInteger(node.since)), 'none') + ' and changed in '
      + coalesce(toString(toInteger(node.changedIn)), 'none') + ' of ' + toString(toInteger(dataset.version)) AS wrong LIMIT 20
    UNION ALL
    MATCH (fact:Fact)-[:CITED_IN]->(citation:Citation)
    WHERE citation.changedIn > fact.changedIn
    RETURN fact.id AS id, 'changed before ' + citation.id + ', on which it rests' AS wrong LIMIT 20
    UNION ALL
    MATCH (tombstone:Tombstone)
    WHERE NOT coalesce(1 <= tombstone.since <= dataset.version, false)
    RETURN tombstone.id AS id, 'went in a version that is none' AS wrong LIMIT 20
  }
  RETURN id, wrong
`

export interface Page {
  readonly after: string
  readonly limit: number
}

export const factIds = cypher<Page, { id: string }>`
  MATCH (fact:Fact) WHERE fact.id > $after
  RETURN fact.id AS id ORDER BY id LIMIT $limit
`

export const entityIds = cypher<Page, { id: string }>`
  MATCH (entity:Entity) WHERE entity.id > $after
  RETURN entity.id AS id ORDER BY id LIMIT $limit
`

export const citationIds = cypher<Page, { id: string }>`
  MATCH (citation:Citation) WHERE citation.id > $after
  RETURN citation.id AS id ORDER BY id LIMIT $limit
`

export interface StoredFact {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly roles: readonly { readonly entity: string; readonly type: string; readonly properties: object }[]
  readonly listings: readonly (ListingRow & { readonly sortKey: number })[]
}

export const storedFacts = cypher<{ ids: readonly string[] }, StoredFact>`
  UNWIND $ids AS id
  MATCH (fact:Fact {id: id})
  RETURN id, labels(fact) AS labels, properties(fact) AS properties,
    COLLECT {
      MATCH (fact)-[role]->(entity:Entity) WHERE type(role) <> 'LISTED'
      RETURN {entity: entity.id, type: type(role), properties: properties(role)}
    } AS roles,
    COLLECT {
      MATCH (fact)-[listed:LISTED]->(area)
      RETURN {area: area.id, slot: listed.list - area.firstList, sortKey: listed.sortKey, roles: listed.roles}
    } AS listings
`

export interface StoredCitation {
  readonly id: string
  readonly fact: string
  readonly source: string
  readonly factKind: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly title: string
  readonly text: string
  readonly textHash: string
}

export const storedCitations = cypher<{ ids: readonly string[] }, StoredCitation>`
  UNWIND $ids AS id
  MATCH (fact:Fact)-[:CITED_IN]->(citation:Citation {id: id})-[:FROM_SOURCE]->(source:Source)-[:HAS_TEXT]->(text:Text)
  RETURN id, fact.id AS fact, source.id AS source, fact.factKind AS factKind, properties(citation) AS properties,
    source.title AS title, text.text AS text, source.textHash AS textHash
`

export interface StoredEntity {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly facts: number
  readonly names: readonly Readonly<Record<string, unknown>>[]
  readonly relations: readonly { readonly type: string; readonly entity: string; readonly sources: readonly string[] }[]
  readonly areas: readonly { readonly area: string; readonly reach: number }[]
  readonly tallies: readonly Readonly<Record<string, unknown>>[]
}

export const storedEntities = cypher<{ ids: readonly string[] }, StoredEntity>`
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, labels(entity) AS labels, properties(entity) AS properties,
    COUNT {
      MATCH (entity)<-[:${cypher.types(roles)}]-(fact:Fact)
      RETURN DISTINCT fact
    } AS facts,
    COLLECT {
      MATCH (name:Name)-[names:NAMES]->(entity)
      RETURN name {.*, sources: names.sources}
    } AS names,
    COLLECT {
      MATCH (entity)-[relation:${cypher.types(relationTypes)}]->(other:Entity)
      RETURN {type: type(relation), entity: other.id, sources: relation.sources}
    } AS relations,
    COLLECT { MATCH (entity)-[over:IN_SCOPE]->(area) RETURN {area: area.id, reach: over.reach} } AS areas,
    COLLECT { MATCH (tally:Tally {of: entity.id}) RETURN properties(tally) } AS tallies
`

/** The plain edges between campaigns, and those that link facts amount to. */
export const campaignEdges = cypher<
  Record<string, never>,
  { campaign: string; other: string; type: string; is: string | null; should: string | null }
>`
  CALL () {
    MATCH (campaign:Campaign)-[edge:VARIANT_OF|PHASE_OF]->(other:Campaign)
    RETURN campaign.id AS campaign, other.id AS other, type(edge) AS type, edge.factId AS is, null AS should
    UNION ALL
    MATCH (campaign:Campaign)<-[:CAMPAIGN]-(link:CampaignLink)-[:OTHER_CAMPAIGN]->(other:Campaign)
    WHERE link.link IN ['VARIANT_OF', 'PHASE_OF']
    RETURN campaign.id AS campaign, other.id AS other, link.link AS type, null AS is, min(link.id) AS should
  }
  RETURN campaign, other, type, max(is) AS is, max(should) AS should
`

/** The sources that the dataset holds, and the newest version. */
export const datasetState = cypher<
  Record<string, never>,
  {
    version: number
    hash: string | null
    sum: string | null
    named: number | null
    namedHash: string | null
    kinds: string[]
    counts: number[]
    isTallied: boolean
    tallies: Readonly<Record<string, unknown>>[]
  }
>`
  MATCH (dataset:Dataset {id: 'dataset'})
  OPTIONAL MATCH (version:DatasetVersion {version: dataset.version})
  RETURN dataset.version AS version, dataset.hash AS hash, dataset.sum AS sum, version.version AS named, version.hash AS namedHash,
    coalesce(version.kinds, []) AS kinds, coalesce(version.counts, []) AS counts, dataset:Tallied AS isTallied,
    COLLECT { MATCH (tally:Tally {of: dataset.id}) RETURN properties(tally) } AS tallies
`

/** Indexes that do not answer. */
export const idleIndexes = cypher<Record<string, never>, { id: string; wrong: string }>`
  SHOW INDEXES YIELD name, state
  WHERE state <> 'ONLINE'
  RETURN name AS id, 'is an index that does not answer: ' + state AS wrong
`

export const indexNames = cypher<Record<string, never>, { name: string }>`
  SHOW INDEXES YIELD name
  RETURN name
`
