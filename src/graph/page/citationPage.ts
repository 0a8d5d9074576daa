/** Pages of the citations that sources give. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import { sourceFilters } from '../filter/entityFilter.ts'
import { factFilters, readingAt } from '../filter/factFilter.ts'
import { changedSince, compile, type Fields, type Filter, has, listed } from '../filter/filter.ts'
import { all } from '../filter/predicate.ts'
import type { CitationRecord } from '../record.ts'
import { allOf, type Built, build, piece, type Text, template } from '../template.ts'
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
  changedSince,
  textKind: (_citation, values: never, reading) => has('textKind')(source, values, reading),
  source: (_citation, filter: Filter, reading) => compile(sourceFilters, source, filter, reading),
  fact: (_citation, filter: Filter, reading) => compile(factFilters(null), fact, filter, reading),
}

interface Sorting {
  readonly rank: Text
  readonly direction: 'ASC' | 'DESC'
  readonly isAfter: '<' | '>'
  readonly start: number | string
}

const newest = { direction: 'DESC', isAfter: '<' } as const
const sortings: Readonly<Record<FactOrder, Sorting>> = {
  DATE_DESC: { rank: piece`fact.sortKey`, ...newest, start: Number.MAX_SAFE_INTEGER },
  DATE_ASC: { rank: piece`fact.sortKey`, direction: 'ASC', isAfter: '>', start: -1 },
  SOURCES_DESC: { rank: piece`fact.sourceCount`, ...newest, start: Number.MAX_SAFE_INTEGER },
  PUBLISHED_DESC: { rank: piece`fact.publishedFirst`, ...newest, start: '9999-12-31~' },
}

const pageOfCitations = template`
  UNWIND $parents AS parent
  CALL (parent) {
    MATCH (source:Entity {id: parent})<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
    WHERE ${'where'}
    WITH citation, fact, source, ${'rank'} AS rank, citation.id AS key
    WHERE rank ${'isAfter'} $afterRank OR (rank = $afterRank AND key > $afterKey)
    WITH rank, key, citation, fact, source
    ORDER BY rank ${'direction'}, key LIMIT $limit
    OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher:Entity)
    RETURN rank, key, citation {.*, fact: fact.id, source: properties(source), publisher: properties(publisher)} AS citation
    ORDER BY rank ${'direction'}, key
  }
  RETURN parent, rank, key, citation
`

const totalOfCitations = template`
  UNWIND $parents AS parent
  CALL (parent) {
    MATCH (source:Entity {id: parent})<-[:FROM_SOURCE]-(citation:Citation)<-[:CITED_IN]-(fact:Fact)
    WHERE ${'where'}
    RETURN count(citation) AS total
  }
  RETURN parent, total
`

/** The citations of a source whose facts hold at the moment, as a list of those facts would. */
function where({ filter, asOf }: CitationSelection): Text {
  const reading = readingAt(asOf)
  const { fact: asked = {}, ...others } = filter
  const condition = all([
    compile(fields, citation, others, reading),
    listed(factFilters(null), fact, asked as Filter, reading),
  ])
  return allOf(condition ?? piece`true`)
}

interface CitationPageArguments {
  readonly parents: readonly string[]
  readonly after: CitationPosition | null
  readonly limit: number
}

export function citationPage(
  selection: CitationSelection,
  order: FactOrder,
  { parents, after, limit }: CitationPageArguments,
): Built<CitationPageRow> {
  const { start, ...sorting } = sortings[order]
  const { rank: afterRank, key: afterKey } = after ?? { rank: start, key: '' }
  return build(
    'citationPage',
    ['parent', 'rank', 'key', 'citation'],
    pageOfCitations({ where: where(selection), ...sorting }),
    {
      ...{ parents, afterRank, afterKey, limit },
    },
  )
}

export const citationTotal = (
  selection: CitationSelection,
  parents: readonly string[],
): Built<{ parent: string; total: number }> =>
  build('citationTotal', ['parent', 'total'], totalOfCitations({ where: where(selection) }), { parents })
