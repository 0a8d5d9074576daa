/** How much of what its sources say the graph holds, and what must never be in it. Asked by `thi-dua coverage` alone. */
import { relationTypes } from '../../domain/entity.ts'
import { cypher } from '../cypher.ts'

export interface CitedSpan {
  readonly fact: string
  readonly kind: string
  readonly sourceCount: number
  readonly part: 'TITLE' | 'TEXT'
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface ArticleSpansRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly spans: readonly CitedSpan[]
}

/** Every article with its copy and the passages that facts rest on. */
export const articleSpans = cypher<Record<string, never>, ArticleSpansRow>`
  MATCH (article:Article)-[:HAS_TEXT]->(text:Text)
  RETURN article.id AS id, article.name AS title, text.text AS text, COLLECT {
    MATCH (article)<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
    RETURN {
      fact: fact.id, kind: fact.factKind, sourceCount: fact.sourceCount,
      part: citation.part, start: citation.start, end: citation.end, quote: citation.quote
    }
  } AS spans
  ORDER BY id
`

export interface IdleEntityRow {
  readonly id: string
  readonly kind: string
  /** An article's dossier declares it; otherwise only the reference does. */
  readonly byArticle: boolean
  /** Something else stands in a relation to it: it publishes, issues, is the body of a post. */
  readonly related: boolean
}

/** Entities that no fact names, apart from the sources themselves and the official places. */
export const idleEntities = cypher<Record<string, never>, IdleEntityRow>`
  MATCH (entity:Entity)
  WHERE entity.factCount = 0 AND NOT entity:Source AND coalesce(entity.reference, false) = false
  RETURN entity.id AS id, entity.entityKind AS kind,
    EXISTS { (:Article)-[:DECLARES]->(entity) } AS byArticle,
    EXISTS { (entity)<-[:${cypher.types(relationTypes)}]-() } AS related
  ORDER BY kind, id
`

/** Facts without a citation, without a day, or in no list: none is ever written so. */
export const unfoundedFacts = cypher<Record<string, never>, { id: string }>`
  MATCH (fact:Fact)
  WHERE NOT EXISTS { (fact)-[:CITED_IN]->(:Citation)-[:FROM_SOURCE]->(:Source) }
    OR NOT EXISTS { (fact)-[:LISTED]->() }
    OR fact.latest IS NULL
  RETURN fact.id AS id ORDER BY id
`

/** Facts that are part of one which is not there. */
export const lostWholes = cypher<Record<string, never>, { id: string }>`
  MATCH (part:Fact)
  WHERE part.partOf IS NOT NULL AND NOT EXISTS { MATCH (whole:Fact {id: part.partOf}) RETURN whole }
  RETURN part.id AS id ORDER BY id
`
