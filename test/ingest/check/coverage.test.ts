import { describe, expect, it } from '@jest/globals'
import type { CitedSpan } from '../../../src/graph/queries/coverage.ts'
import { articleCoverage, coverageOf } from '../../../src/ingest/check/coverage.ts'
import { useSeededGraph } from '../../support/neo4j.ts'

const span = (fact: string, start: number, end: number, more: Partial<CitedSpan> = {}): CitedSpan => ({
  fact,
  kind: 'HONOUR',
  sourceCount: 1,
  part: 'TEXT',
  start,
  end,
  quote: '',
  ...more,
})

describe('the coverage of an article', () => {
  const of = (spans: readonly CitedSpan[]) =>
    articleCoverage({ id: 'article:a', title: 'Tiêu đề', text: '0123456789', spans })

  it('counts a passage once, however many facts quote it', () => {
    expect(of([span('honour:a/1', 0, 4), span('honour:a/2', 2, 6), span('honour:a/3', 2, 3)]).quoted).toBe(0.6)
  })

  it('leaves the title out of the share of the text', () => {
    expect(of([span('honour:a/1', 0, 7, { part: 'TITLE' })]).quoted).toBe(0)
  })

  it('counts a fact once, however many passages state it, and tells those that no other source states', () => {
    const spans = [
      span('honour:a/1', 0, 1),
      span('honour:a/1', 4, 5),
      span('figure:a/2', 6, 7, { kind: 'FIGURE', sourceCount: 2 }),
    ]
    expect(of(spans)).toMatchObject({ facts: 2, alone: 1, byKind: { HONOUR: 1, FIGURE: 1 } })
  })
})

describe('the coverage of the seeds', () => {
  const seeded = useSeededGraph()

  it('has none of what must be none', async () => {
    const { mustBeNone } = await coverageOf(seeded.graph)
    expect(mustBeNone.map(({ what, ids }) => [what, ids])).toEqual(mustBeNone.map(({ what }) => [what, []]))
  })

  it('reads facts out of every article, and uses what articles declare', async () => {
    const { articles, idle } = await coverageOf(seeded.graph)
    expect(articles.length).toBeGreaterThanOrEqual(72)
    expect(articles.filter(({ facts }) => facts === 0).map(({ id }) => id)).toEqual([])
    expect(idle.filter(({ byArticle, related }) => byArticle && !related).map(({ id }) => id)).toEqual([])
  })
})
