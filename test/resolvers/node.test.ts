import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { removeDossier } from '../../src/ingest/write/writeDossier.ts'
import { type Answer, ask, data } from '../support/ask.ts'
import { disagreement, other } from '../support/disagreement.ts'
import { useEmptyGraph, useSeededGraph } from '../support/neo4j.ts'
import { createSmallGraph, referenceFiles, type SmallGraph } from '../support/smallGraph.ts'

const seeded = useSeededGraph()
const graph = () => seeded.graph

/** The type that an id is of, by what stands before its colon. */
const types = new Map<string, string>([
  ...entityKindNames.map((kind) => [entitySpec(kind).prefix, entitySpec(kind).label] as const),
  ...factKindNames.map((kind) => [factSpec(kind).prefix, factSpec(kind).label] as const),
  ['citation', 'Citation'],
])
const typeOf = (id: string): string | undefined => types.get(id.split(':')[0] as string)

/** Of the places, which are thousands alike, every thirtieth. */
const idsInGraph = cypher<Record<string, never>, { id: string }>`
  MATCH (node:Entity|Fact|Citation)
  WITH node.id AS id, node:Place AS isPlace ORDER BY id
  WITH isPlace, collect(id) AS ids
  UNWIND CASE WHEN isPlace THEN [index IN range(0, size(ids) - 1, 30) | ids[index]] ELSE ids END AS id
  RETURN id
`

const pagesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) => ids.slice(100 * page, 100 * (page + 1)))

const fetched = async (ids: readonly string[]): Promise<Answer[]> => {
  const question = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id canonicalId asOf permalink } }'
  const answers = pagesOf(ids).map(async (page) => (await data(graph(), question, { ids: page })).nodes)
  return (await Promise.all(answers)).flat()
}

describe('every id of the graph', () => {
  let ids: string[]
  beforeAll(async () => {
    ids = (await graph().read(idsInGraph, {})).map(({ id }) => id)
  })

  it('is of one of the types that have an id, and each type has some', () => {
    expect(new Set(ids.map(typeOf))).toEqual(new Set(types.values()))
  })

  it.each([null, '2024-06-11', '1948-06-11', '2026-01-01'])(
    'fetches the same object again under the moment %s',
    async (day) => {
      const asked = ids.map((id) => (day ? `${id}@${day}` : id))
      const expected = ids.map((id, index) => ({
        __typename: typeOf(id),
        id: asked[index],
        canonicalId: id,
        asOf: day,
        permalink: `https://graph.example/id/${asked[index]}`,
      }))
      expect(await fetched(asked)).toEqual(expected)
    },
    120_000,
  )

  it('is CURRENT when it is looked up, whatever has become of the thing itself', async () => {
    const question = 'query ($ids: [ID!]!) { lookup(ids: $ids) { askedFor status node { id } } }'
    for (const page of pagesOf(ids)) {
      const asked = page.map((id) => `${id}@2026-01-01`)
      const { lookup } = await data(graph(), question, { ids: asked })
      expect(lookup).toEqual(asked.map((id) => ({ askedFor: id, status: 'CURRENT', node: { id } })))
    }
  }, 120_000)
})

describe('an id met on the way', () => {
  const around = `query ($after: String) { facts(first: 100, after: $after, asOf: "2024-06-11") { pageInfo { hasNextPage endCursor }
    nodes { id roles { entity { __typename id } } citations { __typename id source { __typename id } } } } }`

  it('of a fact, of whoever plays a role in it, of its citations and their sources fetches that very thing', async () => {
    const met = new Map<string, string>()
    for (let after: string | null = null, more = true; more; ) {
      const { facts }: Answer = await data(graph(), around, { after })
      for (const { roles, citations } of facts.nodes) {
        const things = [
          ...roles.map(({ entity }: Answer) => entity),
          ...citations,
          ...citations.map((one: Answer) => one.source),
        ]
        for (const { id, __typename } of things) met.set(id, __typename)
      }
      ;({ endCursor: after, hasNextPage: more } = facts.pageInfo)
    }
    expect(met.size).toBeGreaterThan(500)
    const again = await fetched([...met.keys()])
    expect(again.map(({ id, __typename }) => [id, __typename])).toEqual([...met])
    expect(new Set(again.map(({ asOf }) => asOf))).toEqual(new Set(['2024-06-11']))
  }, 120_000)
})

describe('an id that names nothing', () => {
  it.each(['place:nowhere', 'honour:bbk-20240611/never', 'citation:bbk-20240611/bang-lang-bang-khen/99'])(
    '%s is null, and UNKNOWN when it is looked up',
    async (id) => {
      const answer = await data(
        graph(),
        'query ($id: ID!) { node(id: $id) { id } lookup(ids: [$id]) { status node { id } } }',
        { id },
      )
      expect(answer).toEqual({ node: null, lookup: [{ status: 'UNKNOWN', node: null }] })
    },
  )

  it.each([
    '',
    'nonsense',
    'place:',
    'planet:earth',
    'place:bac-kan@2024-02-30',
    'place:bac-kan@',
    'PLACE:bac-kan',
    'place:Bắc Kạn',
  ])('“%s” is refused where it stands, and the ids beside it are answered', async (id) => {
    const { data: given, errors } = await ask(graph(), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['place:bac-kan', id, 'award:bang-khen'],
    })
    expect(given).toEqual({ nodes: [{ id: 'place:bac-kan' }, null, { id: 'award:bang-khen' }] })
    expect(errors).toMatchObject([{ path: ['nodes', 1], message: expect.stringContaining('is no id of this graph') }])
  })
})

describe('an id that was given up', () => {
  const empty = useEmptyGraph()
  const [merged, kept] = ['figure:three-20240130/doubled', 'figure:one-20240110/xa-ntm']
  let small: SmallGraph
  const question = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id }
    lookup(ids: [$id]) { askedFor status survivor since reason node { id } } }`
  const about = (id: string): Promise<Answer> => data(small.graph, question, { id })

  beforeAll(async () => {
    small = await createSmallGraph()
    const publishers = referenceFiles().filter(({ file }) => file.endsWith('/publishers.yaml'))
    expect((await small.import([...publishers, ...disagreement])).problems).toEqual([])
    await removeDossier(small.graph, 'article:three-20240130')
    await empty.driver.executeQuery(
      "CREATE (:Tombstone {id: $merged, status: 'MERGED', survivor: $kept, since: 3, reason: 'The same figure.'})",
      { merged, kept },
    )
  }, 600_000)
  afterAll(() => small?.graph.close())

  it.each(['', '@2024-06-11'])('for another answers as that one, under the same moment (%s)', async (day) => {
    expect(await about(`${merged}${day}`)).toEqual({
      node: { id: `${kept}${day}` },
      nodes: [{ id: `${kept}${day}` }],
      lookup: [
        {
          askedFor: `${merged}${day}`,
          status: 'MERGED',
          survivor: `${kept}${day}`,
          since: 3,
          reason: 'The same figure.',
          node: { id: `${kept}${day}` },
        },
      ],
    })
  })

  it.each(['', '@2024-06-11'])(
    'because its only source was taken back is null, and WITHDRAWN when looked up (%s)',
    async (day) => {
      const { version } = (await data(small.graph, '{ dataset { version } }')).dataset
      expect(await about(`${other}${day}`)).toEqual({
        node: null,
        nodes: [null],
        lookup: [
          {
            askedFor: `${other}${day}`,
            status: 'WITHDRAWN',
            survivor: null,
            since: version,
            reason: expect.any(String),
            node: null,
          },
        ],
      })
    },
  )

  it('stands again once its source does', async () => {
    expect((await small.import(disagreement)).problems).toEqual([])
    expect((await about(other)).lookup).toMatchObject([{ status: 'CURRENT', node: { id: other } }])
  }, 60_000)
})
