import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, get as request } from 'node:http'
import { Readable } from 'node:stream'
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import type { Door } from '../../src/server/door.ts'
import { serve } from './serve.ts'

const long = 'Phong trào thi đua yêu nước. '.repeat(200)
let goOn = () => {}
let isLeft = false

/** How much has been written for a client that takes nothing, in chunks that hardly pack. */
let written = 0
function* endlessly(): Generator<string> {
  for (; written < 2_000; written += 1) yield randomBytes(32_768).toString('hex')
}

/** Writes a line, waits until it is told to go on, and ends or fails. */
async function* slowly(fails: boolean): AsyncGenerator<string> {
  try {
    yield 'một dòng đã viết\n'
    await new Promise<void>((resolve) => {
      goOn = resolve
    })
    if (fails) throw new Error('The dataset changed.')
    yield 'hai\n'
  } finally {
    isLeft = true
  }
}

const door: Door = (app) => {
  app.get('/text', (_, reply) => reply.type('text/csv; charset=utf-8').header('etag', '"tag"').send(long))
  app.get('/packed', (_, reply) => reply.type('application/vnd.apache.parquet').send(Buffer.from(long)))
  app.get('/whole', (_, reply) => reply.type('application/x-ndjson').send(Readable.from(slowly(false))))
  app.get('/endless', (_, reply) => reply.type('text/csv').send(Readable.from(endlessly())))
  app.get('/broken', (_, reply) => reply.type('application/x-ndjson').send(Readable.from(slowly(true))))
}

describe('an answer', () => {
  let app: FastifyInstance | undefined
  afterEach(() => app?.close())

  /** Nothing unpacks what comes. */
  async function get(path: string, encoding?: string): Promise<IncomingMessage> {
    const served = await serve({ doors: [door] })
    app = served.app
    const headers = encoding ? { 'accept-encoding': encoding } : {}
    const [response] = await once(request(`${served.url}${path}`, { headers }), 'response')
    return response
  }
  const bytesOf = async (response: IncomingMessage): Promise<Buffer> => Buffer.concat(await response.toArray())

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])('is packed for who accepts %s by %s, under a tag of its own', async (accepted, encoding, unpack) => {
    const response = await get('/text', accepted)
    const bytes = await bytesOf(response)
    expect(response.headers).toMatchObject({ 'content-encoding': encoding, etag: 'W/"tag"' })
    expect(response.headers.vary).toMatch(/accept-encoding/i)
    expect([unpack(bytes).toString(), bytes.length < long.length / 4]).toEqual([long, true])
  })

  it.each([
    ['/text', undefined],
    ['/text', 'identity'],
    ['/packed', 'br'],
  ])('of %s is sent as it is to who accepts %s', async (path, accepted) => {
    const response = await get(path, accepted)
    expect(response.headers['content-encoding']).toBeUndefined()
    expect((await bytesOf(response)).toString()).toBe(long)
  })

  it('of GraphQL is packed too', async () => {
    const query = '{ __schema { types { name description } } }'
    const response = await get(`/graphql?query=${encodeURIComponent(query)}`, 'br')
    expect(response.headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(await bytesOf(response)).toString())).toHaveProperty('data.__schema.types')
  })

  it('that is still being written arrives as far as it is', async () => {
    const lines = (await get('/whole', 'gzip')).pipe(createGunzip())
    const [first] = await once(lines, 'data')
    expect(String(first)).toBe('một dòng đã viết\n')
    goOn()
    expect(String(Buffer.concat(await lines.toArray()))).toBe('hai\n')
  })

  it('that breaks off is never taken for whole', async () => {
    const response = await get('/broken', 'gzip')
    const lines = response.pipe(createGunzip())
    await once(lines, 'data')
    goOn()
    const [error] = await once(response, 'error')
    expect((error as NodeJS.ErrnoException).code).toBe('ECONNRESET')
  })

  it('is written no faster than its client takes it', async () => {
    const response = await get('/endless', 'gzip')
    let before = -1
    for (; written > before; await new Promise((resolve) => setTimeout(resolve, 300))) before = written
    expect(written).toBeLessThan(500)
    response.destroy()
  })

  it('is given up with its client', async () => {
    isLeft = false
    const response = await get('/whole', 'br')
    response.on('error', () => {})
    await once(response, 'data')
    response.destroy()
    for (let tries = 0; tries < 100 && !isLeft; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      goOn()
    }
    expect(isLeft).toBe(true)
  })
})
