import { afterEach, describe, expect, it } from '@jest/globals'
import type { ServerOptions } from '../../src/server/createServer.ts'
import { createDatasetClock, type DatasetVersion } from '../../src/server/dataset.ts'
import { type Served, serve } from './serve.ts'

const named = '{ campaign(id: "campaign:1") { name } }'
const terms = 'public, max-age=0, must-revalidate'

describe('a cacheable answer', () => {
  const opened: Served[] = []
  let dataset: DatasetVersion = { version: 7, hash: 'c0ffee' }

  const open = async (options: Partial<ServerOptions> = {}) => {
    dataset = { version: 7, hash: 'c0ffee' }
    const served = await serve({ dataset: createDatasetClock(async () => dataset, { maxAge: 0 }), ...options })
    opened.push(served)
    return served
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ app }) => app.close()))
  })

  const get = (
    { url }: Served,
    parameters: Record<string, string>,
    headers: Record<string, string> = {},
    method = 'GET',
  ) => fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { method, headers })

  const tagOf = async (served: Served, parameters: Record<string, string>, headers = {}) =>
    (await get(served, parameters, headers)).headers.get('etag')

  it('carries a tag and the terms to keep it on', async () => {
    const response = await get(await open(), { query: named })
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
    expect(response.headers.get('cache-control')).toBe(terms)
    expect(response.headers.get('vary')).toBe('accept')
  })

  it('is not sent again to whoever holds it, by whatever tags it is named among', async () => {
    const served = await open()
    const tag = String(await tagOf(served, { query: named }))
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(served, { query: named }, { 'if-none-match': held })
      expect([again.status, await again.text()]).toEqual([304, ''])
      const { headers } = again
      expect([headers.get('etag'), headers.get('cache-control'), headers.get('vary')]).toEqual([tag, terms, 'accept'])
    }
    expect((await get(served, { query: named }, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is sent again once the dataset has changed', async () => {
    const served = await open()
    const tag = String(await tagOf(served, { query: named }))
    dataset = { version: 8, hash: 'decaf' }
    const again = await get(served, { query: named }, { 'if-none-match': tag })
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ extensions: { dataset } })
    expect(again.headers.get('etag')).not.toBe(tag)
  })

  it('has another tag for another document, variable, operation or media type, and for another server of its kind the same', async () => {
    const served = await open()
    const query = 'query One($id: ID) { campaign(id: $id) { name } } query Two { campaign { name } }'
    const one = { query, operationName: 'One', variables: '{"id":"campaign:1"}' }
    const json = { accept: 'application/json' }
    const tags = [
      await tagOf(served, one, json),
      await tagOf(served, { ...one, variables: '{"id":"campaign:2"}' }, json),
      await tagOf(served, { ...one, operationName: 'Two' }, json),
      await tagOf(served, { ...one, query: `${query} ` }, json),
      await tagOf(served, one, { accept: 'application/graphql-response+json' }),
    ]
    expect(new Set(tags).size).toBe(5)
    expect(await tagOf(await open(), one, json)).toBe(tags[0])
  })

  it('has another tag when the code, the limits or the public address are others', async () => {
    const tags = [
      await tagOf(await open(), { query: named }),
      await tagOf(await open({ release: 'other' }), { query: named }),
      await tagOf(await open({ limits: { cost: 9_000 } }), { query: named }),
    ]
    expect(new Set(tags).size).toBe(3)
  })

  it('is told about by HEAD, without a body', async () => {
    const served = await open()
    const head = await get(served, { query: named }, {}, 'HEAD')
    const tag = await tagOf(served, { query: named })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag])
    expect((await get(served, { query: named }, { 'if-none-match': String(tag) }, 'HEAD')).status).toBe(304)
  })

  it('is never a POST, an error, or a page', async () => {
    const served = await open()
    const headers = { 'content-type': 'application/json' }
    const responses = [
      await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: named }) }),
      await get(served, { query: '{ ambiguous { name } campaign(id: "campaign:1") { name } }' }),
      await get(served, { query: '{ campain { name } }' }),
      await get(served, { query: '{ campaign(' }),
      await get(served, {}),
      await get(served, { query: named }, { accept: 'text/html' }),
      await fetch(`${served.url}/nowhere`),
      await fetch(`${served.url}/health/ready`),
    ]
    const seen = responses.map(({ headers }) => [headers.get('etag'), headers.get('cache-control')])
    expect(new Set(seen.map(String))).toEqual(new Set([',no-store']))
  })

  it('does not stand in for the query page of the same address', async () => {
    const served = await open()
    const tag = String(await tagOf(served, { query: named }))
    const page = await get(served, { query: named }, { accept: 'text/html', 'if-none-match': tag })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
  })

  it('is not promised to exist: If-None-Match with * is answered', async () => {
    expect((await get(await open(), { query: named }, { 'if-none-match': '*' })).status).toBe(200)
  })

  it('lets a page of another origin read its tag', async () => {
    const response = await get(await open(), { query: named }, { origin: 'https://app.example' })
    expect(response.headers.get('access-control-expose-headers')?.toLowerCase()).toContain('etag')
  })
})

describe('an answer while an import is at work', () => {
  /** A dataset that changes with each of the first readings. */
  const changing = (times: number) => {
    let version = 0
    return createDatasetClock(async () => {
      if (version < times) version++
      return { version, hash: String(version) }
    })
  }

  async function ask(times: number) {
    let executed = 0
    const { app, url } = await serve({
      dataset: changing(times),
      createContext: () => {
        executed++
        return {}
      },
    })
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(named)}`)
    const answer = { body: await response.json(), cacheControl: response.headers.get('cache-control') }
    await app.close()
    return { ...answer, executed }
  }

  it('is made again, so that it is from one version', async () => {
    expect(await ask(2)).toMatchObject({
      executed: 2,
      body: { data: { campaign: { name: 'Dân vận khéo' } }, extensions: { dataset: { version: 2, hash: '2' } } },
      cacheControl: terms,
    })
  })

  it('says that it may be a mixture when the imports do not end, and is not for caches', async () => {
    expect(await ask(100)).toMatchObject({
      executed: 3,
      body: { data: {}, extensions: { dataset: { version: 4, hash: '4', changedSince: 3 } } },
      cacheControl: 'no-store',
    })
  })
})
