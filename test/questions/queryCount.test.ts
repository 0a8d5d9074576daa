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
    ['honouredCommunes', { movement: 'Cả nước chung sức xây dựng nông thôn mới' }, 4],
    ['placePage', { id: 'place:thai-nguyen-2025' }, 2],
    ['moreHonours', { id: national }, 1],
    ['factPage', { id: 'honour:bbk-20240611/bang-lang-bang-khen' }, 3],
    ['whoHeld', { post: 'Chủ tịch UBND tỉnh Bắc Kạn', on: '2024-06-11' }, 2],
    ['articleFacts', { id: 'article:bbk-20240611' }, 1],
    ['typeahead', { text: 'bang lang' }, 2],
    ['campaignIndex', {}, 3],
    ['ruralSeries', { place: 'place:bac-kan' }, 4],
    ['gap', { ...rural, place: 'place:bac-kan', asOf: '2024-06-11' }, 2],
    ['funnel', { place: 'place:thai-nguyen-2025', asOf: '2026-01-01' }, 3],
    ['howConnected', { a: 'person:nguyen-dang-binh', b: 'place:bac-kan/cho-don/xa-bang-lang' }, 4],
  ])('%s is fixed', async (name, variables, number) => {
    expect(await queriesOf(operation(name), variables)).toBe(number)
  })

  it('does not grow with the size of the page', async () => {
    const source = `query ($first: Int!) { campaign(id: "${national}") { honours(first: $first) { nodes {
      award { name narrower { id } } grantors { name facts(first: 2) { totalCount nodes { sentence } } }
      citations { source { publisher { name } } } recipient { ... on Place { ancestors { name } heirs { id } } } } } } }`
    const [one, many] = [await queriesOf(source, { first: 1 }), await queriesOf(source, { first: 50 })]
    expect(many).toBeLessThanOrEqual(one + 1)
    expect(many).toBeLessThan(8)
  })

  it('is one for whatever hangs on an id: nothing waits for what is there', async () => {
    const counted = 'counts(by: [YEAR, AWARD]) { keys { value label entity { name } } count }'
    const lists = `honours(first: 3) { totalCount ${counted} nodes { citations(first: 1) { source { publisher { name } } } } }
      acts { totalCount }`
    expect(await queriesOf(`{ campaign(id: "${national}") { name variantOf { id } ${lists} } }`, {})).toBe(1)
    expect(
      await queriesOf(`{ node(id: "${national}") { ... on Campaign { ...on Entity { name } ${lists} } } }`, {}),
    ).toBe(1)
  })

  it('asks for nothing that is not selected: no page without its edges, no count without its total', async () => {
    const asked = async (fields: string) => {
      seeded.sent()
      await data(seeded.graph, `{ campaign(id: "${national}") { name honours { ${fields} } } }`)
      return seeded.sent().join(' ')
    }
    expect(await asked('__typename')).not.toContain('LISTED')
    expect(await asked('totalCount')).not.toContain('sortKey <')
    expect(await asked('nodes @include(if: false) { id }')).not.toContain('LISTED')
    const page = await asked('pageInfo { hasNextPage }')
    expect(page).toContain('sortKey <')
    expect(page).not.toContain('count(fact)')
    expect(page).not.toContain('CITED_IN')
  })
})
