/** The dataset's versions and the check that each keeps. */
import { cypher } from '../cypher.ts'

/**
 * How many nodes of each kind there are. Grouped by a constant, so that nodes are counted one by one: the store's own counters,
 * asked within a transaction, go through all that it has written, and once more for each kind.
 */
export const kindCounts = cypher<Record<string, never>, { kind: string; count: number }>`
  MATCH (n:Campaign) RETURN 'CAMPAIGN' AS kind, count(n) AS count
  UNION ALL MATCH (n:Organization) RETURN 'ORGANIZATION' AS kind, count(n) AS count
  UNION ALL MATCH (n:Post) RETURN 'POST' AS kind, count(n) AS count
  UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, count(n) AS count
  UNION ALL MATCH (n:Place) RETURN 'PLACE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Award) RETURN 'AWARD' AS kind, count(n) AS count
  UNION ALL MATCH (n:Standard) RETURN 'STANDARD' AS kind, count(n) AS count
  UNION ALL MATCH (n:Article) RETURN 'ARTICLE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Document) RETURN 'DOCUMENT' AS kind, count(n) AS count
  UNION ALL MATCH (n:CampaignAct) RETURN 'CAMPAIGN_ACT' AS kind, count(n) AS count
  UNION ALL MATCH (n:CampaignLink) RETURN 'CAMPAIGN_LINK' AS kind, count(n) AS count
  UNION ALL MATCH (n:Honour) RETURN 'HONOUR' AS kind, count(n) AS count
  UNION ALL MATCH (n:Recognition) RETURN 'RECOGNITION' AS kind, count(n) AS count
  UNION ALL MATCH (n:Tenure) RETURN 'TENURE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Membership) RETURN 'MEMBERSHIP' AS kind, count(n) AS count
  UNION ALL MATCH (n:Pledge) RETURN 'PLEDGE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Figure) RETURN 'FIGURE' AS kind, count(n) AS count
  UNION ALL MATCH (n:Gathering) RETURN 'GATHERING' AS kind, count(n) AS count
  UNION ALL MATCH (n:Assessment) RETURN 'ASSESSMENT' AS kind, count(n) AS count
  UNION ALL MATCH (n:Citation) RETURN 'CITATION' AS kind, count(n) AS count
`

export const writeVersion = cypher<
  { hash: string; sum: string; kinds: readonly string[]; counts: readonly number[] },
  { version: number }
>`
  MATCH (dataset:Dataset {id: 'dataset'})
  SET dataset.version = dataset.version + 1, dataset.hash = $hash, dataset.sum = $sum
  CREATE (version:DatasetVersion {
    version: dataset.version,
    hash: $hash,
    importedAt: toString(datetime.transaction('Z')),
    newestArticleOn: COLLECT {
      MATCH (article:Article) WHERE article.publishedLast < '9999-12-31'
      RETURN article.publishedLast AS day ORDER BY day DESC LIMIT 1
    }[0],
    kinds: $kinds,
    counts: $counts
  })
  RETURN version.version AS version
`

/** What must never be: a fact that was lost, one without a citation or a day, or one that no entity lists. */
export const brokenFacts = cypher<{ facts: readonly string[] }, { id: string; wrong: string }>`
  UNWIND $facts AS id
  OPTIONAL MATCH (fact:Fact {id: id})
  WITH id, fact, CASE
    WHEN fact IS NULL THEN 'it is not there'
    WHEN NOT (fact)-[:CITED_IN]->(:Citation)-[:FROM_SOURCE]->(:Source) THEN 'it has no citation'
    WHEN fact.latest IS NULL OR fact.sortKey IS NULL THEN 'it has no day'
    WHEN NOT (fact)-[:LISTED]->() THEN 'it is listed nowhere'
  END AS wrong
  WHERE wrong IS NOT NULL
  RETURN id, wrong
`

export interface VersionRow {
  readonly version: number
  readonly hash: string
  readonly importedAt: string
  readonly newestArticleOn: string | null
  readonly kinds: readonly string[]
  readonly counts: readonly number[]
}

/** A version of the dataset; the newest without a number. */
export const datasetVersion = cypher<{ version: number | null }, VersionRow>`
  MATCH (dataset:Dataset {id: 'dataset'})
  MATCH (version:DatasetVersion {version: coalesce($version, dataset.version)})
  RETURN version.version AS version, version.hash AS hash, version.importedAt AS importedAt,
    version.newestArticleOn AS newestArticleOn, version.kinds AS kinds, version.counts AS counts
`

export interface VersionName {
  readonly version: number
  readonly hash: string
}

/** The newest version's number and hash, as every answer names them; none before the first import. */
export const newestVersion = cypher<Record<string, never>, VersionName>`
  MATCH (dataset:Dataset {id: 'dataset'})
  WHERE dataset.hash IS NOT NULL
  RETURN dataset.version AS version, dataset.hash AS hash
`

/** What the seeds were when they were last imported whole: their hash and the sources among them. */
export const seedState = cypher<Record<string, never>, { hash: string | null; sources: string[] }>`
  MATCH (dataset:Dataset {id: 'dataset'})
  RETURN dataset.seedHash AS hash, coalesce(dataset.seedSources, []) AS sources
`

export const writeSeeds = cypher<{ hash: string; sources: readonly string[] }, never>`
  MERGE (dataset:Dataset {id: 'dataset'})
  ON CREATE SET dataset.version = 0
  SET dataset.seedHash = $hash, dataset.seedSources = $sources
`
