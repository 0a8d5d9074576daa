/** A page of entities and their number are found in one pass where all of them are read anyway. Nobody may notice. */
import { describe, expect, it } from '@jest/globals'
import { data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

const page = 'nodes { canonicalId } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }'

interface Found {
  readonly totalCount: number
  readonly nodes: readonly { readonly canonicalId: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const found = async (asked: string): Promise<Found> =>
  Object.values(await data<Record<string, Found>>(seeded.graph, `{ ${asked} }`))[0] as Found

const national = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'

/** Those within an area, those that facts lead to, those that are named, and all, which are read in order. */
const filters = [
  '{ within: { place: "place:bac-kan" }, level: [COMMUNE] }',
  `{ honours: { some: { campaign: { within: ["${national}"] } } } }`,
  '{ id: ["place:bac-kan", "place:thai-nguyen-2025", "place:nobody"] }',
  '{ level: [PROVINCE] }',
]
const orders = ['NAME_ASC', 'NAME_DESC', 'DATE_DESC', 'FACTS_DESC']
const questions = filters.flatMap((filter) => orders.map((order) => ({ filter, order })))

describe('a page of entities with their number', () => {
  it.each(questions)('is as page and number by themselves: $filter, $order', async ({ filter, order }) => {
    const { totalCount } = await found(`places(filter: ${filter}) { totalCount }`)
    const ids: string[] = []
    let after: string | null = null
    for (let more = true; more && ids.length < 60; ) {
      const given = `filter: ${filter}, orderBy: ${order}, first: 7, after: ${JSON.stringify(after)}`
      const both = await found(`places(${given}) { totalCount ${page} }`)
      expect({ ...both, totalCount }).toEqual({ ...(await found(`places(${given}) { ${page} }`)), totalCount })
      expect(both.totalCount).toBe(totalCount)
      ids.push(...both.nodes.map(({ canonicalId }) => canonicalId))
      more = both.pageInfo.hasNextPage
      after = both.pageInfo.endCursor
    }
    expect(new Set(ids).size).toBe(ids.length)
    if (totalCount < 60) expect(ids).toHaveLength(totalCount)
    const behind = await found(`places(filter: ${filter}, orderBy: ${order}, after: ${JSON.stringify(after)}) {
      totalCount ${page} }`)
    expect(behind.totalCount).toBe(totalCount)
  })

  it('tells how many there are when the page is empty, or there is nobody', async () => {
    const nobody = await found(`places(filter: { id: ["place:nobody"] }) { totalCount ${page} }`)
    expect(nobody).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('counts beneath each parent', async () => {
    const source = `{ places(filter: { level: [PROVINCE] }, first: 5) { nodes { parts { totalCount ${page} } } } }`
    const alone = '{ places(filter: { level: [PROVINCE] }, first: 5) { nodes { parts { totalCount } } } }'
    const totals = async (asked: string) =>
      (await data(seeded.graph, asked)).places.nodes.map(({ parts }: { parts: Found }) => parts.totalCount)
    const both = await totals(source)
    expect(both).toEqual(await totals(alone))
    expect(Math.max(...both)).toBeGreaterThan(7)
  })

  it('seeks once', async () => {
    seeded.sent()
    await found(`places(filter: ${filters[0]}) { totalCount nodes { id } }`)
    const [query, ...more] = seeded.sent()
    expect(more).toEqual([])
    expect(query?.match(/IN_SCOPE/gu)).toHaveLength((await seeksOf(filters[0] as string)).length)
  })
})

/** How often the query of a page alone names the edge that leads to an area. */
async function seeksOf(filter: string): Promise<readonly string[]> {
  seeded.sent()
  await found(`places(filter: ${filter}) { nodes { id } }`)
  return seeded.sent()[0]?.match(/IN_SCOPE/gu) ?? []
}
