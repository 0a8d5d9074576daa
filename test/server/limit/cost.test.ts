import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { ask, type Served, serve } from '../serve.ts'

/** Work that is done once, however many objects there are: looking something up, and what a connection is asked. */
const [look, page, total] = [50, 150, 50]
/** What a filter adds to each of these. */
const [scan, quantified, behind] = [50, 200, 250]

describe('the cost of an operation', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve({ limits: { aliases: 1_000 } })
  })

  afterAll(() => served.app.close())

  async function costOf(query: string, variables?: object): Promise<unknown> {
    const { extensions, errors } = await ask(served.url, query, variables)
    return extensions?.cost ?? errors?.map((error) => error.extensions.requested ?? error.message)
  }

  it.each([
    ['1 for an object, nothing for its scalars', '{ campaign { id name } }', look + 1],
    ['1 for a connection and 1 for each object asked of it', '{ campaigns(first: 7) { nodes { id } } }', page + 1 + 7],
    ['the default page where first is not given', '{ campaigns { nodes { id } } }', page + 1 + 20],
    [
      '1 for a connection nobody takes objects from',
      '{ campaigns(first: 100) { pageInfo { hasNextPage } } }',
      page + 1,
    ],
    [
      'edges and node no more than nodes',
      '{ campaign { honours(first: 3) { edges { cursor node { id } } } } }',
      look + page + 1 + 1 + 3,
    ],
    [
      'edges and nodes together twice',
      '{ campaign { honours(first: 3) { edges { node { id } } nodes { id } } } }',
      look + page + 1 + 1 + 6,
    ],
    [
      'the weight of @cost once for each time it is paid',
      '{ campaigns(first: 2) { nodes { honours { totalCount } } } }',
      page + total + 1 + 2 * (1 + 1 + 5),
    ],
    ['the weight of @cost beside the objects', '{ paths(from: "a", first: 4) { id } }', look + 200 + 4],
    [
      'a list with first as many as asked for',
      '{ campaign { honours(first: 2) { nodes { citations(first: 9) { id } } } } }',
      look + page + look + 1 + 1 + 2 * (1 + 9),
    ],
    [
      'a connection without directives like any other',
      '{ search(text: "a", first: 4) { nodes { id } } }',
      page + 1 + 4,
    ],
    ['a list of ids as many as there are ids', '{ nodes(ids: ["a", "b", "c", "d"]) { id } }', look + 4],
    ['a list that cannot be sized as 3', '{ entity(id: "a") { ... on Place { ancestors { id } } } }', 2 * look + 1 + 3],
    [
      'a list that says so as its assumed size',
      '{ entity(id: "a") { ... on Place { neighbours { id } } } }',
      2 * look + 1 + 7,
    ],
    [
      'value types as nothing, what is in them as usual',
      '{ campaign { honours(first: 2) { nodes { days { latest } conflicts { citations { id } } } } } }',
      look + page + look + 1 + 1 + 2 * (1 + 3 * 3),
    ],
    [
      'aliases together',
      '{ a: campaign { id } b: campaign { id } c: campaigns(first: 5) { nodes { id } } }',
      2 * look + page + 1 + 1 + 1 + 5,
    ],
    [
      'a field selected twice as the one field it is',
      '{ campaign { variantOf { id } } campaign { variantOf { name } } }',
      2 * look + 2,
    ],
    [
      'fragments where they are spread',
      '{ campaign { ...C variantOf { ...C } } } fragment C on Campaign { phaseOf { id } }',
      4 * look + 2 + 2,
    ],
    [
      'the dearest of the types an object may be',
      '{ entity(id: "a") { ... on Place { partOf { id } } ... on Campaign { variantOf { id } phaseOf { id } } } }',
      3 * look + 1 + 2,
    ],
    [
      'a fragment in each of the types it is spread under',
      '{ entity(id: "a") { ... on Place { ...N } ... on Campaign { ...N variantOf { ...N } } } } fragment N on Entity { name }',
      2 * look + 1 + 1,
    ],
    [
      'nothing for what is skipped',
      '{ campaign @skip(if: true) { id } campaigns @include(if: false) { nodes { id } } __typename }',
      0,
    ],
    [
      'conditions for each thing that is asked: some, none and what stands behind',
      '{ campaigns(first: 1, filter: { honours: { some: { campaign: { honours: { none: {} } } } } }) { nodes { id } } }',
      page + 1 + 1 + scan + quantified + behind + quantified,
    ],
  ])('counts %s', async (_rule, query, requested) => {
    expect(await costOf(query)).toEqual({ requested, limit: 10_000 })
  })

  it('reads sizes, filters and conditions from variables and their defaults', async () => {
    const query = `query ($first: Int! = 4, $filter: CampaignFilter, $with: Boolean!) {
      campaigns(first: $first, filter: $filter) { nodes { id variantOf @include(if: $with) { id } } }
    }`
    expect(await costOf(query, { with: false })).toMatchObject({ requested: page + 1 + 4 })
    expect(await costOf(query, { with: true, first: 10 })).toMatchObject({ requested: page + look + 1 + 10 * 2 })
    const filter = { honours: { some: {} } }
    expect(await costOf(query, { with: false, filter })).toMatchObject({ requested: page + 1 + 4 + scan + quantified })
  })

  it('counts only the operation that runs', async () => {
    const query = 'query A { campaign { id } } query B { campaigns(first: 100) { nodes { id } } }'
    const { extensions } = await ask(served.url, query, {}, 'A')
    expect(extensions?.cost).toMatchObject({ requested: look + 1 })
  })

  it('refuses the classic attack of connections in connections before anything runs', async () => {
    const query = `{ campaigns(first: 100) { nodes { honours(first: 100) { nodes { citations(first: 10) { id } } } } } }`
    const { status, errors, data } = await ask(served.url, query)
    expect([status, data]).toEqual([400, undefined])
    expect(errors).toEqual([
      {
        message: 'This operation asks for 110551 points of cost; the most is 10000.',
        extensions: {
          code: 'COST_EXCEEDED',
          measure: 'cost',
          requested: 110_551,
          limit: 10_000,
          remedy: expect.any(String),
        },
      },
    ])
  })

  it('leaves room for the introspection of every tool', async () => {
    const everything = {
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }
    const { data, extensions } = await ask(served.url, getIntrospectionQuery(everything))
    expect(data).toHaveProperty('__schema.types')
    expect(extensions).toHaveProperty('cost.requested')
  })
})
