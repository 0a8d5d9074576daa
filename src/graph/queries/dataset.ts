/** The dataset's versions and the check that each keeps. */
import { entityKinds, type Label } from '../../domain/entity.ts'
import { factKinds } from '../../domain/fact.ts'
import type { NodeKind } from '../../domain/id.ts'
import { cypher } from '../cypher.ts'

const counted = (kind: NodeKind, label: Label | 'Citation') =>
  cypher.part`MATCH (n:${cypher.names(label)}) RETURN '${cypher.names(kind)}' AS kind, count(n) AS count`

/**
 * How many nodes of each kind there are. Grouped by a constant, so that nodes are counted one by one: the store's own counters,
 * asked within a transaction, go through all that it has written, and once more for each kind.
 */
export const kindCounts = cypher<Record<string, never>, { kind: string; count: number }>`
  ${cypher.union([
    ...[...Object.entries(entityKinds), ...Object.entries(factKinds)].map(([kind, { label }]) =>
      counted(kind as NodeKind, label),
    ),
    counted('CITATION', 'Citation'),
  ])}
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

/** When versions were made. */
export const versionTimes = cypher.returning<{ versions: readonly number[] }, { version: number; importedAt: string }>(
  'version',
  'importedAt',
)`
  UNWIND $versions AS number
  MATCH (version:DatasetVersion {version: number})
  RETURN version.version AS version, version.importedAt AS importedAt
`

export interface VersionName {
  readonly version: number
  readonly hash: string
}

/** The newest version's number and hash, as every answer names them; none before the first import. */
export const newestVersion = cypher.returning<Record<string, never>, VersionName>('version', 'hash')`
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
