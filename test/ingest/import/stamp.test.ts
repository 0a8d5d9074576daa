import { describe, expect, it } from '@jest/globals'
import { cypher } from '../../../src/graph/cypher.ts'
import { removeDossier } from '../../../src/ingest/write/writeDossier.ts'
import { writePlaces } from '../../../src/ingest/write/writePlaces.ts'
import { data } from '../../support/ask.ts'
import { smallPlaces } from '../../support/smallGraph.ts'
import { useTestGraph } from './testGraph.ts'
import { article, honour, honourText, interwoven } from './written.ts'

const test = useTestGraph()

const stamps = cypher<{ ids: readonly string[] }, { since: number; changedIn: number }>`
  UNWIND $ids AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (fact:Fact {id: id})
  OPTIONAL MATCH (citation:Citation {id: id})
  WITH id, coalesce(entity, fact, citation) AS node
  RETURN node.since AS since, node.changedIn AS changedIn
`

const all = cypher<Record<string, never>, { id: string; since: number; changedIn: number }>`
  MATCH (node:Entity|Fact|Citation) WHERE node.reference IS NULL
  RETURN node.id AS id, node.since AS since, node.changedIn AS changedIn ORDER BY id
`

/** In which versions something came and last changed, counted from the version before the test. */
async function versionsOf(base: number, ...ids: string[]): Promise<(readonly [number, number])[]> {
  const rows = await test.graph.read(stamps, { ids })
  return rows.map(({ since, changedIn }) => [since - base, changedIn - base])
}

const begin = async (): Promise<number> => (await test.version()).version

const one = article('mot', { text: honourText, facts: [honour()] })
const fact = 'honour:mot/bang-khen'
const citation = 'citation:mot/bang-khen/1'
const place = 'place:bac-kan/cho-don/xa-bang-lang'

describe('what an import brings', () => {
  it('has its version', async () => {
    const base = await begin()
    await test.import(one)
    expect(await versionsOf(base, fact, citation, 'article:mot')).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ])
  })

  it('keeps its version when the same comes again beside something new', async () => {
    const base = await begin()
    await test.import(...interwoven)
    const before = await test.graph.read(all, {})
    await test.import(...interwoven, article('them', { text: 'Không có gì.' }))
    const later = new Map((await test.graph.read(all, {})).map((row) => [row.id, row]))
    expect((await begin()) - base).toBe(2)
    expect(before.map(({ id }) => later.get(id))).toEqual(before)
    expect(later.get('article:them')).toMatchObject({ since: base + 2, changedIn: base + 2 })
  })

  it('changes with a value that it states otherwise, and nothing else does', async () => {
    const base = await begin()
    await test.import(one)
    await test.import(
      article('mot', { text: honourText, facts: [honour({ decided: { is: '2024-05', basis: 'CONTEXT' } })] }),
    )
    expect(await versionsOf(base, fact, citation, 'article:mot')).toEqual([
      [1, 2],
      [1, 2],
      [1, 1],
    ])
    expect(await versionsOf(base, 'award:bang-khen').then(([found]) => (found?.[1] ?? 1) <= 0)).toBe(true)
  })

  it('changes with the place of its words, though they are the same', async () => {
    const base = await begin()
    await test.import(one)
    await test.import(article('mot', { text: `Hôm nay. ${honourText}`, facts: [honour()] }))
    expect(await versionsOf(base, fact, citation, 'article:mot')).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })

  it('changes when another source states it too, or does so no more', async () => {
    const base = await begin()
    const other = article('hai', { text: honourText, facts: [honour({ same: fact })] })
    await test.import(one)
    await test.import(other)
    expect(await versionsOf(base, fact, citation)).toEqual([
      [1, 2],
      [1, 1],
    ])
    await removeDossier(test.graph, 'article:hai')
    expect(await versionsOf(base, fact, citation)).toEqual([
      [1, 3],
      [1, 1],
    ])
  })

  it('is new again when it comes back', async () => {
    const base = await begin()
    await test.import(one)
    await removeDossier(test.graph, 'article:mot')
    await test.import(one)
    expect(await versionsOf(base, fact, citation, 'article:mot')).toEqual([
      [3, 3],
      [3, 3],
      [3, 3],
    ])
  })
})

describe('an entity', () => {
  const person = (...names: string[]) =>
    article('nguoi', {
      text: 'Nguyễn Văn Thử có mặt.',
      entities: [{ person: 'Nguyễn Văn Thử', ...(names.length > 0 ? { names } : {}) }],
    })

  it('changes with a name more, and not with a fact or a source more', async () => {
    const base = await begin()
    const id = 'person:nguyen-van-thu'
    await test.import(person())
    await test.import(
      article('hai', {
        text: 'Nguyễn Văn Thử được tặng Bằng khen.',
        entities: [{ person: 'Nguyễn Văn Thử' }],
        facts: [honour({ quote: 'Nguyễn Văn Thử được tặng Bằng khen', recipient: 'Nguyễn Văn Thử' })],
      }),
    )
    expect(await versionsOf(base, id)).toEqual([[1, 1]])
    await test.import(person('Anh Thử'))
    expect(await versionsOf(base, id)).toEqual([[1, 3]])
  })

  it('changes with its days: a campaign by its launch', async () => {
    const base = await begin()
    const campaign = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
    const [before] = await versionsOf(base, campaign)
    expect(before?.[1]).toBeLessThanOrEqual(0)
    const text = 'Thủ tướng phát động “Cả nước chung sức xây dựng nông thôn mới” ngày 8/6/2011.'
    await test.import(
      article('phat-dong', {
        text,
        facts: [
          {
            campaignAct: 'phat-dong',
            quote: text.slice(0, -1),
            campaign: 'Cả nước chung sức xây dựng nông thôn mới',
            act: 'LAUNCHED',
            on: '2011-06-08',
          },
        ],
      }),
    )
    expect(await versionsOf(base, campaign)).toEqual([[before?.[0], 1]])
  })

  it('of the places changes when the data does, and the others do not', async () => {
    const base = await begin()
    const data = smallPlaces()
    const renamed = data.places.map((one) =>
      one.id === place ? { ...one, aliases: [...one.aliases, 'Bằng Lẵng'] } : one,
    )
    const [was, other] = await versionsOf(base, place, 'place:bac-kan/cho-don/xa-bang-phuc')
    await writePlaces(test.graph, { ...data, places: renamed })
    expect(await versionsOf(base, place, 'place:bac-kan/cho-don/xa-bang-phuc')).toEqual([[was?.[0], 1], other])
    await writePlaces(test.graph, data)
    expect(await versionsOf(base, place)).toEqual([[was?.[0], 2]])
  })
})

describe('a client that has a version', () => {
  const changes = `query ($since: Int!, $kinds: [String!]) {
    facts(filter: { changedSince: $since }) { totalCount nodes { canonicalId firstVersion lastChangedVersion } }
    articles(filter: { changedSince: $since }) { totalCount nodes { canonicalId } }
    article(id: "article:mot") { citations(filter: { changedSince: $since }) { totalCount nodes { firstVersion lastChangedVersion } } }
    withdrawn(since: $since, kinds: $kinds, first: 100) { totalCount nodes { askedFor status survivor since } }
  }`
  const other = article('hai', {
    text: 'Xã Bằng Phúc được tặng Giấy khen.',
    facts: [
      honour({
        key: 'giay-khen',
        quote: 'Xã Bằng Phúc được tặng Giấy khen',
        award: 'Giấy khen',
        recipient: 'Xã Bằng Phúc',
      }),
    ],
  })

  it('asks for what came and changed since, and for what went', async () => {
    await test.import(one, other)
    const since = await begin()
    await removeDossier(test.graph, 'article:hai')
    await test.import(article('mot', { text: honourText, facts: [honour({ ordinal: { is: 2, basis: 'CONTEXT' } })] }))
    const ask = (variables: Record<string, unknown>) => data(test.graph, changes, variables)
    expect(await ask({ since })).toEqual({
      facts: { totalCount: 1, nodes: [{ canonicalId: fact, firstVersion: since, lastChangedVersion: since + 2 }] },
      articles: { totalCount: 0, nodes: [] },
      article: { citations: { totalCount: 1, nodes: [{ firstVersion: since, lastChangedVersion: since + 2 }] } },
      withdrawn: {
        totalCount: 3,
        nodes: ['honour:hai/giay-khen', 'citation:hai/giay-khen/1', 'article:hai'].map((askedFor) => ({
          ...{ askedFor, status: 'WITHDRAWN', survivor: null, since: since + 1 },
        })),
      },
    })
    expect(await ask({ since: since + 2 })).toEqual({
      facts: { totalCount: 0, nodes: [] },
      articles: { totalCount: 0, nodes: [] },
      article: { citations: { totalCount: 0, nodes: [] } },
      withdrawn: { totalCount: 0, nodes: [] },
    })
    const { withdrawn } = (await ask({ since, kinds: ['HONOUR'] })) as { withdrawn: { totalCount: number } }
    expect(withdrawn.totalCount).toBe(1)
  })

  it('pages through what went, each once', async () => {
    await test.import(one, other)
    const since = await begin()
    await removeDossier(test.graph, 'article:hai')
    await removeDossier(test.graph, 'article:mot')
    const page = `query ($since: Int!, $after: String) {
      withdrawn(since: $since, first: 2, after: $after) { nodes { askedFor since } pageInfo { hasNextPage endCursor } }
    }`
    const found: { askedFor: string; since: number }[] = []
    for (let after: string | null = null; ; ) {
      const { withdrawn } = (await data(test.graph, page, { since, after })) as {
        withdrawn: { nodes: typeof found; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
      found.push(...withdrawn.nodes)
      if (!withdrawn.pageInfo.hasNextPage) break
      after = withdrawn.pageInfo.endCursor
    }
    expect(found).toHaveLength(6)
    expect(new Set(found.map(({ askedFor }) => askedFor)).size).toBe(6)
    expect(found.map((row) => row.since - since)).toEqual([2, 2, 2, 1, 1, 1])
  })
})
