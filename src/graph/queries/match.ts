/** What may be meant by names that somebody wrote. One text serves every list of names, so that it is planned once. */
import { cypher } from '../cypher.ts'

export interface AskedName {
  /** Marks the rows of this name. */
  readonly key: number
  readonly kinds: readonly string[]
  /** Whole names, folded. */
  readonly folds: readonly string[]
  /** Keys of campaigns, without what they all begin with. */
  readonly bares: readonly string[]
  /** Asked of the full-text index of folded words; empty to ask for whole names only. */
  readonly words: readonly string[]
  /** Official codes, where there is no name. */
  readonly codes: readonly string[]
  /** Ids of areas that a candidate may have to lie in. */
  readonly areas: readonly string[]
}

export interface MatchRow {
  readonly key: number
  readonly id: string
  readonly name: string
  readonly type: string | null
  readonly kind: unknown
  readonly level: string | null
  readonly code: string | null
  readonly possibleFrom: string
  readonly possibleTo: string
  readonly factCount: number
  readonly texts: readonly string[]
  /** Area, and how far the candidate lies from it; null where it took over ground of a part of it. */
  readonly scopes: readonly (readonly [area: string, reach: number | null])[]
}

/**
 * Entities with such a name, at most 200 names for each way to find them. The commonest name of all stands in 67 places.
 * A person lies where what it took part in does.
 */
export const matchedNames = cypher.returning<{ asked: readonly AskedName[] }, MatchRow>(
  ...([
    'key',
    'id',
    'name',
    'type',
    'kind',
    'level',
    'code',
    'possibleFrom',
    'possibleTo',
    'factCount',
    'texts',
    'scopes',
  ] as const),
)`
  UNWIND $asked AS asked
  CALL (asked) {
    UNWIND asked.folds AS fold
    CALL (fold) {
      MATCH (name:Name {folded: fold})-[:NAMES]->(entity:Entity)
      RETURN entity, name.text AS text LIMIT 200
    }
    RETURN entity, text
    UNION
    UNWIND asked.bares AS bare
    MATCH (name:Name {bare: bare})-[:NAMES]->(entity:Entity)
    RETURN entity, name.text AS text LIMIT 200
    UNION
    UNWIND asked.words AS words
    CALL db.index.fulltext.queryNodes('name_words_folded', words, {limit: 100}) YIELD node
    MATCH (node)-[:NAMES]->(entity:Entity)
    RETURN entity, node.text AS text
    UNION
    WITH asked WHERE size(asked.codes) > 0
    MATCH (entity:Place) WHERE entity.code IN asked.codes
    RETURN entity, entity.name AS text
  }
  WITH asked, entity, collect(text) AS texts
  WHERE entity.entityKind IN asked.kinds AND NOT coalesce(entity.withheld, false)
  RETURN asked.key AS key, entity.id AS id, entity.name AS name, entity.type AS type, entity.kind AS kind,
    entity.level AS level, entity.code AS code, entity.possibleFrom AS possibleFrom, entity.possibleTo AS possibleTo,
    entity.factCount AS factCount, texts,
    COLLECT {
      UNWIND asked.areas AS areaId
      MATCH (area:Entity {id: areaId})
      CALL (entity, area) {
        MATCH (entity)-[:OF]->{0,1}()-[:SEAT|SCOPE]->{0,1}()-[scope:IN_SCOPE]->(area)
        RETURN scope.reach AS reach
        UNION
        MATCH (entity)<-[:SUCCEEDED_BY]-()-[scope:IN_SCOPE]->(area) WHERE scope.reach < 2
        RETURN null AS reach
        UNION
        WITH entity, area WHERE entity.entityKind = 'PERSON'
        MATCH (entity)<--(fact:Fact)
        WITH area, fact LIMIT 100
        MATCH (fact)-->(other:Entity)-[:OF]->{0,1}()-[:SEAT|SCOPE]->{0,1}()-[scope:IN_SCOPE]->(area)
        WHERE scope.reach < 2
        RETURN scope.reach AS reach
      }
      RETURN DISTINCT [area.id, reach]
    } AS scopes
`
