import { describe, expect, it } from '@jest/globals'
import { data, operation } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

async function queriesOf(source: string, variables: Record<string, unknown>): Promise<number> {
  seeded.sent()
  await data(seeded.graph, source, variables)
  return seeded.sent().length
}

const national = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'

const rural = { campaign: national, standard: 'standard:xa-nong-thon-moi' }

describe('the number of queries of an operation', () => {
  it.each([
    ['honouredCommunes', { movement: 'Cả nước chung sức xây dựng nông thôn mới' }, 10],
    ['placePage', { id: 'place:thai-nguyen-2025' }, 13],
    ['moreHonours', { id: national }, 2],
    ['factPage', { id: 'honour:bbk-20240611/bang-lang-bang-khen' }, 5],
    ['whoHeld', { post: 'Chủ tịch UBND tỉnh Bắc Kạn', on: '2024-06-11' }, 6],
    ['articleFacts', { id: 'article:bbk-20240611' }, 3],
    ['typeahead', { text: 'bang lang' }, 2],
    ['campaignIndex', {}, 6],
    ['ruralSeries', { place: 'place:bac-kan' }, 4],
    ['gap', { ...rural, place: 'place:bac-kan', asOf: '2024-06-11' }, 7],
    ['funnel', { place: 'place:thai-nguyen-2025', asOf: '2026-01-01' }, 3],
    ['howConnected', { a: 'person:nguyen-dang-binh', b: 'place:bac-kan/cho-don/xa-bang-lang' }, 10],
  ])('%s is fixed', async (name, variables, most) => {
    expect(await queriesOf(operation(name), variables)).toBeLessThanOrEqual(most)
  })

  it('does not grow with the size of the page', async () => {
    const source = `query ($first: Int!) { campaign(id: "${national}") { honours(first: $first) { nodes {
      award { name narrower { id } } grantors { name facts(first: 2) { totalCount nodes { sentence } } }
      citations { source { publisher { name } } } recipient { ... on Place { ancestors { name } heirs { id } } } } } } }`
    const [one, many] = [await queriesOf(source, { first: 1 }), await queriesOf(source, { first: 50 })]
    expect(many).toBeLessThanOrEqual(one + 1)
    expect(many).toBeLessThan(12)
  })

  it('is none for what is not selected: no page without its edges, no count without its total', async () => {
    const bare = await queriesOf(`{ campaign(id: "${national}") { name honours { __typename } } }`, {})
    const total = await queriesOf(`{ campaign(id: "${national}") { name honours { totalCount } } }`, {})
    const page = await queriesOf(`{ campaign(id: "${national}") { name honours { pageInfo { hasNextPage } } } }`, {})
    expect([bare, total, page]).toEqual([1, 2, 2])
  })
})
