/** Search over names. One text serves every search, so that it is planned once. */
import { cypher } from '../cypher.ts'
import type { EntityRecord } from '../record.ts'

/** Words that must stand in a name: of each list one, with the spaces round it; a last one may lack the space behind it. */
export type Required = readonly (readonly string[])[]

export interface SearchParameters {
  /** The beginnings of names, as `Name.key` or `Name.folded` has them: one of the two lists is empty. */
  readonly keys: readonly string[]
  readonly folds: readonly string[]
  /** The full-text index for the words, and what it is asked. */
  readonly index: string
  readonly words: string
  readonly text: string
  readonly sought: Required
  readonly accented: Required
  /** Null when nothing may match by folding. */
  readonly folded: Required | null
  readonly whole: readonly string[]
  readonly starts: readonly string[]
  readonly kinds: readonly string[]
  readonly area: string | null
  readonly reaches: readonly number[]
  /** Null for the whole record; `end` is then its last day. */
  readonly day: string | null
  readonly end: string
  readonly afterRank: number
  readonly afterKey: string
  readonly limit: number
  /** How many names each index gives at most, and how many entities of each kind are looked at when that is too few. */
  readonly most: number
  readonly known: number
}

export interface SearchRow {
  readonly rank: number
  readonly key: string
  readonly text: string
  readonly entity: EntityRecord
}

/**
 * The best matches and how many there are. Indexes give the names that begin with the text and those that have its
 * words. When these are too many to look at, the query also takes the best known entities of each kind and the places of
 * the area. So a single letter costs no more than a hundred names, and still finds what people mean by it.
 *
 * A rank is a number of digits. The most important comes first, and lower is better:
 * - the tier;
 * - whether the name has more words than the text;
 * - whether it lies outside the area;
 * - whether it begins otherwise;
 * - whether no fact speaks of it;
 * - 1 for a past province or body, 2 for a district, commune or village of today, 3 for one of the past;
 * - its level on the map;
 * - in the last six digits, how many facts speak of it, from 999,999 down.
 *
 * All values stand in one map: Neo4j plans a text anew for every combination of the sizes of its parameters.
 */
export const searchedNames = cypher<{ search: SearchParameters }, { total: number; rows: SearchRow[] }>`
  CALL () {
    UNWIND $search.keys AS start
    MATCH (name:Name) WHERE name.key STARTS WITH start
    RETURN name LIMIT $search.most
    UNION
    UNWIND $search.folds AS start
    MATCH (name:Name) WHERE name.folded STARTS WITH start
    RETURN name LIMIT $search.most
    UNION
    CALL db.index.fulltext.queryNodes($search.index, $search.words, {limit: $search.most}) YIELD node
    RETURN node AS name
  }
  WITH collect(name) AS found
  CALL (found) {
    UNWIND found AS name
    RETURN name
    UNION
    WITH found WHERE size(found) >= $search.most
    UNWIND $search.kinds AS kind
    CALL (kind) {
      MATCH (known:Entity) WHERE known.entityKind = kind AND known.factCount >= 0
      RETURN known ORDER BY known.entityKind DESC, known.factCount DESC LIMIT $search.known
    }
    MATCH (known)<-[:NAMES]-(name:Name)
    RETURN name
    UNION
    WITH found WHERE size(found) >= $search.most
    MATCH (:Entity {id: $search.area})<-[scope:IN_SCOPE]-(place:Place) WHERE scope.reach IN $search.reaches
    WITH place LIMIT $search.most
    MATCH (place)<-[:NAMES]-(name:Name)
    RETURN name
  }
  WITH name, name.key AS key
  WITH name, key, CASE
    WHEN key =~ '[^-,./():&!?…]*' THEN []
    ELSE ['...', '-', ',', '/', '(', ')', ':', '&', '!', '?', '…', '. ', '  ']
  END AS marks
  WITH name,
    reduce(words = ' ' + key + ' ', mark IN marks | replace(words, mark, ' ')) AS accented,
    CASE WHEN $search.folded IS NOT NULL
      THEN reduce(words = ' ' + name.folded + ' ', mark IN marks | replace(words, mark, ' '))
    END AS folded
  WITH name, accented, folded, coalesce(folded, accented) AS words
  WHERE all(ways IN $search.sought WHERE any(way IN ways WHERE words CONTAINS way))
  WITH name,
    CASE
      WHEN name.text = $search.text THEN 0
      WHEN all(ways IN $search.accented WHERE any(way IN ways WHERE accented CONTAINS way)) THEN 1
      WHEN all(ways IN $search.folded WHERE any(way IN ways WHERE folded CONTAINS way)) THEN 2
      ELSE 3
    END AS tier,
    CASE WHEN accented IN $search.whole OR folded IN $search.whole THEN 0 ELSE 1 END AS partly,
    CASE WHEN any(start IN $search.starts WHERE words STARTS WITH start) THEN 0 ELSE 1 END AS inside
  MATCH (name)-[:NAMES]->(entity:Entity)
  WHERE entity.entityKind IN $search.kinds AND (entity.entityKind <> 'PERSON' OR NOT coalesce(entity.withheld, false))
    AND ($search.day IS NULL OR entity.possibleFrom <= $search.day <= entity.possibleTo)
  WITH entity, min([tier * 10 + partly, inside, CASE name.text WHEN entity.name THEN 0 ELSE 1 END, size(name.text), name.text]) AS best
  WITH entity, best[0] AS tier, best[1] AS inside, best[4] AS text,
    CASE WHEN $search.area IS NULL OR EXISTS {
      MATCH (entity)-[:OF]->{0,1}()-[:SEAT|SCOPE]->{0,1}()-[scope:IN_SCOPE]->(:Entity {id: $search.area})
      WHERE scope.reach IN $search.reaches
    } THEN 0 ELSE 1 END AS outside,
    CASE WHEN entity.factCount = 0 THEN 1 ELSE 0 END AS unsaid,
    CASE WHEN entity.possibleTo < $search.end THEN 1 ELSE 0 END AS past,
    CASE entity.level WHEN 'NATIONAL' THEN 0 WHEN 'DISTRICT' THEN 2 WHEN 'COMMUNE' THEN 3 WHEN 'VILLAGE' THEN 4 ELSE 1 END AS level,
    CASE WHEN entity.factCount > 999999 THEN 0 ELSE 999999 - entity.factCount END AS silence
  WITH entity, text, tier * 100000000000 + outside * 10000000000 + inside * 1000000000 + unsaid * 100000000
    + CASE WHEN level > 1 THEN 2 + past ELSE past END * 10000000 + level * 1000000 + silence AS rank
  WITH collect({rank: rank, key: entity.nameKey, text: text, entity: entity}) AS matches
  RETURN size(matches) AS total, COLLECT {
    UNWIND matches AS match
    WITH match WHERE match.rank > $search.afterRank OR (match.rank = $search.afterRank AND match.key > $search.afterKey)
    ORDER BY match.rank, match.key LIMIT $search.limit
    RETURN match {.rank, .key, .text, entity: properties(match.entity)}
  } AS rows
`
