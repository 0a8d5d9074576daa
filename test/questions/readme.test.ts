/** What the README shows a newcomer is what the API answers. */
import { describe, expect, it } from '@jest/globals'
import { codeBlocks, readPage } from '../docs/page.ts'
import { data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()
const readme = readPage('README.md')
const [honours = '', post = ''] = codeBlocks(readme, 'graphql')

/** The table's row of a day: who held the post, and the words in capitals. */
const rowOf = (day: string): string => readme.split('\n').find((line) => line.startsWith(`| \`${day}\``)) ?? ''

describe('the README', () => {
  it('prints the answer about honoured communes to the letter', async () => {
    const [answer = ''] = codeBlocks(readme, 'json')
    expect(await data(seeded.graph, honours)).toEqual(JSON.parse(answer))
  })

  it.each(['2024-06-11', '2024-07-01'])('says who held the post on %s, and how surely', async (on) => {
    const { tenures } = (await data(seeded.graph, post, { on })).post
    const [{ person, standing, firstSeen, lastSeen }, ...others] = tenures.nodes
    expect(others).toEqual([])
    expect(rowOf(on)).toContain(`${person.name}, \`${standing}\``)
    expect(rowOf('2024-06-11')).toContain(firstSeen)
    expect(lastSeen).toBe('2024-06-11')
  })

  it('says that nobody held it after the body ended', async () => {
    const { organization, tenures } = (await data(seeded.graph, post, { on: '2026-01-01' })).post
    expect(tenures.nodes).toEqual([])
    expect(rowOf('2026-01-01')).toContain(`nobody: the body is \`${organization.standing}\``)
  })
})
