import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../support/ask.ts'
import { names } from '../cited.ts'
import { nodesOf, quotes, useNamedQuestions } from './namedQuestion.ts'

const { ask } = useNamedQuestions()

describe('sources, ids and states of the graph', () => {
  it('everything-an-article-says: one honour, five tenures, a pledge, and no recognition', async () => {
    const { article } = await ask('everything-an-article-says')
    const count = (kind: string) => nodesOf(article.facts).filter((fact) => fact.kind === kind).length
    expect(article).toMatchObject({ publishedOn: '2024-06-11', textKind: 'RESTATED' })
    expect([count('HONOUR'), count('TENURE'), count('PLEDGE'), count('RECOGNITION')]).toEqual([1, 5, 1, 0])
    for (const fact of article.facts.nodes) expect(quotes(fact)).not.toBe('')
  })

  it('what-rests-on-a-decision: two communes of Bắc Kạn, and how many they were', async () => {
    const { document } = await ask('what-rests-on-a-decision')
    expect(document).toMatchObject({
      on: '2019-12-04',
      kind: 'DECISION',
      issuer: { name: 'Thủ tướng Chính phủ' },
      signer: null,
    })
    const recognised = nodesOf(document.facts).filter(({ standard }) => standard)
    expect(names(recognised.map(({ place }) => place))).toEqual(['Bình Văn', 'Kim Lư'])
    for (const { steps } of recognised)
      expect(steps).toMatchObject([{ status: 'DECIDED', on: '2019-12-04', document: { number: '1747/QĐ-TTg' } }])
    const others = nodesOf(document.facts).filter(({ standard }) => !standard)
    expect(others.map(({ sentence }) => sentence).join()).toContain(' 2 xã')
  })

  it('what-could-be-known: in 2017 a target of ten, but not yet what came of it', async () => {
    const { figures } = await ask('what-could-be-known')
    const told = nodesOf(figures).map(({ nature, value, unit }) => [nature, value, unit])
    expect(told).toEqual(
      expect.arrayContaining([
        ['TARGET', 10, 'xã'],
        ['TARGET', 8, 'xã'],
        ['REPORTED', 26_000_000, 'đồng/người/năm'],
      ]),
    )
    expect(told).not.toContainEqual(['REPORTED', 9, 'xã'])
    const later = await ask('what-could-be-known', { by: '2018-12-31' })
    expect(nodesOf(later.figures).map(({ nature, value, unit }) => [nature, value, unit])).toContainEqual([
      'REPORTED',
      9,
      'xã',
    ])
  })

  it('what-several-papers-state: two offices of the Prime Minister, and one launch', async () => {
    const { facts } = await ask('what-several-papers-state')
    const origins = Object.fromEntries(nodesOf(facts).map(({ id, independentSources }) => [id, independentSources]))
    // Both offices stand in five articles, two of them of one agency.
    expect(origins).toEqual({
      'tenure:ig-21191/pham-minh-chinh-chu-tich-hoi-dong': 4,
      'tenure:ig-21191/pham-minh-chinh-thu-tuong': 4,
      'campaignAct:cscs-19657/phat-dong-xa-hoi-hoc-tap': 3,
    })
    expect(facts.totalCount).toBe(3)
  })

  it('what-one-paper-reports: two articles tell of honours, the later one of a reporter of its own', async () => {
    const { articles } = await ask('what-one-paper-reports')
    expect(nodesOf(articles).map(({ id, publishedOn }) => [id, publishedOn])).toEqual([
      ['article:bbk-68550', '2025-01~'],
      ['article:bbk-20240611', '2024-06-11'],
    ])
    const [later, seed] = nodesOf(articles) as [Answer, Answer]
    const sentences = nodesOf(later.facts).map(({ sentence }) => sentence)
    expect(sentences).toHaveLength(2)
    expect(sentences.join()).toContain(' 1 phóng viên của Báo Bắc Kạn')
    const sum = seed.all.counts.reduce((total: number, { count }: Answer) => total + count, 0)
    expect(sum).toBe(seed.all.totalCount)
  })

  it('what-became-of-a-link: three stand, two were never given out', async () => {
    const { lookup } = await ask('what-became-of-a-link')
    expect(lookup.map(({ status }: Answer) => status)).toEqual(['CURRENT', 'CURRENT', 'CURRENT', 'UNKNOWN', 'UNKNOWN'])
    const [honour, place, citation, never, none] = lookup
    expect(honour.node).toMatchObject({ __typename: 'Honour', id: honour.askedFor })
    expect(place.node).toMatchObject({ id: 'place:bac-kan/cho-don/xa-bang-lang@2024-06-11', standing: 'CURRENT' })
    expect(place.node.permalink.endsWith(`/id/${place.askedFor}`)).toBe(true)
    expect(citation.node.quote).toContain('tặng Bằng khen cho xã Bằng Lãng')
    expect([never.node, none.node]).toEqual([null, null])
  })

  it('the-same-object-again: one post at two moments and in the whole record', async () => {
    const { nodes } = await ask('the-same-object-again')
    expect(nodes.map(({ asOf }: Answer) => asOf)).toEqual(['2024-06-11', '2026-01-01', null])
    expect(new Set(nodes.map(({ canonicalId }: Answer) => canonicalId))).toEqual(
      new Set(['post:bac-kan/ubnd/chu-tich']),
    )
    const [then, after, whole] = nodes
    expect(then.organization).toEqual({ id: 'organization:bac-kan/ubnd@2024-06-11', standing: 'CURRENT' })
    expect(then.tenures.nodes).toMatchObject([{ person: { id: 'person:nguyen-dang-binh@2024-06-11' } }])
    expect(after).toMatchObject({ organization: { standing: 'PAST' }, tenures: { totalCount: 0 } })
    expect(names(whole.tenures.nodes.map(({ person }: Answer) => person))).toEqual([
      'Nguyễn Đăng Bình',
      'Đỗ Thị Minh Hoa',
    ])
  })

  it('which-state-of-the-graph: numbered, hashed and counted, an earlier one too', async () => {
    const { dataset } = await ask('which-state-of-the-graph')
    expect(dataset.hash).toMatch(/^[0-9a-f]{64}$/)
    const counts = Object.fromEntries(dataset.counts.map(({ kind, count }: Answer) => [kind, count]))
    expect(counts).toMatchObject({ ARTICLE: 72, PLEDGE: 3 })
    const first = await ask('which-state-of-the-graph', { version: 1 })
    expect(first.dataset.version).toBe(1)
    expect(first.dataset.hash).not.toBe(dataset.hash)
  })
})
