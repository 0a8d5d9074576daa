import { describe, expect, it } from '@jest/globals'
import { data, operation } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()
const ask = (name: string, variables: Record<string, unknown>) => data(seeded.graph, operation(name), variables)

describe('communes honoured under a movement', () => {
  const local = 'Bắc Kạn chung sức xây dựng nông thôn mới'

  it('are found with award, grantor and the words that say so', async () => {
    const { campaign } = await ask('honouredCommunes', { movement: local })
    expect(campaign.variantOf.name).toBe('Cả nước chung sức xây dựng nông thôn mới')
    expect(campaign.honours.totalCount).toBe(1)
    const [{ node }] = campaign.honours.edges
    expect(node).toMatchObject({
      status: 'DECIDED',
      standing: 'CURRENT',
      on: null,
      conflicts: [],
      independentSources: 1,
    })
    expect(node.award.name).toBe('Bằng khen')
    expect(node.grantors).toEqual([{ id: 'post:bac-kan/ubnd/chu-tich', name: 'Chủ tịch UBND tỉnh Bắc Kạn' }])
    expect(node.recipient).toMatchObject({ id: 'place:bac-kan/cho-don/xa-bang-lang', name: 'Bằng Lãng', type: 'xã' })
    expect(node.citations[0]).toMatchObject({ textKind: 'RESTATED', source: { publishedOn: '2024-06-11' } })
  })

  it('are found under the national movement too, because its variants belong to it', async () => {
    const { campaign } = await ask('honouredCommunes', { movement: 'Cả nước chung sức xây dựng nông thôn mới' })
    const ids = campaign.honours.edges.map(({ node }: { node: { canonicalId: string } }) => node.canonicalId)
    expect(ids).toContain('honour:bbk-20240611/bang-lang-bang-khen')
  })

  it('are none of the national movement’s own without its subtree', async () => {
    const { campaign } = await data(
      seeded.graph,
      `{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
           honours(subtree: false, filter: { recipient: { level: [COMMUNE] } }) { nodes { canonicalId } } } }`,
    )
    expect(campaign.honours.nodes).not.toContainEqual({ canonicalId: 'honour:bbk-20240611/bang-lang-bang-khen' })
  })

  it('stand as they did before the merger under a moment, and as merged without one', async () => {
    const before = await ask('honouredCommunes', { movement: local, asOf: '2024-06-11' })
    const { recipient, id } = before.campaign.honours.edges[0].node
    expect(id).toBe('honour:bbk-20240611/bang-lang-bang-khen@2024-06-11')
    expect(recipient).toMatchObject({ standing: 'CURRENT', successors: [] })
    const after = await ask('honouredCommunes', { movement: local })
    expect(after.campaign.honours.edges[0].node.recipient).toMatchObject({
      standing: 'PAST',
      successors: [
        {
          on: '2025-07-01',
          extent: 'WHOLE',
          place: { id: 'place:thai-nguyen-2025/xa-cho-don', name: 'Chợ Đồn', partOf: { name: 'Thái Nguyên' } },
        },
      ],
    })
  })

  it('were not honoured yet before anyone can have known', async () => {
    const { campaign } = await data(
      seeded.graph,
      `{ campaign(name: "${local}", asOf: "2026-01-01") { honours { nodes { standing } } } }`,
    )
    expect(campaign.honours.nodes[0].standing).toBe('CURRENT')
    const earlier = await data(
      seeded.graph,
      `{ campaign(name: "${local}", asOf: "2023-01-01") { honours { nodes { standing } } } }`,
    )
    expect(earlier.campaign.honours.nodes[0].standing).toBe('UNCERTAIN')
  })

  it('cost the same number of queries whatever is asked for at once', async () => {
    seeded.sent()
    await ask('honouredCommunes', { movement: local })
    expect(seeded.sent()).toHaveLength(4)
    await ask('honouredCommunes', { movement: 'Cả nước chung sức xây dựng nông thôn mới' })
    expect(seeded.sent().length).toBeLessThanOrEqual(11)
  })
})

describe('a place’s page', () => {
  it('tells where Bằng Lãng lay and what it became', async () => {
    const { place } = await ask('placePage', { id: 'place:bac-kan/cho-don/xa-bang-lang' })
    expect(place.ancestors.map(({ name, type }: Record<string, string>) => `${type} ${name}`)).toEqual([
      'huyện Chợ Đồn',
      'tỉnh Bắc Kạn',
      'quốc gia Việt Nam',
    ])
    expect(place.heirs.map(({ id }: { id: string }) => id)).toEqual(['place:thai-nguyen-2025/xa-cho-don'])
    expect(place.honours.totalCount).toBe(1)
    expect(place.recognitions.nodes).toEqual([])
  })

  it('gives today’s xã Chợ Đồn its four predecessors by resolution 1683, and their honours only with lineage', async () => {
    const { place } = await ask('placePage', { id: 'place:thai-nguyen-2025/xa-cho-don' })
    expect(place.predecessors.map(({ place: { name } }: { place: { name: string } }) => name).sort()).toEqual(
      ['Bằng Lãng', 'Bằng Lũng', 'Ngọc Phái', 'Phương Viên'].sort(),
    )
    for (const change of place.predecessors)
      expect(change).toMatchObject({ on: '2025-07-01', extent: 'WHOLE', document: { number: '1683/NQ-UBTVQH15' } })
    expect(place.honours.totalCount).toBe(1)
    const { place: alone } = await data(
      seeded.graph,
      '{ place(id: "place:thai-nguyen-2025/xa-cho-don") { honours(subtree: true) { totalCount } } }',
    )
    expect(alone.honours.totalCount).toBe(0)
  })
})

describe('a page of honours', () => {
  it('is resumed from its id and cursor, without a gap or a repetition', async () => {
    const id = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    const all = await ask('moreHonours', { id, first: 100 })
    const expected = all.node.honours.edges.map(({ node }: { node: { id: string } }) => node.id)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { node } = await ask('moreHonours', { id, first: 2, after })
      seen.push(...node.honours.edges.map((edge: { node: { id: string } }) => edge.node.id))
      ;({ endCursor: after, hasNextPage: more } = node.honours.pageInfo)
    }
    expect(seen).toEqual(expected)
  })
})

describe('one fact', () => {
  it('shows its roles with the words and how they name whom', async () => {
    const { lookup, dataset } = await ask('factPage', { id: 'honour:bbk-20240611/bang-lang-bang-khen' })
    expect(lookup[0]).toMatchObject({ status: 'CURRENT', survivor: null })
    const { node } = lookup[0]
    expect(node.state).toBe('STATED')
    const campaign = node.roles.find(({ role }: { role: string }) => role === 'CAMPAIGN')
    expect(campaign).toMatchObject({ basis: 'CONTEXT', asWritten: 'phong trào xây dựng nông thôn mới' })
    expect(dataset.version).toBeGreaterThan(0)
  })

  it('has quotes that stand in its source’s copy, to the letter, at their offsets', async () => {
    const { lookup } = await ask('factPage', { id: 'honour:bbk-20240611/bang-lang-bang-khen' })
    const [{ quote, start, end, part }] = lookup[0].node.allCitations
    const { article } = await data(seeded.graph, '{ article(id: "article:bbk-20240611") { text } }')
    expect(part).toBe('TEXT')
    expect(article.text.slice(start, end)).toBe(quote)
  })
})

describe('who held a post', () => {
  const post = 'Chủ tịch UBND tỉnh Bắc Kạn'
  const held = async (on: string) => (await ask('whoHeld', { post, on })).post

  it('is known on a day on which a source shows the holder', async () => {
    const { tenures } = await held('2024-06-11')
    expect(tenures.nodes).toHaveLength(1)
    expect(tenures.nodes[0]).toMatchObject({
      person: { name: 'Nguyễn Đăng Bình' },
      standing: 'CURRENT',
      start: null,
      end: null,
      lastSeen: '2024-06-11',
    })
  })

  it('is uncertain on the days after the last source', async () => {
    const { tenures } = await held('2024-07-01')
    expect(tenures.nodes[0]).toMatchObject({ person: { name: 'Nguyễn Đăng Bình' }, standing: 'UNCERTAIN' })
  })

  it('is nobody once the body is gone', async () => {
    const { tenures, organization } = await held('2026-01-01')
    expect(organization.standing).toBe('PAST')
    expect(tenures).toMatchObject({ totalCount: 0, nodes: [] })
  })
})

describe('everything the seed article says', () => {
  it('is one honour, five tenures, a pledge, figures, acts and judgements, and no recognition', async () => {
    const { article } = await ask('articleFacts', { id: 'article:bbk-20240611' })
    const kinds = article.facts.nodes.map(({ kind }: { kind: string }) => kind)
    const count = (kind: string) => kinds.filter((one: string) => one === kind).length
    expect(count('HONOUR')).toBe(1)
    expect(count('TENURE')).toBe(5)
    expect(count('PLEDGE')).toBe(1)
    expect(count('GATHERING')).toBe(1)
    expect(count('RECOGNITION')).toBe(0)
    expect(count('FIGURE')).toBeGreaterThanOrEqual(3)
    expect(count('CAMPAIGN_LINK')).toBe(3)
    expect(article.facts.totalCount).toBe(kinds.length)
    expect(article).toMatchObject({ publishedOn: '2024-06-11', textKind: 'RESTATED' })
  })
})
