import { createHash } from 'node:crypto'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { ServerOptions } from '../../src/server/createServer.ts'
import { createDatasetClock } from '../../src/server/dataset.ts'
import { movementSchema } from './movement.ts'
import { ask, serve } from './serve.ts'

const named = '{ campaign(id: "campaign:1") { name } }'
const data = { campaign: { name: 'Dân vận khéo' } }

/** Servers over one cache, as behind a balancer; each counts how often it had to look for a campaign. */
describe('an answer in the cache that servers share', () => {
  const closing: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()))
  })

  async function open(options: Partial<ServerOptions> = {}) {
    const schema = options.schema ?? movementSchema()
    const field = schema.getQueryType()?.getFields().campaign
    const resolve = field?.resolve
    if (!resolve) throw new Error('the schema in miniature has no campaign')
    let executed = 0
    field.resolve = (...given) => {
      executed++
      return resolve(...given)
    }
    const served = await serve({ secret: 'theirs', ...options, schema })
    closing.push(() => served.app.close())
    return { ...served, executed: () => executed }
  }

  /** Kept is whatever was set by the time the answer was there: this cache takes no time. */
  const shared = () => new InMemoryLRUCache()

  const get = async (url: string, parameters: Record<string, string>) => {
    const response = await fetch(`${url}/graphql?${new URLSearchParams(parameters)}`)
    return { tag: response.headers.get('etag'), body: JSON.parse(await response.text()) }
  }

  it('is computed by one and given by all, with its cost, version and tag', async () => {
    const cache = shared()
    const [one, other] = [await open({ shared: cache }), await open({ shared: cache })]
    const first = await get(one.url, { query: named })
    expect(await get(other.url, { query: named })).toEqual(first)
    expect(first.body).toEqual({
      data,
      extensions: { cost: { requested: 51, limit: 10_000 }, dataset: { version: 7, hash: 'c0ffee' } },
    })
    expect(first.tag).toMatch(/^"[\w-]{43}"$/)
    expect([one.executed(), other.executed()]).toEqual([1, 0])
    expect(other.lines).toContainEqual(expect.objectContaining({ msg: 'operation', shared: true }))
  })

  it('is the same however the document came: by GET, by POST, by its hash', async () => {
    const server = await open({ shared: shared() })
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(named).digest('hex') }
    const extensions = JSON.stringify({ persistedQuery })
    const answers = [
      (await get(server.url, { query: named, extensions })).body.data,
      (await get(server.url, { extensions })).body.data,
      (await get(server.url, { query: named })).body.data,
      (await ask(server.url, named)).data,
    ]
    expect(answers).toEqual([data, data, data, data])
    expect(server.executed()).toBe(1)
  })

  it('is another for another document, variable or operation', async () => {
    const server = await open({ shared: shared() })
    const query = 'query One($id: ID) { campaign(id: $id) { name } } query Two { campaign { name } }'
    await ask(server.url, query, { id: 'campaign:1' }, 'One')
    const second = await ask(server.url, query, { id: 'campaign:2' }, 'One')
    const third = await ask(server.url, query, { id: 'campaign:1' }, 'Two')
    const fourth = await ask(server.url, `${query} `, { id: 'campaign:1' }, 'One')
    expect([second.data, third.data, fourth.data]).toEqual([
      { campaign: { name: 'Cả nước chung sức' } },
      { campaign: null },
      data,
    ])
    expect(server.executed()).toBe(4)
  })

  it('is for servers of the same code, limits and addresses only', async () => {
    const cache = shared()
    const servers = [
      await open({ shared: cache }),
      await open({ shared: cache, release: 'other' }),
      await open({ shared: cache, limits: { cost: 9_000 } }),
    ]
    for (const { url } of servers) await ask(url, named)
    expect(servers.map(({ executed }) => executed())).toEqual([1, 1, 1])
  })

  it('is computed anew once the dataset has changed, and named by the version it is from', async () => {
    let version = { version: 7, hash: 'c0ffee' }
    const server = await open({ shared: shared(), dataset: createDatasetClock(async () => version, { maxAge: 0 }) })
    await ask(server.url, named)
    version = { version: 8, hash: 'decaf' }
    expect((await ask(server.url, named)).extensions).toMatchObject({ dataset: version })
    expect((await ask(server.url, named)).extensions).toMatchObject({ dataset: version })
    expect(server.executed()).toBe(2)
  })

  it('is never one with an error, one refused, or a mixture of two versions', async () => {
    const cache = shared()
    let version = 0
    const rising = createDatasetClock(async () => ({ version: ++version, hash: String(version) }), { maxAge: 0 })
    const [server, busy] = [await open({ shared: cache }), await open({ shared: cache, dataset: rising })]
    await ask(server.url, '{ ambiguous { name } campaign(id: "campaign:1") { name } }')
    await ask(server.url, '{ campain { name } }')
    await ask(server.url, 'query ($id: ID!) { campaign(id: $id) { name } }', {})
    expect((await ask(busy.url, named)).extensions).toMatchObject({ dataset: { changedSince: expect.any(Number) } })
    expect(cache.keys().filter((key) => key.startsWith('answer:'))).toEqual([])
    await ask(server.url, named)
    expect(cache.keys().filter((key) => key.startsWith('answer:'))).toHaveLength(1)
  })

  it('is refused like any other to whoever may not ask so much', async () => {
    const cache = shared()
    const query = '{ campaigns { nodes { name } } }'
    await ask((await open({ shared: cache })).url, query)
    const { errors } = await ask((await open({ shared: cache, limits: { cost: 5 } })).url, query)
    expect(errors?.[0]?.extensions.code).toBe('COST_EXCEEDED')
  })

  it('is computed where the cache holds what no server wrote', async () => {
    const garbage = { get: async () => 'null and void', set: async () => {}, delete: async () => true }
    expect((await ask((await open({ shared: garbage })).url, named)).data).toEqual(data)
  })

  it('is computed where somebody without the secret wrote another, or put it under another key', async () => {
    const cache = shared()
    const [one, other] = ['{ campaign(id: "campaign:1") { name } }', '{ campaign(id: "campaign:2") { name } }']
    await ask((await open({ shared: cache })).url, one)
    const stranger = await open({ shared: cache, secret: 'another' })
    expect((await ask(stranger.url, one)).data).toEqual(data)
    expect(stranger.executed()).toBe(1)
    const [key] = cache.keys()
    const kept = key && (await cache.get(key))
    const forging = { get: async () => kept, set: async () => {}, delete: async () => true }
    expect((await ask((await open({ shared: forging })).url, other)).data).toEqual({
      campaign: { name: 'Cả nước chung sức' },
    })
  })

  it('is not shared when it is long enough to crowd out many others', async () => {
    const cache = shared()
    const schema = movementSchema()
    const field = schema.getQueryType()?.getFields().broken
    if (field) field.resolve = () => 'x'.repeat(500_000)
    const { data } = await ask((await open({ shared: cache, schema })).url, '{ broken(how: "long") }')
    expect([String(data?.broken).length, cache.keys()]).toEqual([500_000, []])
  })
})
