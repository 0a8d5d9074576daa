import { describe, expect, it } from '@jest/globals'
import { type Answer, ask, data, operation } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

const binh = 'person:nguyen-dang-binh'
const bangLang = 'place:bac-kan/cho-don/xa-bang-lang'
const chairman = 'post:bac-kan/ubnd/chu-tich'
const kimLu = 'place:bac-kan/na-ri/xa-kim-lu'
const nongThuong = 'place:bac-kan/bac-kan/xa-nong-thuong'
const cuongLoi = 'place:bac-kan/na-ri/xa-cuong-loi'

const hops = `sentence independentSources hops {
  sentence independentSources factCount
  from { id canonicalId } to { id canonicalId }
  fact { id canonicalId kind } facts { canonicalId } document { canonicalId } sources { canonicalId }
}`

const pathsQuery = `query ($from: ID!, $to: ID!, $asOf: Day, $maxHops: Int! = 4, $minSources: Int! = 1, $throughHubs: Boolean! = false, $first: Int! = 5) {
  paths(from: $from, to: $to, asOf: $asOf, maxHops: $maxHops, minSources: $minSources, throughHubs: $throughHubs, first: $first) { ${hops} }
}`

const paths = async (from: string, to: string, given: object = {}): Promise<Answer[]> =>
  (await data(seeded.graph, pathsQuery, { from, to, ...given })).paths

/** The entities that a way passes, its ends included. */
const passed = (path: Answer): string[] => [
  path.hops[0].from.canonicalId,
  ...path.hops.map((hop: Answer) => hop.to.canonicalId),
]
const allPassed = (found: readonly Answer[]): string[][] => found.map(passed)

describe('how a chairman and a commune are connected', () => {
  it('is by his tenure, then by the honour granted from the post; nobody says that he signed', async () => {
    const answer = await data(seeded.graph, operation('howConnected'), { a: binh, b: bangLang })
    const [path] = answer.paths
    expect(path.sentence).toBe(
      'Nguyễn Đăng Bình là Chủ tịch UBND tỉnh Bắc Kạn (theo các nguồn từ ngày 17/10/2023 đến ngày 11/6/2024). Chủ tịch UBND tỉnh Bắc Kạn tặng Bằng khen cho xã Bằng Lãng trong phong trào “Bắc Kạn chung sức xây dựng nông thôn mới”.',
    )
    expect(path.hops.map(({ fact }: Answer) => fact.canonicalId)).toEqual([
      'tenure:bbk-20240611/nguyen-dang-binh-ubnd',
      'honour:bbk-20240611/bang-lang-bang-khen',
    ])
    expect(path.independentSources).toBe(Math.min(...path.hops.map(({ fact }: Answer) => fact.independentSources)))
    for (const { fact } of path.hops) expect(fact.citations[0].quote).not.toBe('')
  })

  it('is also what both have to do with: the post', async () => {
    const { inCommon } = await data(seeded.graph, operation('howConnected'), { a: binh, b: bangLang })
    expect(inCommon.map(({ entity }: Answer) => entity.id)).toEqual([chairman])
    expect(inCommon[0].links.map(({ sentence }: Answer) => sentence)).toEqual([
      'Nguyễn Đăng Bình là Chủ tịch UBND tỉnh Bắc Kạn (theo các nguồn từ ngày 17/10/2023 đến ngày 11/6/2024).',
      expect.stringContaining('tặng Bằng khen cho xã Bằng Lãng'),
    ])
  })

  it('is asked with the same queries whatever is found', async () => {
    seeded.sent()
    await data(seeded.graph, operation('howConnected'), { a: binh, b: bangLang })
    // Both ends with what is round them and what they share; what lies between; facts; citations with their publishers.
    expect(seeded.sent()).toHaveLength(4)
    await paths(binh, bangLang, { maxHops: 2 })
    // Both ends with what is round them; facts, with those that `facts` shows of each hop.
    expect(seeded.sent()).toHaveLength(2)
  })

  it('is the same way back', async () => {
    expect(allPassed(await paths(bangLang, binh, { first: 1 }))).toEqual([[bangLang, chairman, binh]])
  })
})

describe('a way under a moment', () => {
  it('carries the moment in every id', async () => {
    const [path] = await paths(binh, bangLang, { asOf: '2024-06-11' })
    const [first, second] = path?.hops ?? []
    expect(first).toMatchObject({ from: { id: `${binh}@2024-06-11` }, to: { id: `${chairman}@2024-06-11` } })
    expect(second.fact.id).toBe('honour:bbk-20240611/bang-lang-bang-khen@2024-06-11')
  })

  it('is none before the tenure can have begun, nor after the body has ended', async () => {
    expect(await paths(binh, bangLang, { asOf: '2015-06-11' })).toEqual([])
    expect(await paths(binh, bangLang, { asOf: '2026-01-01' })).toEqual([])
  })

  it('can be asked for by ids that carry it', async () => {
    const [path] = await paths(`${binh}@2024-06-11`, bangLang)
    expect(path?.hops[0].from.id).toBe(`${binh}@2024-06-11`)
  })

  it('leaves out a merger still to come, and does not tell of it', async () => {
    const today = 'place:thai-nguyen-2025/xa-cho-don'
    const [merged] = await paths(bangLang, today, { maxHops: 1 })
    expect(merged).toMatchObject({
      sentence: 'Địa bàn xã Bằng Lãng thuộc xã Chợ Đồn từ ngày 1/7/2025.',
      hops: [
        {
          fact: null,
          factCount: 0,
          facts: [],
          document: { canonicalId: 'document:nq-1683-nq-ubtvqh15' },
          sources: [{ canonicalId: 'document:nq-1683-nq-ubtvqh15' }],
        },
      ],
    })
    expect(await paths(bangLang, today, { asOf: '2024-06-11' })).toEqual([])
    const [inDistrict] = await paths(bangLang, 'place:bac-kan/cho-don', { asOf: '2024-06-11', maxHops: 1 })
    expect(inDistrict?.sentence).toBe('Xã Bằng Lãng thuộc huyện Chợ Đồn.')
  })
})

describe('several ways', () => {
  it('come shortest first, each once, and none passes an entity twice', async () => {
    const found = await paths(kimLu, nongThuong, { first: 20, maxHops: 4, throughHubs: true })
    const lengths = found.map((path) => path.hops.length)
    expect(lengths).toEqual([...lengths].sort())
    expect(lengths.filter((length) => length === 2).length).toBeGreaterThan(1)
    expect(new Set(allPassed(found).map(String)).size).toBe(found.length)
    for (const way of allPassed(found)) expect(new Set(way).size).toBe(way.length)
  })

  it('of one length come by the sources of their weakest hop', async () => {
    const found = await paths(kimLu, cuongLoi, { first: 20, maxHops: 4 })
    const order = found.map((path) => [path.hops.length, -path.independentSources])
    expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
  })

  it('are as many as asked for', async () => {
    expect(await paths(kimLu, nongThuong, { first: 1, throughHubs: true })).toHaveLength(1)
  })

  it('tell each hop by another fact', async () => {
    for (const { hops: steps } of await paths(kimLu, nongThuong, { first: 20, throughHubs: true })) {
      const facts = steps.flatMap(({ fact }: Answer) => fact?.canonicalId ?? [])
      expect(new Set(facts).size).toBe(facts.length)
    }
  })
})

describe('hubs', () => {
  const hubs = ['place:bac-kan', 'place:viet-nam', 'standard:xa-nong-thon-moi', 'award:bang-khen']

  it('are passed only when that is asked for', async () => {
    const without = allPassed(await paths(kimLu, cuongLoi, { first: 20 })).flat()
    for (const hub of hubs) expect(without).not.toContain(hub)
    const through = allPassed(await paths(kimLu, cuongLoi, { first: 20, throughHubs: true }))
    expect(through).toContainEqual([kimLu, 'standard:xa-nong-thon-moi', cuongLoi])
  })

  it('such as the province join two districts only when that is asked for', async () => {
    const [from, to] = ['place:bac-kan/na-ri', 'place:bac-kan/cho-don']
    const through = await paths(from, to, { maxHops: 2, throughHubs: true })
    expect(allPassed(through)).toContainEqual([from, 'place:bac-kan', to])
    expect(allPassed(await paths(from, to, { maxHops: 2 })).flat()).not.toContain('place:bac-kan')
  })

  it('can be where a way begins or ends', async () => {
    const [path] = await paths('place:bac-kan', 'standard:xa-nong-thon-moi')
    expect(path?.hops).toHaveLength(1)
    expect(path?.hops[0].factCount).toBeGreaterThan(1)
  })
})

describe('what joins two entities', () => {
  it('is told by the fact that most independent origins state, and holds the others', async () => {
    const [path] = await paths('place:bac-kan', 'standard:xa-nong-thon-moi', { maxHops: 1 })
    const [hop] = path?.hops ?? []
    expect(hop.fact.canonicalId).toBe('figure:ctbk-07xa2017/xa-duoc-cong-nhan-nam-2017')
    expect(hop.independentSources).toBe(2)
    expect(hop.facts[0].canonicalId).toBe(hop.fact.canonicalId)
    expect(hop.facts).toHaveLength(5)
    expect(hop.factCount).toBeGreaterThan(5)
  })

  it('is a post’s body, with the articles that name it so', async () => {
    const [path] = await paths(chairman, 'organization:bac-kan/ubnd', { maxHops: 1 })
    expect(path).toMatchObject({
      sentence: 'Chủ tịch UBND tỉnh Bắc Kạn là chức vụ của UBND tỉnh Bắc Kạn.',
      hops: [{ fact: null, document: null }],
    })
    expect(path?.hops[0].sources).toContainEqual({ canonicalId: 'article:bbk-20240611' })
  })

  it('names both ends of a gathering that both attended', async () => {
    const [path] = await paths('person:pham-minh-chinh', 'person:vo-thi-anh-xuan', { maxHops: 1 })
    expect(path?.sentence).toMatch(/Phạm Minh Chính.* và Võ Thị Ánh Xuân dự lễ/u)
  })
})

describe('ways that several papers state', () => {
  it('are all that is found when that is asked for', async () => {
    const found = await paths(kimLu, nongThuong, { minSources: 2, first: 20 })
    expect(found.length).toBeGreaterThan(0)
    for (const path of found) {
      expect(path.independentSources).toBeGreaterThanOrEqual(2)
      for (const hop of path.hops) expect(hop.independentSources).toBeGreaterThanOrEqual(2)
    }
    expect(await paths(binh, bangLang, { minSources: 2 })).toEqual([])
  })
})

describe('what entities have in common', () => {
  const shared = async (ids: readonly string[], given = ''): Promise<Answer[]> =>
    (
      await data(
        seeded.graph,
        `query ($ids: [ID!]!) { inCommon(ids: $ids ${given}) { entity { id } links { independentSources from { id } to { id } fact { canonicalId } } } }`,
        { ids },
      )
    ).inCommon

  it('is for two communes the body that recognised both, and their district', async () => {
    const found = await shared([kimLu, cuongLoi])
    expect(found.map(({ entity }) => entity.id)).toEqual(
      expect.arrayContaining(['organization:bac-kan/ubnd', 'place:bac-kan/na-ri']),
    )
    for (const { entity, links } of found) {
      expect(links.map(({ from }: Answer) => from.id)).toEqual([kimLu, cuongLoi])
      for (const { to } of links) expect(to.id).toBe(entity.id)
    }
  })

  it('is told by facts whose roles come as they do elsewhere', async () => {
    const roles = 'roles { role asWritten entity { id } }'
    const source = `query ($ids: [ID!]!) { inCommon(ids: $ids) { links { fact { id ${roles} } } } }`
    const { inCommon } = await data(seeded.graph, source, {
      ids: ['place:bac-kan/bach-thong', 'place:bac-kan/cho-don'],
    })
    const facts = inCommon.flatMap(({ links }: Answer) => links.map(({ fact }: Answer) => fact)).filter(Boolean)
    expect(facts.length).toBeGreaterThan(0)
    for (const fact of facts) {
      const { node } = await data(seeded.graph, `{ node(id: "${fact.id}") { ... on Fact { id ${roles} } } }`)
      expect(fact).toEqual(node)
    }
  })

  it('is the standard that both meet only when hubs count', async () => {
    const standard = { id: 'standard:xa-nong-thon-moi' }
    expect((await shared([kimLu, nongThuong])).map(({ entity }) => entity)).not.toContainEqual(standard)
    expect((await shared([kimLu, nongThuong], 'throughHubs: true')).map(({ entity }) => entity)).toContainEqual(
      standard,
    )
  })

  it('is never one of them, and must join every one of them', async () => {
    const ids = [kimLu, nongThuong, cuongLoi, bangLang]
    const found = await shared(ids, 'throughHubs: true')
    for (const { entity, links } of found) {
      expect(ids).not.toContain(entity.id)
      expect(links.map(({ from }: Answer) => from.id)).toEqual(ids)
    }
    const ofFirstThree = await shared(ids.slice(0, 3), 'throughHubs: true')
    expect(ofFirstThree.length).toBeGreaterThan(found.length)
  })

  it('is the campaign that two districts carried out', async () => {
    const places = ['place:bac-kan/bach-thong', 'place:bac-kan/cho-don']
    const found = await shared(places)
    expect(found.map(({ entity }) => entity.id)).toContain('campaign:ngay-hoi-dai-doan-ket-toan-dan-toc')
  })

  it('is found by one query, whatever it is and however many entities are asked about', async () => {
    const asked = async (ids: readonly string[], fields: string) => {
      seeded.sent()
      await data(seeded.graph, `query ($ids: [ID!]!) { inCommon(ids: $ids) { ${fields} } }`, { ids })
      return seeded.sent().length
    }
    const fields = 'entity { name } links { sentence fact { id } from { name } document { id } }'
    expect(await asked([kimLu, nongThuong, cuongLoi], fields)).toBe(1)
    // A relation of structure names its documents, which come in a second.
    expect(await asked([kimLu, cuongLoi], 'entity { id } links { sentence }')).toBe(1)
    expect(await asked([binh, bangLang], fields)).toBe(1)
  })

  it('keeps only what holds at the moment and what enough papers state', async () => {
    expect(await shared([binh, bangLang], 'asOf: "2015-01-01"')).toEqual([])
    expect(await shared([binh, bangLang], 'minSources: 2')).toEqual([])
    for (const { links } of await shared([kimLu, nongThuong], 'minSources: 2'))
      for (const link of links) expect(link.independentSources).toBeGreaterThanOrEqual(2)
  })
})

describe('a question about ways that cannot be answered', () => {
  const failing = async (source: string) => {
    const { data: answer, errors } = await ask(seeded.graph, source)
    expect(Object.values(answer ?? {})).toEqual([null])
    return errors?.map(({ extensions, message }) => `${extensions?.code ?? ''} ${message}`.trim())
  }

  it.each([
    ['maxHops below 1', `{ paths(from: "${binh}", to: "${bangLang}", maxHops: 0) { sentence } }`, /maxHops is 0/],
    ['maxHops above 6', `{ paths(from: "${binh}", to: "${bangLang}", maxHops: 7) { sentence } }`, /maxHops is 7/],
    ['more than 20 ways', `{ paths(from: "${binh}", to: "${bangLang}", first: 21) { sentence } }`, /first is 21/],
    [
      'minSources below 1',
      `{ paths(from: "${binh}", to: "${bangLang}", minSources: 0) { sentence } }`,
      /minSources is 0/,
    ],
    ['one entity at both ends', `{ paths(from: "${binh}", to: "${binh}") { sentence } }`, /asked about twice/],
    [
      'an id of a fact',
      `{ paths(from: "tenure:bbk-20240611/nguyen-dang-binh-ubnd", to: "${binh}") { sentence } }`,
      /no id of an entity/,
    ],
    [
      'two moments',
      `{ paths(from: "${binh}@2024-06-11", to: "${bangLang}@2024-06-12") { sentence } }`,
      /speaks of 2024-06-12/,
    ],
    ['a single id', `{ inCommon(ids: ["${binh}"]) { entity { id } } }`, /number of ids is 1/],
    [
      'eleven ids',
      `{ inCommon(ids: [${Array.from({ length: 11 }, (_, at) => `"person:p-${at}"`).join(', ')}]) { entity { id } } }`,
      /number of ids is 11/,
    ],
    ['an id twice', `{ inCommon(ids: ["${binh}", "${bangLang}", "${binh}"]) { entity { id } } }`, /asked about twice/],
  ])('is one with %s', async (_, source, message) => {
    expect(await failing(source)).toEqual([expect.stringMatching(message)])
  })

  it('is null, and no error, when an id was never given out', async () => {
    expect(await failing(`{ paths(from: "person:nobody", to: "${bangLang}") { sentence } }`)).toBeUndefined()
    expect(await failing(`{ inCommon(ids: ["person:nobody", "${bangLang}"]) { entity { id } } }`)).toBeUndefined()
  })

  it('is empty when nothing connects the two', async () => {
    expect(await paths('article:bbk-20240611', bangLang)).toEqual([])
  })
})
