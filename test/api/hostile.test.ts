/** What asks for too much is refused before the graph hears of it, whatever way it takes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newestVersion } from '../../src/graph/queries/dataset.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

const seeded = useSeededGraph()

const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ')
const nest = (levels: number, open: string, core: string, close: string): string =>
  open.repeat(levels) + core + close.repeat(levels)
const ids = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, index) => `place:p${index}`))
const national = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'

/** Ways to ask for too much, as documents, and the code that each is refused with. */
const documents: readonly (readonly [string, string, string])[] = [
  [
    'a hundred aliases of one search',
    `{ ${times(100, (n) => `a${n}: search(text: "bac kan") { nodes { id } }`)} }`,
    'COST_EXCEEDED',
  ],
  [
    'aliases of a count on every object',
    `{ campaigns(first: 100) { nodes { ${times(60, (n) => `a${n}: honours { totalCount }`)} } } }`,
    'COST_EXCEEDED',
  ],
  [
    'connections in connections of a hundred',
    '{ campaigns(first: 100) { nodes { honours(first: 100) { nodes { citations(first: 10) { id } } } } } }',
    'COST_EXCEEDED',
  ],
  [
    'groups in many lists',
    `{ organizations(first: 100) { nodes { honours { counts(by: [AWARD]) { count keys { entity { id } } } } } } }`,
    'COST_EXCEEDED',
  ],
  [
    'ways between two through everything, fifty times',
    `{ ${times(50, (n) => `a${n}: paths(from: "place:bac-kan", to: "award:bang-khen", maxHops: 6, throughHubs: true) { hops { from { id } } }`)} }`,
    'COST_EXCEEDED',
  ],
  [
    'thirty levels of variants',
    `{ campaign(id: "${national}") ${nest(30, '{ variantOf ', '{ id }', ' }')} }`,
    'COST_EXCEEDED',
  ],
  [
    'the two ends of a fact over and over',
    `{ facts { nodes { roles ${nest(12, '{ entity { facts { nodes { roles ', '{ role }', ' } } } }')} } } }`,
    'COST_EXCEEDED',
  ],
  [
    'a fragment bomb',
    `{ campaign(id: "${national}") { ...F0 } } ${times(16, (n) => `fragment F${n} on Campaign { variantOf { ...F${n + 1} } phaseOf { ...F${n + 1} } }`)} fragment F16 on Campaign { id }`,
    'COST_EXCEEDED',
  ],
  [
    'fragments in a circle',
    `{ campaign(id: "${national}") { ...A } } fragment A on Campaign { variantOf { ...B } } fragment B on Campaign { variantOf { ...A } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment that spreads itself',
    `{ campaign(id: "${national}") { ...A } } fragment A on Campaign { ...A }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'five hundred directives on one field',
    `{ campaign(id: "${national}") ${'@include(if: true) '.repeat(500)} { id } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'directives that do not exist',
    `{ campaign(id: "${national}") ${times(200, (n) => `@x${n}`)} { id } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a thousand operations in one document', times(1_500, (n) => `query Q${n} { __typename }`), 'GRAPHQL_PARSE_FAILED'],
  ['the same field two thousand times', `{ ${'dataset { version } '.repeat(2_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['a tower of brackets', `{ nodes(ids: ${'['.repeat(20_000)}`, 'GRAPHQL_PARSE_FAILED'],
  [
    'introspection that goes round',
    `{ __schema { types ${nest(8, '{ fields { type ', '{ name }', ' } }')} } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['101 ids in nodes', `{ nodes(ids: ${ids(101)}) { id } }`, 'BAD_ARGUMENT'],
  ['101 ids in lookup', `{ lookup(ids: ${ids(101)}) { status } }`, 'BAD_ARGUMENT'],
  ['101 ids in a filter', `{ honours(filter: { recipient: { id: ${ids(101)} } }) { totalCount } }`, 'BAD_ARGUMENT'],
  ['11 entities in common', `{ inCommon(ids: ${ids(11)}) { entity { id } } }`, 'BAD_ARGUMENT'],
  [
    'ways of seven hops',
    '{ paths(from: "place:bac-kan", to: "award:bang-khen", maxHops: 7) { sentence } }',
    'BAD_ARGUMENT',
  ],
  ['a page of 500', '{ honours(first: 500) { nodes { id } } }', 'BAD_ARGUMENT'],
  [
    'a page of two thousand million',
    '{ campaigns(first: 1) { nodes { honours(first: 2147483647) { totalCount } } } }',
    'BAD_ARGUMENT',
  ],
  [
    'a page beyond what a number can be',
    '{ honours(first: 99999999999) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page before the first', '{ honours(first: -1) { nodes { id } } }', 'BAD_ARGUMENT'],
  ['a search for 1,001 letters', `{ search(text: "${'ă'.repeat(1_001)}") { nodes { id } } }`, 'BAD_ARGUMENT'],
  ['a name of 1,001 letters', `{ person(name: "${'a'.repeat(1_001)}") { id } }`, 'BAD_ARGUMENT'],
  ['a cursor of 5,000 letters', `{ honours(after: "${'A'.repeat(5_000)}") { nodes { id } } }`, 'BAD_ARGUMENT'],
  [
    'a filter of thirty levels',
    `{ campaigns(filter: ${nest(30, '{ not: ', '{ text: "a" }', ' }')}) { totalCount } }`,
    'BAD_ARGUMENT',
  ],
  [
    'four keys to count by',
    '{ honours { counts(by: [AWARD, CAMPAIGN, GRANTOR, PROVINCE]) { count } } }',
    'BAD_ARGUMENT',
  ],
  ['a cursor that is none', '{ honours(after: "WyJoYWNrIl0") { nodes { id } } }', 'BAD_CURSOR'],
  ['an id that is a query', `{ node(id: "place:x'}) DETACH DELETE n //") { id } }`, 'BAD_ID'],
]

describe('the API', () => {
  let served: ServedApi

  beforeAll(async () => {
    served = await serveApi(seeded.graph)
  })
  afterAll(() => served.app.close())

  /** The code of the first error, after seeing that nothing was asked of the graph but which dataset it holds. */
  async function refusal(body: string, type = 'application/json'): Promise<string> {
    seeded.sent()
    const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string; remedy: string } }[]
    }
    expect(seeded.sent().filter((text) => text !== newestVersion.text)).toEqual([])
    expect(errors[0]?.extensions.remedy).toEqual(expect.any(String))
    return String(errors[0]?.extensions.code)
  }

  it.each(documents)('refuses %s', async (_, query, code) => {
    expect(await refusal(JSON.stringify({ query }))).toBe(code)
  })

  it.each([
    [
      'two operations at once',
      JSON.stringify([{ query: '{ dataset { version } }' }, { query: '{ dataset { version } }' }]),
      'BAD_REQUEST',
    ],
    [
      'ten thousand operations at once',
      JSON.stringify(Array.from({ length: 10_000 }, () => ({ query: '{ dataset { version } }' }))),
      'BAD_REQUEST',
    ],
    [
      'a body of two megabytes',
      JSON.stringify({ query: `{ search(text: "${'a'.repeat(2_000_000)}") { nodes { id } } }` }),
      'BAD_REQUEST',
    ],
    [
      'variables nested without end',
      `{"query":"query ($f: HonourFilter) { honours(filter: $f) { totalCount } }","variables":{"f":${nest(50_000, '{"not":', 'null', '}')}}}`,
      'BAD_ARGUMENT',
    ],
    [
      'branches in branches',
      JSON.stringify({
        query: 'query ($f: CampaignFilter) { campaigns(filter: $f) { totalCount } }',
        variables: { f: { or: Array(40).fill({ or: Array(40).fill({ text: 'a' }) }) } },
      }),
      'BAD_ARGUMENT',
    ],
    [
      'a list of 101 in a variable',
      JSON.stringify({
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: JSON.parse(ids(101)) },
      }),
      'BAD_ARGUMENT',
    ],
    [
      'a page of 500 in a variable',
      JSON.stringify({ query: 'query ($n: Int!) { honours(first: $n) { nodes { id } } }', variables: { n: 500 } }),
      'BAD_ARGUMENT',
    ],
    [
      '__proto__ among the variables',
      '{"query":"query ($n: Int!) { honours(first: $n) { totalCount } }","variables":{"__proto__":{"n":5}}}',
      'BAD_REQUEST',
    ],
  ])('refuses %s', async (_, body, code) => {
    expect(await refusal(body)).toBe(code)
  })

  it('refuses what a form on a foreign page could send', async () => {
    expect(await refusal(JSON.stringify({ query: '{ dataset { version } }' }), 'text/plain')).toBe('BAD_REQUEST')
  })

  it('answers what is just within the bounds', async () => {
    const query = `{ nodes(ids: ${ids(100)}) { id } search(text: "${'a '.repeat(500)}") { totalCount } honours(first: 100) { nodes { id } } }`
    const response = await fetch(`${served.url}/graphql?${new URLSearchParams({ query })}`)
    expect(await response.json()).toMatchObject({ data: { honours: { nodes: expect.any(Array) } } })
  })
})
