/** What a page of facts brings along of their first citations: the columns that are selected, in a list. */
import { entityKindOf } from '../../domain/id.ts'
import { cypher } from '../cypher.ts'
import { type CitationRecord, type CitedSource, type EntityRecord, type NamedEntity, namedEntity } from '../record.ts'
import { joined, piece, type Text, template } from '../template.ts'

export interface CitationProjection {
  /** How many of each fact, the first ones. */
  readonly first: number
  /** Which of their columns, beside the id. */
  readonly columns: readonly string[]
  /** Which properties of their sources, beside what names them; null for all. */
  readonly sources: readonly string[] | null
  /** Whether with who published the sources, as wholly as the sources themselves. */
  readonly publishers: boolean
}

/** All that a citation says by itself. */
export const citationColumns = ['part', 'quote', 'start', 'end', 'quoteHash', 'says', 'since', 'changedIn'] as const

/** What is read so often of a source that it is brought without the rest. */
export const sourceColumns = ['title', 'url', 'publishedOn', 'on', 'textKind'] as const

/** A row's first citations, each with its source and who published that. */
const firstCitations = template`
  COLLECT {
    MATCH (fact)-[:CITED_IN]->(citation)-[:FROM_SOURCE]->(source)
    WITH citation, source ORDER BY source.publishedLast, citation.id LIMIT $citations
    ${'publisher'}
    RETURN [${'columns'}]
  }
`

export function citationsText({ columns, sources, publishers }: CitationProjection): Text {
  const own = ['id', ...columns].map((name) => piece`citation.${cypher.property(name)}`)
  const source =
    sources === null
      ? [piece`properties(source)`]
      : ['id', 'name', ...sources].map((name) => piece`source.${cypher.property(name)}`)
  const publisher =
    sources === null
      ? piece`properties(publisher)`
      : piece`publisher.id, publisher.name, publisher.type, publisher.kind`
  return firstCitations({
    publisher: publishers ? piece`OPTIONAL MATCH (source)-[:PUBLISHER]->(publisher)` : undefined,
    columns: joined([...own, ...source, publishers ? publisher : undefined], ', '),
  })
}

/** A citation of a row. */
export function citationOf(fact: string, row: readonly unknown[], projection: CitationProjection): CitationRecord {
  const { columns, sources, publishers } = projection
  const citation: Record<string, unknown> = { id: row[0], fact }
  for (const [at, column] of columns.entries()) citation[column] = row[at + 1]
  const rest = row.slice(columns.length + 1)
  citation.source = sources === null ? rest[0] : sourceOf(rest, sources)
  if (publishers) citation.publisher = publisherOf(rest.slice(sources === null ? 1 : sources.length + 2), sources)
  return citation as unknown as CitationRecord
}

function sourceOf([id, name, ...values]: readonly unknown[], columns: readonly string[]): CitedSource {
  const source: Record<string, unknown> = { id, entityKind: entityKindOf(id as string), name, partial: true }
  for (const [at, column] of columns.entries()) source[column] = values[at]
  return source as unknown as CitedSource
}

function publisherOf(row: readonly unknown[], sources: readonly string[] | null): NamedEntity | null {
  if (sources === null) return row[0] as EntityRecord | null
  return row[0] ? namedEntity(row) : null
}
