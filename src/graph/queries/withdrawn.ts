/** What went from the graph, the latest first. */
import { cypher } from '../cypher.ts'
import type { TombstoneRow } from './fact.ts'

/** After which version, and which kinds by the first part of their ids; null for all. */
export interface WithdrawnSelection {
  readonly since: number
  readonly prefixes: readonly string[] | null
}

interface WithdrawnPage extends WithdrawnSelection {
  readonly rank: number
  readonly key: string
  readonly limit: number
}

/** In the order of the index read backwards; `rank` and `key` are the version and the id of the last before the page. */
export const withdrawnPage = cypher.returning<WithdrawnPage, TombstoneRow>(
  'id',
  'status',
  'survivor',
  'since',
  'reason',
)`
  MATCH (tombstone:Tombstone)
  WHERE $since < tombstone.since <= $rank AND tombstone.id > ''
    AND (tombstone.since < $rank OR tombstone.id < $key)
    AND ($prefixes IS NULL OR split(tombstone.id, ':')[0] IN $prefixes)
  WITH tombstone ORDER BY tombstone.since DESC, tombstone.id DESC LIMIT $limit
  RETURN tombstone.id AS id, tombstone.status AS status, tombstone.survivor AS survivor, tombstone.since AS since,
    tombstone.reason AS reason
`

export const withdrawnTotal = cypher.returning<WithdrawnSelection, { total: number }>('total')`
  MATCH (tombstone:Tombstone)
  WHERE tombstone.since > $since AND ($prefixes IS NULL OR split(tombstone.id, ':')[0] IN $prefixes)
  RETURN count(tombstone) AS total
`
