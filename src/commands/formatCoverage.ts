import { factKindNames } from '../domain/fact.ts'
import type { IdleEntityRow } from '../graph/queries/coverage.ts'
import type { Coverage } from '../ingest/check/coverage.ts'

/** As many as show what is meant; the number stands beside them. */
const shown = 12

/** The table of articles, the totals below it, and what must be none: for a terminal. */
export function formatCoverage({ articles, facts, alone, idle, mustBeNone }: Coverage): string {
  const used = factKindNames.filter((kind) => articles.some(({ byKind }) => byKind[kind]))
  const table = [
    ['article', 'facts', ...used.map((kind) => kind.toLowerCase()), 'alone', 'quoted'],
    ...articles.map(({ id, byKind, quoted, ...article }) => [
      id.replace('article:', ''),
      String(article.facts),
      ...used.map((kind) => String(byKind[kind] ?? '·')),
      String(article.alone),
      percent(quoted),
    ]),
  ]
  const mean = articles.reduce((sum, { quoted }) => sum + quoted, 0) / (articles.length || 1)
  const unrelated = idle.filter(({ related }) => !related)
  const unused = unrelated.filter(({ byArticle }) => byArticle)
  return [
    ...aligned(table),
    '',
    `${articles.length} articles state ${facts} facts; on average ${percent(mean)} of a text is quoted.`,
    `${alone} facts (${percent(alone / (facts || 1))}) are stated by one source only.`,
    `${idle.length} entities are in no fact. ${idle.length - unrelated.length} are the body of a post, a publisher or the like; of nothing at all are ${countsByKind(unrelated)}.`,
    `${unused.length} of these are declared by an article${unused.length > 0 ? `: ${firstOf(unused.map(({ id }) => id))}` : ''}.`,
    '',
    'Must be none:',
    ...mustBeNone.map(({ what, ids }) => `  ${ids.length} ${what}${ids.length > 0 ? `: ${firstOf(ids)}` : ''}`),
  ].join('\n')
}

const firstOf = (ids: readonly string[]): string =>
  `${ids.slice(0, shown).join(', ')}${ids.length > shown ? ', …' : ''}`

function countsByKind(entities: readonly IdleEntityRow[]): string {
  const kinds = [...new Set(entities.map(({ kind }) => kind))]
  return kinds.map((kind) => `${entities.filter((one) => one.kind === kind).length} ${kind}`).join(', ') || 'none'
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
