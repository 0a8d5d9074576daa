import { describe, expect, it } from '@jest/globals'
import { data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

const changesOf = async (id: string): Promise<readonly string[]> => {
  const { node } = await data(seeded.graph, 'query ($id: ID!) { node(id: $id) { ... on Entity { changes } } }', { id })
  return node.changes
}

describe('the days on which an entity changes', () => {
  it.each([
    ['ends with its merger', 'place:bac-kan/cho-don/xa-bang-lang', ['2025-07-01']],
    ['begins with the merger', 'place:thai-nguyen-2025/xa-cho-don', ['2025-07-01']],
    ['passes from one province to another', 'place:dong-nai-2025/phuong-bien-hoa', ['2025-07-01', '2026-04-30']],
    ['lasts throughout', 'place:viet-nam', []],
  ])('%s: %s', async (_, id, days) => {
    expect(await changesOf(id)).toEqual(days)
  })

  it('are those between which its standing and its area stay the same', async () => {
    const id = 'place:dong-nai-2025/phuong-bien-hoa'
    const around = ['2025-06-30', ...(await changesOf(id)).flatMap((day) => [day, day]), '2026-12-31']
    const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { standing partOf { canonicalId } } } }`
    const { nodes } = await data(seeded.graph, question, { ids: around.map((day) => `${id}@${day}`) })
    expect(nodes.map(({ standing }: { standing: string }) => standing)).toEqual([
      'FUTURE',
      'CURRENT',
      'CURRENT',
      'CURRENT',
      'CURRENT',
      'CURRENT',
    ])
  })
})
