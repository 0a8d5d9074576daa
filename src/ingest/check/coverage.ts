/** What has been read out of the articles and what must never happen in doing so. */
import { type FactKind, factKindNames } from '../../domain/fact.ts'
import type { Reader } from '../../graph/graph.ts'
import {
  type ArticleSpansRow,
  articleSpans,
  type CitedSpan,
  type IdleEntityRow,
  idleEntities,
  lostWholes,
  unfoundedFacts,
} from '../../graph/queries/coverage.ts'

export interface ArticleCoverage {
  readonly id: string
  readonly facts: number
  readonly byKind: Readonly<Partial<Record<FactKind, number>>>
  /** The share of the copy's text that stands in some quote, 0 to 1. */
  readonly quoted: number
  /** How many of its facts no other origin states. */
  readonly alone: number
}

/** Something that must not be there, with the ids of what is. */
export interface Breach {
  readonly what: string
  readonly ids: readonly string[]
}

export interface Coverage {
  readonly articles: readonly ArticleCoverage[]
  readonly facts: number
  readonly alone: number
  readonly idle: readonly IdleEntityRow[]
  readonly mustBeNone: readonly Breach[]
}

export async function coverageOf(reader: Reader): Promise<Coverage> {
  const rows = await reader.read(articleSpans, {})
  const sourceCounts = new Map(rows.flatMap(({ spans }) => spans.map(({ fact, sourceCount }) => [fact, sourceCount])))
  return {
    articles: rows.map(articleCoverage),
    facts: sourceCounts.size,
    alone: [...sourceCounts.values()].filter((count) => count === 1).length,
    idle: await reader.read(idleEntities, {}),
    mustBeNone: [
      { what: 'quotes that do not stand in their article’s copy', ids: rows.flatMap(misquoted) },
      { what: 'facts without a citation, a day or a list', ids: idsOf(await reader.read(unfoundedFacts, {})) },
      { what: 'parts of a fact that is not there', ids: idsOf(await reader.read(lostWholes, {})) },
    ],
  }
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

export function articleCoverage({ id, text, spans }: ArticleSpansRow): ArticleCoverage {
  const facts = new Map(spans.map((span) => [span.fact, span]))
  const counted = factKindNames.map((kind) => [kind, [...facts.values()].filter((fact) => fact.kind === kind).length])
  return {
    id,
    facts: facts.size,
    byKind: Object.fromEntries(counted.filter(([, count]) => count !== 0)) as ArticleCoverage['byKind'],
    quoted: text === '' ? 0 : lengthCovered(spans.filter(({ part }) => part === 'TEXT')) / text.length,
    alone: [...facts.values()].filter(({ sourceCount }) => sourceCount === 1).length,
  }
}

/** How many characters stand in at least one of the spans. */
function lengthCovered(spans: readonly CitedSpan[]): number {
  let [length, reached] = [0, 0]
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    length += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length
}

const misquoted = ({ title, text, spans }: ArticleSpansRow): string[] =>
  spans
    .filter(({ part, start, end, quote }) => (part === 'TITLE' ? title : text).slice(start, end) !== quote)
    .map(({ fact }) => fact)
