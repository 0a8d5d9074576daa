/** What must agree, whatever the seeds say: two ways to the same facts, a filter and its opposite, pages and totals. */
import { describe, expect, it } from '@jest/globals'
import { type Answer, data } from '../../support/ask.ts'
import { useSeededGraph } from '../../support/neo4j.ts'

const seeded = useSeededGraph()

const idsOf = ({ nodes }: Answer): string[] => nodes.map(({ id }: Answer) => id)

/** Conditions on what some have no value of, so that comparing it is neither true nor false. */
const conditions: readonly (readonly [field: string, filter: string])[] = [
  ['facts', 'on: { from: "2020-01-01", certainly: true }'],
  ['honours', 'status: [DECIDED]'],
  ['honours', 'recipient: { level: [COMMUNE] }'],
  ['honours', 'recipient: { within: { place: "place:thai-nguyen-2025", lineage: true } }'],
  ['figures', 'nature: [TARGET]'],
  ['articles', 'publishedOn: { from: "2024-01-01" }'],
  ['documents', 'on: { from: "2020-01-01" }'],
  ['places', 'level: [PROVINCE]'],
]

describe('a filter and its opposite', () => {
  it.each(conditions)('share all %s: %s', async (field, filter) => {
    const { all, taken, left } = await data(
      seeded.graph,
      `{ all: ${field} { totalCount } taken: ${field}(filter: { ${filter} }) { totalCount }
         left: ${field}(filter: { not: { ${filter} } }) { totalCount } }`,
    )
    expect(taken.totalCount + left.totalCount).toBe(all.totalCount)
    expect(taken.totalCount).toBeGreaterThan(0)
    expect(left.totalCount).toBeGreaterThan(0)
  })
})

/** Places in Thái Nguyên, most of them in former Bắc Kạn. */
const within = (lineage: boolean): string =>
  `place: { within: { place: "place:thai-nguyen-2025", lineage: ${lineage} } }`

describe('the recognitions of places in an area', () => {
  it('are the same from the root, from the area and by a filter that the page cannot start from', async () => {
    const { root, area, searched } = await data(
      seeded.graph,
      `{ root: recognitions(filter: { ${within(true)} }, first: 100) { nodes { id } }
         area: node(id: "place:thai-nguyen-2025") { ... on Place {
           recognitions(subtree: true, lineage: true, first: 100) { nodes { id } } } }
         searched: recognitions(filter: { not: { not: { ${within(true)} } } }, first: 100) { nodes { id } } }`,
    )
    expect(idsOf(root)).toEqual(idsOf(searched))
    expect(idsOf(root)).toEqual(idsOf(area.recognitions))
    expect(idsOf(root).length).toBeGreaterThan(20)
  })

  it('take in those of what the area was made of with lineage alone', async () => {
    const { past, without } = await data(
      seeded.graph,
      `{ past: recognitions(filter: { ${within(true)} }) { totalCount }
         without: recognitions(filter: { ${within(false)} }) { totalCount } }`,
    )
    expect(without.totalCount).toBeLessThan(past.totalCount)
  })
})

describe('facts that several lists hold', () => {
  it.each([
    ['an area with its past', 'place:thai-nguyen-2025', 'Place', 'honours(subtree: true, lineage: true, '],
    ['the country', 'place:viet-nam', 'Place', 'recognitions(subtree: true, lineage: true, '],
    ['a body with its posts', 'organization:bac-kan/ubnd', 'Organization', 'facts('],
  ])('are counted once for %s', async (_whose, id, type, list) => {
    const { node } = await data(
      seeded.graph,
      `query ($id: ID!) { node(id: $id) { ... on ${type} {
         list: ${list} filter: { minSources: 1 }, first: 100) { totalCount nodes { id } } } } }`,
      { id },
    )
    expect(node.list.totalCount).toBe(new Set(idsOf(node.list)).size)
    expect(idsOf(node.list)).toHaveLength(node.list.totalCount)
  })
})

describe('pages of facts of which many have the same rank', () => {
  it.each(['SOURCES_DESC', 'PUBLISHED_DESC'])('hold each fact once: %s', async (order) => {
    const source = `query ($after: String) { honours(orderBy: ${order}, first: 7, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { honours }: Answer = await data(seeded.graph, source, { after })
      seen.push(...idsOf(honours))
      more = honours.pageInfo.hasNextPage
      after = honours.pageInfo.endCursor
      if (!more) expect(seen).toHaveLength(honours.totalCount)
    }
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('honours read from the shorter lists of others', () => {
  const ofGrantor = `query ($id: ID!, $recipient: [ID!], $as: [Role!]) { node(id: $id) { ... on Actor {
    honours(as: $as, filter: { recipient: { id: $recipient } }, first: 100) { nodes { id } } } } }`
  const inCountry = `query ($recipients: [ID!]) { node(id: "place:viet-nam") { ... on Place {
    honours(subtree: true, lineage: true, filter: { recipient: { id: $recipients } }, first: 100) {
      totalCount nodes { id } } } } }`

  /** Honours of a grantor with more facts than the recipient has. */
  async function lopsided(): Promise<readonly Answer[]> {
    const { honours } = await data(
      seeded.graph,
      '{ honours(first: 100) { nodes { id roles { role entity { id facts { totalCount } } } } } }',
    )
    const filling = (roles: Answer[], name: string) => roles.find(({ role }) => role === name)?.entity
    return honours.nodes
      .map(({ id, roles }: Answer) => ({
        id,
        grantor: filling(roles, 'GRANTOR'),
        recipient: filling(roles, 'RECIPIENT'),
      }))
      .filter(({ grantor, recipient }: Answer) => recipient && grantor?.facts.totalCount > recipient.facts.totalCount)
      .slice(0, 5)
  }

  it('are those alone in which the entity has the role that was asked for', async () => {
    const pairs = await lopsided()
    for (const { id, grantor, recipient } of pairs) {
      const asked = { id: grantor.id, recipient: [recipient.id] }
      const granted = await data(seeded.graph, ofGrantor, { ...asked, as: ['GRANTOR'] })
      const received = await data(seeded.graph, ofGrantor, { ...asked, as: ['RECIPIENT'] })
      expect(idsOf(granted.node.honours)).toContain(id)
      expect(idsOf(received.node.honours)).toEqual([])
    }
    expect(pairs).toHaveLength(5)
  })

  it('are counted once when the lists of two of them hold the same', async () => {
    const recipients = ['place:bac-kan/cho-don/xa-bang-lang', 'post:bac-kan/ubnd/chu-tich']
    const { node } = await data(seeded.graph, inCountry, { recipients })
    expect(node.honours.totalCount).toBe(1)
    expect(idsOf(node.honours)).toHaveLength(1)
  })
})
