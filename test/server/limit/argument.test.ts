import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, type Served, serve } from '../serve.ts'

describe('arguments out of bounds', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  async function refusal(query: string, variables?: object) {
    const { status, data, errors } = await ask(served.url, query, variables)
    expect([status, data, errors?.length]).toEqual([400, undefined, 1])
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', remedy: expect.any(String) })
    return errors?.[0]?.message
  }

  it.each([0, -1, 101, 2_147_483_647])('first: %d is refused, never changed', async (first) => {
    const message = `campaigns(first: ${first}) is outside 1..100.`
    expect(await refusal('query ($first: Int!) { campaigns(first: $first) { nodes { id } } }', { first })).toBe(message)
  })

  it.each([1, 100])('first: %d is answered', async (first) => {
    const { errors } = await ask(served.url, `{ campaigns(first: ${first}) { nodes { id } } }`)
    expect(errors).toBeUndefined()
  })

  it('the first of a plain list is bounded like that of a connection', async () => {
    expect(await refusal('{ paths(from: "a", first: 101) { id } }')).toBe('paths(first: 101) is outside 1..100.')
    const nested = '{ campaign { honours { nodes { citations(first: 0) { id } } } } }'
    expect(await refusal(nested)).toBe('citations(first: 0) is outside 1..100.')
  })

  it('the first of a connection is bounded even when nobody takes objects from it', async () => {
    expect(await refusal('{ campaigns(first: 500) { pageInfo { hasNextPage } } }')).toContain('first: 500')
  })

  it('a bound holds inside fragments and under aliases', async () => {
    const query = '{ campaign { ...C } } fragment C on Campaign { x: honours(first: 999) { totalCount } }'
    expect(await refusal(query)).toBe('honours(first: 999) is outside 1..100.')
  })

  it('an explicit null where a number must be is the client’s mistake, not ours', async () => {
    const query = 'query ($first: Int = 20) { campaigns(first: $first) { nodes { id } } }'
    expect(await refusal(query, { first: null })).toContain('must not be null')
  })

  it('takes 100 ids and refuses 101', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const ids = Array.from({ length: 101 }, (_, index) => `campaign:${index}`)
    expect(await refusal(query, { ids })).toBe('nodes(ids:) has more than 100 entries.')
    const { errors } = await ask(served.url, query, { ids: ids.slice(1) })
    expect(errors?.[0]?.extensions.code).not.toBe('BAD_ARGUMENT')
  })

  it('takes a text of 1,000 characters and refuses one more, wherever it stands', async () => {
    const query = 'query ($text: String!) { search(text: $text) { nodes { id } } }'
    expect((await ask(served.url, query, { text: 'ă'.repeat(1_000) })).errors).toBeUndefined()
    expect(await refusal(query, { text: 'ă'.repeat(1_001) })).toBe('search(text:) has more than 1000 characters.')
    const filtered = 'query ($filter: CampaignFilter) { campaigns(filter: $filter) { nodes { id } } }'
    const filter = { honours: { some: { text: 'a'.repeat(1_001) } } }
    expect(await refusal(filtered, { filter })).toBe(
      'campaigns(filter:) at honours.some.text has more than 1000 characters.',
    )
  })

  it('lists in filters hold at most 100 entries, and an argument 1,000 values altogether', async () => {
    const query = 'query ($filter: CampaignFilter) { campaigns(filter: $filter) { nodes { id } } }'
    const many = (length: number, entry: object) => ({ or: Array.from({ length }, () => entry) })
    expect(await refusal(query, { filter: many(101, { text: 'a' }) })).toBe(
      'campaigns(filter:) at or has more than 100 entries.',
    )
    expect(await refusal(query, { filter: many(30, many(30, { text: 'a' })) })).toContain('has more than 1000 values.')
  })

  it('filters nest four deep, some and none, spans and areas not counted', async () => {
    const query = 'query ($filter: CampaignFilter) { campaigns(filter: $filter) { nodes { id } } }'
    const four = { not: { honours: { some: { campaign: { on: { from: '2024-01-01' } } } } } }
    expect((await ask(served.url, query, { filter: four })).errors).toBeUndefined()
    expect(await refusal(query, { filter: { not: four } })).toContain('has more than 4 levels of filters')
  })

  it('brackets without end in the variables are refused before anything recurses into them', async () => {
    const levels = 100_000
    const filter = `${'{"not":'.repeat(levels)}null${'}'.repeat(levels)}`
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($filter: CampaignFilter) { campaigns(filter: $filter) { nodes { id } } }","variables":{"filter":${filter}}}`,
    })
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'The variables are nested more than 32 levels deep.', extensions: { code: 'BAD_ARGUMENT' } }],
    })
  })
})
