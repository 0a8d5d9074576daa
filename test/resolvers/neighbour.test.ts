import { describe, expect, it } from '@jest/globals'
import { neighbourLoader } from '../../src/loaders/neighbour.ts'
import { type Answer, ask, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

const chairman = 'post:bac-kan/ubnd/chu-tich'
const bacKan = 'place:bac-kan'
const bangLang = 'place:bac-kan/cho-don/xa-bang-lang'
const rural = 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'

const edges = `edges { cursor factCount ties { kind role neighbourRole factCount }
  node { id canonicalId } hop { sentence factCount independentSources fact { canonicalId } document { canonicalId } from { id } to { id } } }`

async function around(id: string, given = '', asOf?: string): Promise<Answer> {
  const of = asOf ? `${id}@${asOf}` : id
  const source = `query ($id: ID!) { node(id: $id) { ... on Entity { neighbours${given} { totalCount pageInfo { hasNextPage endCursor } ${edges} } } } }`
  return (await data(seeded.graph, source, { id: of })).node.neighbours
}

const neighbour = (found: Answer, id: string): Answer => found.edges.find(({ node }: Answer) => node.canonicalId === id)

/** The facts that an entity itself has a role in, with all roles: what neighbours are counted from. */
async function factsOf(id: string): Promise<Answer[]> {
  const source = `query ($id: ID!, $after: String) { node(id: $id) { ... on Entity { facts(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id kind independentSources roles { role entity { id } } } } } } }`
  const facts: Answer[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { node }: Answer = await data(seeded.graph, source, { id, after })
    facts.push(...node.facts.nodes)
    ;({ endCursor: after, hasNextPage: more } = node.facts.pageInfo)
  }
  return facts.filter(({ roles }) => roles.some(({ entity }: Answer) => entity.id === id))
}

/** How many facts join the entity and each other one. */
function countsOf(id: string, facts: readonly Answer[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { roles } of facts)
    for (const other of new Set<string>(roles.map(({ entity }: Answer) => entity.id)))
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  return counts
}

describe('the neighbours of an entity', () => {
  it.each([
    chairman,
    bacKan,
    bangLang,
    rural,
    'award:bang-khen',
    'person:nguyen-dang-binh',
    'standard:xa-nong-thon-moi',
  ])('%s: each once, with the number of facts that name both', async (id) => {
    const counts = countsOf(id, await factsOf(id))
    const { edges, totalCount } = await around(id, '(first: 100)')
    const found = edges.map(({ node, factCount }: Answer) => [node.canonicalId, factCount])
    const told = found.filter(([, count]: [string, number]) => count > 0)
    expect(new Map(found).size).toBe(found.length)
    if (totalCount <= 100) {
      expect(found).toHaveLength(totalCount)
      expect(new Map(told)).toEqual(counts)
    } else for (const [other, count] of told) expect(counts.get(other)).toBe(count)
    expect(found.map(([, count]: [string, number]) => count)).toEqual(
      found.map(([, count]: [string, number]) => count).sort((one: number, other: number) => other - one),
    )
  })

  it('says as what the two stand, and tells one fact of theirs', async () => {
    const edge = neighbour(await around(chairman, '(first: 100)'), bangLang)
    expect(edge).toMatchObject({
      factCount: 1,
      ties: [{ kind: 'HONOUR', role: 'GRANTOR', neighbourRole: 'RECIPIENT', factCount: 1 }],
      hop: {
        factCount: 1,
        fact: { canonicalId: 'honour:bbk-20240611/bang-lang-bang-khen' },
        from: { id: chairman },
        to: { id: bangLang },
      },
    })
    expect(edge.hop.sentence).toContain('tặng Bằng khen cho xã Bằng Lãng')
  })

  it('counts a fact in which one of them has two roles once, and in two ties', async () => {
    const found = await around(bacKan, '(first: 100)')
    for (const { factCount, ties } of found.edges as Answer[]) {
      const sum = ties.reduce((all: number, tie: Answer) => all + tie.factCount, 0)
      expect(sum).toBeGreaterThanOrEqual(factCount)
      for (const tie of ties) expect(tie.factCount).toBeLessThanOrEqual(factCount)
    }
  })

  it('holds whom structure alone joins, last, with what that rests on', async () => {
    const { edges } = await around(bangLang, '(first: 100)')
    const parent = edges.find(({ node }: Answer) => node.canonicalId === 'place:bac-kan/cho-don')
    expect(parent).toMatchObject({ factCount: 0, ties: [], hop: { factCount: 0, fact: null } })
    expect(parent.hop.sentence).toContain('Chợ Đồn')
    const counts: number[] = edges.map(({ factCount }: Answer) => factCount)
    expect(counts.indexOf(0)).toBe(counts.filter((count) => count > 0).length)
  })
})

describe('a filter on neighbours', () => {
  it('keeps kinds of neighbours', async () => {
    const { edges } = await around(chairman, '(first: 100, kinds: [AWARD])')
    expect(edges.length).toBeGreaterThan(0)
    for (const { node } of edges) expect(node.canonicalId).toMatch(/^award:/)
  })

  it('keeps what facts of a kind join, in a role: whom an office honoured', async () => {
    const { edges } = await around(chairman, '(first: 100, facts: [HONOUR], as: [GRANTOR], kinds: [PLACE])')
    expect(neighbour({ edges }, bangLang)).toBeDefined()
    for (const { ties, factCount } of edges) {
      expect(factCount).toBeGreaterThan(0)
      for (const tie of ties) expect(tie).toMatchObject({ kind: 'HONOUR', role: 'GRANTOR' })
    }
  })

  it('keeps what several origins state', async () => {
    const { edges, totalCount } = await around(rural, '(first: 100, minSources: 2)')
    expect(totalCount).toBeLessThan((await around(rural, '(first: 100)')).totalCount)
    for (const { hop } of edges) expect(hop.independentSources).toBeGreaterThanOrEqual(2)
  })

  it('leaves out hubs when asked to', async () => {
    const { edges } = await around(chairman, '(first: 100, hubs: false)')
    expect(neighbour({ edges }, 'award:bang-khen')).toBeUndefined()
    expect(neighbour({ edges }, bangLang)).toBeDefined()
  })

  it('takes no number of sources below 1', async () => {
    const { errors } = await ask(
      seeded.graph,
      `{ place(id: "${bacKan}") { neighbours(minSources: 0) { totalCount } } }`,
    )
    expect(errors?.[0]?.message).toBe('minSources is 0.')
  })
})

describe('neighbours under a moment', () => {
  it('carry it, and are counted from what holds on that day', async () => {
    const people = 'organization:bac-kan/bach-thong/ubnd'
    const paper = 'award:giay-khen'
    expect(neighbour(await around(people, '(first: 100)', '2020-07-22'), paper)).toBeUndefined()
    const { node, hop } = neighbour(await around(people, '(first: 100)', '2020-07-23'), paper)
    expect([node.id, hop.from.id]).toEqual([`${paper}@2020-07-23`, `${people}@2020-07-23`])
  })
})

describe('pages of neighbours', () => {
  it('make up the whole list, each once', async () => {
    const whole = (await around(bacKan, '(first: 100)')).edges.map(({ node }: Answer) => node.id)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Answer = await around(bacKan, `(first: 17${after ? `, after: "${after}"` : ''})`)
      seen.push(...page.edges.map(({ node }: Answer) => node.id))
      ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
    }
    expect(seen).toEqual(whole)
  })

  it('refuse a cursor of another list', async () => {
    const cursor = Buffer.from(JSON.stringify(['NAME_ASC', 'a', 'b'])).toString('base64url')
    const { errors } = await ask(
      seeded.graph,
      `{ place(id: "${bacKan}") { neighbours(after: "${cursor}") { nodes { id } } } }`,
    )
    expect(errors?.[0]?.message).toContain('The cursor belongs to the order NAME_ASC')
  })
})

describe('an entity in more facts than can be read at once', () => {
  const request = { asOf: null, minSources: 1, throughHubs: true, kinds: null, facts: null, as: null, structure: true }
  const page = { after: { rank: null, key: '' }, limit: 5 }

  it('is not read, while those asked with it are', async () => {
    const loader = neighbourLoader(seeded.graph, { ...request, ...page }, 20)
    const [many, few] = await loader.loadMany([bacKan, bangLang])
    expect(many).toMatchObject({ rows: [], total: 0, beyond: expect.any(Number) })
    expect(few).toMatchObject({ beyond: null, rows: expect.arrayContaining([expect.anything()]) })
  })
})
