/** Pages of the citations that sources give. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import type { Query } from '../cypher.ts'
import { compile, type Fields, type Filter, has, sourceFields } from '../filter/entityFilter.ts'
import { factFields } from '../filter/factFilter.ts'
import { all, holdsOn } from '../filter/predicate.ts'
import type { CitationRecord } from '../record.ts'
import type { FactOrder } from './factPage.ts'

export interface CitationSelection {
  readonly filter: Filter
  readonly asOf: Day | null
}

export interface CitationPosition {
  readonly rank: number | string
  readonly key: string
}

export interface CitationPageRow extends CitationPosition {
  readonly parent: string
  readonly citation: CitationRecord
}

const [citation, fact, source] = ['citation', 'fact', 'source'].map((name) => new Cypher.NamedNode(name)) as [
  Cypher.NamedNode,
  Cypher.NamedNode,
  Cypher.NamedNode,
]

const fields: Fields = {
  textKind: (_citation, values: never, moment) => has('textKind')(source, values, moment),
  source: (_citation, filter: Filter, moment) => compile(sourceFields, source, filter, moment),
  fact: (_citation, filter: Filter, moment) => compile(factFields(null), fact, filter, moment),
}

const ranks: Readonly<
  Record<FactOrder, { readonly rank: string; readonly isAfter: '<' | '>'; readonly start: number | string }>
> = {
  DATE_DESC: { rank: 'fact.sortKey', isAfter: '<', start: Number.MAX_SAFE_INTEGER },
  DATE_ASC: { rank: 'fact.sortKey', isAfter: '>', start: -1 },
  SOURCES_DESC: { rank: 'fact.sourceCount', isAfter: '<', start: Number.MAX_SAFE_INTEGER },
  PUBLISHED_DESC: { rank: 'fact.publishedFirst', isAfter: '<', start: '9999-12-31~' },
}

const found = (
  condition: string,
) => `MATCH (source:Entity {id: parent})<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
  WHERE ${condition || 'true'}`

export function citationPage(
  selection: CitationSelection,
  order: FactOrder,
  page: { readonly parents: readonly string[]; readonly after: CitationPosition | null; readonly limit: number },
): { query: Query<object, CitationPageRow>; parameters: object } {
  const { rank, isAfter, start } = ranks[order]
  const text = (condition: string) => `UNWIND $parents AS parent
CALL (parent) {
  ${found(condition)}
  WITH citation, fact, source, ${rank} AS rank, citation.id AS key
  WHERE rank ${isAfter} $afterRank OR (rank = $afterRank AND key > $afterKey)
  RETURN rank, key, citation {.*, fact: fact.id, source: properties(source)} AS citation
  ORDER BY rank ${isAfter === '<' ? 'DESC' : 'ASC'}, key LIMIT $limit
}
RETURN parent, rank, key, citation`
  const { rank: afterRank, key: afterKey } = page.after ?? { rank: start, key: '' }
  return build(text, selection, { parents: page.parents, afterRank, afterKey, limit: page.limit })
}

export function citationTotal(
  selection: CitationSelection,
  parents: readonly string[],
): { query: Query<object, { parent: string; total: number }>; parameters: object } {
  const text = (condition: string) => `UNWIND $parents AS parent
CALL (parent) {
  ${found(condition)}
  RETURN count(citation) AS total
}
RETURN parent, total`
  return build(text, selection, { parents })
}

function build<Row extends object>(
  text: (condition: string) => string,
  { filter, asOf }: CitationSelection,
  parameters: object,
): { query: Query<object, Row>; parameters: object } {
  const predicate = all([compile(fields, citation, filter, asOf), holdsOn(fact, asOf)])
  const clause = new Cypher.Raw((environment) => text(predicate ? environment.compile(predicate) : ''))
  const { cypher, params } = clause.build()
  return { query: { text: cypher }, parameters: { ...params, ...parameters } }
}
