import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, type Served, serve } from './serve.ts'

describe('the HTTP surface', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  const get = (path: string, init: RequestInit = {}) => fetch(served.url + path, { redirect: 'manual', ...init })

  const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    get('/graphql', { method: 'POST', headers: { 'content-type': type }, body })

  async function firstError(response: Response) {
    const { errors }: Answer = JSON.parse(await response.text())
    return { status: response.status, message: errors?.[0]?.message, ...errors?.[0]?.extensions }
  }

  it('answers an operation sent as a GET, with variables in the query string and no other header', async () => {
    const query = encodeURIComponent('query ($id: ID!) { campaign(id: $id) { name } }')
    const response = await get(`/graphql?query=${query}&variables=${encodeURIComponent('{"id":"campaign:1"}')}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ data: { campaign: { name: 'Dân vận khéo' } } })
  })

  it('takes a Vietnamese name in the body as it was typed', async () => {
    const response = await post(JSON.stringify({ query: '{ campaign(name: "Học tập suốt đời") { id } }' }))
    expect(await response.json()).toMatchObject({ data: { campaign: { id: 'campaign:3' } } })
  })

  it('refuses a batch and says to send the operations one by one', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))
    expect(await firstError(response)).toEqual({
      status: 400,
      message: 'The body is a JSON array: batches of operations are not taken.',
      code: 'BAD_REQUEST',
      remedy: expect.stringContaining('a request of its own'),
    })
  })

  it('refuses a body that is not JSON', async () => {
    expect(await firstError(await post('{ campaign { name } }'))).toMatchObject({
      status: 400,
      message: 'The body is not valid JSON.',
      code: 'BAD_REQUEST',
    })
  })

  it('refuses bytes that are not UTF-8 instead of guessing at a name', async () => {
    const latin1 = Uint8Array.from(Buffer.from('{"query":"{ campaign(name: \\"Hà\\") { id } }"}', 'latin1'))
    expect(await firstError(await post(latin1))).toMatchObject({ status: 400, message: 'The body is not valid UTF-8.' })
  })

  it('refuses a body over 1 MiB', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { text: 'a'.repeat(1024 * 1024) } })
    expect(await firstError(await post(body))).toMatchObject({ status: 413, remedy: 'Send a body of at most 1 MiB.' })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/graphql'])(
    'refuses a body of type %s, which a page elsewhere could send without asking',
    async (type) => {
      const response = await post('query={__typename}', type)
      expect(await firstError(response)).toMatchObject({ status: 415, message: 'The body is not application/json.' })
    },
  )

  it('gives a POST without a body the shape of a request to send', async () => {
    const response = await get('/graphql', { method: 'POST' })
    expect(await firstError(response)).toMatchObject({ status: 400, remedy: expect.stringContaining('"query"') })
  })

  it('says to a GET without a query how to send one', async () => {
    expect(await firstError(await get('/graphql'))).toMatchObject({
      status: 400,
      remedy: expect.stringContaining('GET'),
    })
  })

  it('speaks the newer media type in its refusals to whoever accepts it', async () => {
    const response = await get('/graphql', { headers: { accept: 'application/graphql-response+json' } })
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    const headers = { accept: 'application/graphql-response+json', 'content-type': 'text/plain' }
    const unending = await get('/graphql', { method: 'POST', headers, body: 'a' })
    expect(unending.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('answers %s with 405 and the methods it allows', async (method) => {
    const response = await get('/graphql', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS, POST'])
  })

  it('answers an unknown path with 404 and the paths there are', async () => {
    expect(await firstError(await get('/graph?query=secret'))).toEqual({
      status: 404,
      message: 'There is nothing at GET /graph.',
      code: 'NOT_FOUND',
      remedy: expect.stringContaining('/graphql'),
    })
  })

  it('lets pages of any origin read answers, and says so to a preflight', async () => {
    const headers = { origin: 'https://app.example', 'access-control-request-method': 'POST' }
    const response = await get('/graphql', { method: 'OPTIONS', headers })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toContain('POST')
    expect(response.headers.get('access-control-max-age')).toBe('7200')
  })

  it('keeps a page of another origin out where the operator names the origins', async () => {
    const narrow = await serve({ origins: ['https://app.example'] })
    const allowed = async (origin: string) => {
      const response = await fetch(`${narrow.url}/schema.graphql`, { headers: { origin } })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://app.example')).toBe('https://app.example')
    expect(await allowed('https://evil.example')).toBeNull()
    const answer = await fetch(`${narrow.url}/graphql?query={__typename}`, {
      headers: { origin: 'https://app.example' },
    })
    expect(answer.headers.get('vary')?.toLowerCase()).toBe('origin, accept')
    await narrow.app.close()
  })

  it('lets a running operation end before it closes, and takes no new one', async () => {
    const closing = await serve()
    const running = fetch(`${closing.url}/graphql?query={slow(milliseconds:300)}`).then((response) => response.json())
    await sleep(100)
    const closed = closing.app.close()
    expect(await running).toMatchObject({ data: { slow: 'at last' } })
    await closed
    await expect(fetch(`${closing.url}/health/live`)).rejects.toThrow('fetch failed')
  })

  it('closes in spite of a client that never ends its request', async () => {
    const closing = await serve({ timeBudget: 200 })
    const unending = connect(Number(new URL(closing.url).port), '127.0.0.1')
    unending.on('error', () => {})
    unending.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{')
    await sleep(100)
    const start = performance.now()
    await closing.app.close()
    expect(performance.now() - start).toBeLessThan(2_000)
    unending.destroy()
  })
})
