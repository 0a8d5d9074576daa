import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { leastSent } from '../support/leastSent.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

const seeded = useSeededGraph()
const query = `query Honoured($id: ID!, $asOf: Day) {
  campaign(id: $id, asOf: $asOf) { name honours(first: 3) { totalCount nodes { sentence } } }
}`
const id = 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'

describe('a GET of the API', () => {
  let api: ServedApi

  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })

  afterAll(() => api.app.close())

  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${api.url}/graphql?${new URLSearchParams(parameters)}`, { method, headers })

  const answerIn = async (response: Response): Promise<Answer> => JSON.parse(await response.text())

  const variables = JSON.stringify({ id })

  it('is answered with the version of the dataset, the cost and a tag', async () => {
    const response = await get({ query, variables })
    const { data, extensions } = await answerIn(response)
    expect(data.campaign.honours.nodes[0].sentence).toContain('Bằng Lãng')
    expect(extensions).toEqual({
      cost: { requested: expect.any(Number), limit: 10_000 },
      dataset: { version: expect.any(Number), hash: expect.stringMatching(/^[\da-f]{64}$/) },
    })
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('is answered 304 without a single query to the graph', async () => {
    const tag = String((await get({ query, variables })).headers.get('etag'))
    for (const method of ['GET', 'HEAD'])
      expect(await leastSent(seeded, () => get({ query, variables }, { 'if-none-match': tag }, method))).toEqual({
        status: 304,
        sent: [],
      })
    seeded.sent()
    expect((await get({ query, variables }, { 'if-none-match': '"another"' })).status).toBe(200)
    expect(seeded.sent().length).toBeGreaterThan(0)
  })

  it('has another tag under another moment', async () => {
    const tags = await Promise.all(
      [variables, JSON.stringify({ id, asOf: '2024-06-11' }), JSON.stringify({ id, asOf: '2024-06-12' })].map(
        async (given) => (await get({ query, variables: given })).headers.get('etag'),
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })

  it('costs one small query more than its resolvers, for the version it ends under', async () => {
    const { sent } = await leastSent(seeded, () => get({ query, variables }))
    const versions = sent.filter((text) => text.includes('RETURN dataset.version AS version, dataset.hash AS hash'))
    expect(versions).toHaveLength(1)
    expect(sent.at(-1)).toBe(versions[0])
  })

  it('is not for caches when a part of it failed', async () => {
    const document = `{ campaign(id: "${id}") { name } place(id: "campaign:x") { name } }`
    const response = await get({ query: document })
    const { data, errors, extensions } = await answerIn(response)
    expect([data.campaign.name, data.place]).toEqual(['Bắc Kạn chung sức xây dựng nông thôn mới', null])
    expect(errors[0].extensions.code).toBe('BAD_ID')
    expect(extensions.dataset.version).toBeGreaterThan(0)
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store'])
  })

  it('can name its document by hash once it was sent, and is confirmed by its tag like any other', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
    const unknown = await get({ extensions, variables })
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    const registering = await get({ query, extensions, variables })
    const byHash = await get({ extensions, variables })
    const told = await answerIn(byHash)
    expect(told).toEqual(await answerIn(registering))
    expect(told.data.campaign.honours.totalCount).toBeGreaterThan(0)
    const tag = String(byHash.headers.get('etag'))
    expect(await leastSent(seeded, () => get({ extensions, variables }, { 'if-none-match': tag }))).toEqual({
      status: 304,
      sent: [],
    })
  })
})
