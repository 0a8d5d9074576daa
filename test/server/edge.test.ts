import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { Day } from '../../src/resolvers/scalar.ts'
import { createSchema } from '../../src/server/schema.ts'
import { type Answer, ask, type Served, serve } from './serve.ts'

let served: Served

beforeAll(async () => {
  served = await serve()
})

afterAll(() => served.app.close())

/** Sends bytes as they are and reads what comes back until the connection ends. */
function raw(bytes: string): Promise<{ status: number; head: string; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', reject)
    socket.on('end', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n')
      resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body })
      socket.destroy()
    })
    socket.write(bytes)
  })
}

const get = (target: string, { method = 'GET', host = 'host: a\r\n', more = '' } = {}) =>
  raw(`${method} ${target} HTTP/1.1\r\n${host}connection: close\r\n${more}\r\n`)

const messageOf = (body: string): string => (JSON.parse(body) as Answer).errors?.[0]?.message ?? ''

const lastLog = () => served.lines.filter(({ msg }) => msg === 'unforeseen error')

const document = '{ __typename }'
const hash = createHash('sha256').update(document).digest('hex')

const post = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body),
  })
  const answer: Omit<Answer, 'status'> = JSON.parse(await response.text())
  return { status: response.status, headers: response.headers, ...answer }
}

describe("a client's mistake is named as one", () => {
  it.each(['mutation { x }', 'subscription { x }', 'mutation { __typename }'])('%s', async (query) => {
    const { status, data, errors } = await ask(served.url, query)
    expect([status, data]).toEqual([400, undefined])
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('read only'),
      locations: [{ line: 1, column: 1 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
  })

  it.each([
    ['the hash of another document', { version: 1, sha256Hash: '0'.repeat(64) }, 'not the one of the document'],
    ['a hash in capitals', { version: 1, sha256Hash: hash.toUpperCase() }, 'small letters'],
    ['version 2', { version: 2, sha256Hash: hash }, 'not of version 1'],
    ['no hash', { version: 1 }, '64 hexadecimal digits'],
    ['a number for a hash', { version: 1, sha256Hash: 5 }, '64 hexadecimal digits'],
    ['a text', 'hash', 'not an object'],
    ['a list', [1], 'not an object'],
  ])('persistedQuery with %s', async (_, persistedQuery, words) => {
    const { status, errors } = await post({ query: document, extensions: { persistedQuery } })
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST'])
    expect(errors?.[0]?.message).toContain(words)
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery }))
    const again = await get(`/graphql?query=${encodeURIComponent(document)}&extensions=${extensions}`)
    expect([again.status, messageOf(again.body)]).toEqual([400, errors?.[0]?.message])
  })

  it('persistedQuery that fits is taken, and null is none', async () => {
    for (const persistedQuery of [{ version: 1, sha256Hash: hash }, null])
      expect((await post({ query: document, extensions: { persistedQuery } })).data).toEqual({ __typename: 'Query' })
  })

  it.each(['%E0%A4%A', '{__typename}%ZZ', '%7B__typename%7D&x=%FF'])('a broken percent sign: %s', async (query) => {
    const { status, body } = await get(`/graphql?query=${query}`)
    expect([status, messageOf(body)]).toEqual([400, 'The address has a percent sign that stands for no UTF-8 text.'])
  })

  it('a NUL in an address', async () => {
    const { status, body } = await get('/graphql?query=%7B__typename%7D%00')
    expect([status, messageOf(body)]).toEqual([400, 'The address holds a NUL character (%00).'])
  })

  it('a path that cannot be decoded', async () => {
    const { status, head, body } = await get('/id/%E0%A4%A')
    expect([status, messageOf(body)]).toEqual([400, 'The address has a percent sign that stands for no UTF-8 text.'])
    expect(head).toContain('x-content-type-options: nosniff')
  })

  it.each([
    ['none', ''],
    ['an empty one', 'host: \r\n'],
    ['one that is no host', 'host: a b\r\n'],
    ['a broken IPv6 address', 'host: [::1\r\n'],
    ['two', 'host: a\r\nhost: b\r\n'],
  ])('a Host header: %s', async (_, host) => {
    const { status, body } = await get('/graphql?query={__typename}', { host })
    expect([status, messageOf(body)]).toEqual([400, expect.stringContaining('Host header')])
  })

  it('is not to leave the Host out of HTTP/1.0, which has none', async () => {
    const { status, body } = await raw('GET /graphql?query={__typename} HTTP/1.0\r\n\r\n')
    expect([status, JSON.parse(body).data]).toEqual([200, { __typename: 'Query' }])
  })

  it.each([
    ['PUT', '/graphql', 'allow: get, head, options, post'],
    ['TRACE', '/graphql', 'allow: get, head, options, post'],
    ['PUT', '/schema.graphql', 'allow: get, head, options'],
    ['POST', '/altair/start.js', 'allow: get, head, options'],
    ['CONNECT', 'graphql:80', 'allow: get, head, post, options'],
  ])('%s %s is 405', async (method, target, allow) => {
    const more = 'content-type: text/plain\r\ncontent-length: 0\r\n'
    const { status, head } = await get(target, { method, more })
    expect(status).toBe(405)
    expect(head).toContain(allow)
  })

  it.each([
    ['an address', `/graphql?query=${'a'.repeat(20_000)}`, ''],
    ['an address of 200 kB', `/graphql?query=${'a'.repeat(200_000)}`, ''],
    ['a header', '/graphql', `x: ${'a'.repeat(20_000)}\r\n`],
  ])('%s too long is answered', async (_, target, more) => {
    const { status, body } = await get(target, { more })
    expect([status, messageOf(body)]).toEqual([431, 'The address and the headers are longer than 16 KiB together.'])
  })

  it.each(['garbage\r\n\r\n', '\x16\x03\x01\x02\x00\x01', 'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: -4\r\n\r\n'])(
    'bytes that are no request are answered (%j)',
    async (bytes) => {
      const { status, body } = await raw(bytes)
      expect([status, messageOf(body)]).toEqual([400, 'This is not a well-formed HTTP request.'])
    },
  )

  it('an expectation that nobody can meet', async () => {
    expect((await get('/health/live', { more: 'expect: the unexpected\r\n' })).status).toBe(417)
  })

  it.each(['gzip', 'br'])('a body packed with %s is refused as what it is', async (encoding) => {
    const { status, errors, headers } = await post(gzipSync(JSON.stringify({ query: document })), {
      'content-encoding': encoding,
    })
    expect([status, errors?.[0]?.message]).toEqual([415, 'The body is compressed.'])
    expect(headers.get('accept-encoding')).toBe('identity')
  })

  it('a day that is a number is shown as it was written', () => {
    expect(() => Day.parseLiteral({ kind: 'IntValue', value: '2024' } as never)).toThrow('2024 is no Day.')
    expect(() => Day.parseValue('2024-13-01')).toThrow('"2024-13-01" is no Day.')
  })

  it('a version of the dataset that cannot be', async () => {
    const source = '{ dataset(version: 0) { version } }'
    const { data, errors } = await graphql({ schema: createSchema(), source, contextValue: {} })
    expect(data).toEqual({ dataset: null })
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_ARGUMENT', message: 'version is 0.' })
  })

  it('none of all this is logged as a mistake of ours', () => {
    expect(lastLog()).toEqual([])
  })
})

describe('an error', () => {
  const long = 'x'.repeat(500_000)

  it.each([
    ['a field', { query: `{ ${long} }` }],
    ['an operation', { query: '{ __typename }', operationName: long }],
    ['a type', { query: `query ($a: ${long}) { __typename }` }],
    ['a variable', { query: 'query ($id: ID!) { entity(id: $id) { name } }', variables: { id: [long] } }],
    ['an alias', { query: `{ ${long}: ambiguous { name } }` }],
  ])('never repeats half a megabyte: the name of %s', async (_, body) => {
    const { status, errors } = await post(body)
    expect(status).toBe(400)
    expect(JSON.stringify(errors).length).toBeLessThan(3_000)
  })
})

describe('every answer', () => {
  it.each(['/graphql', '/schema.graphql', '/health/ready', '/altair/start.js', '/nowhere'])(
    '%s carries the headers that keep a browser from misusing it',
    async (path) => {
      const { headers } = await fetch(served.url + path, { headers: { accept: 'text/html' } })
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'SAMEORIGIN',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.any(String),
      })
    },
  )
})
