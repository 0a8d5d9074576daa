import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ask, serve, version } from './serve.ts'

describe('the GraphQL engine', () => {
  it('adds to every answer what it cost and which version of the dataset it is from', async () => {
    const { app, url } = await serve()
    const extensions = { cost: { requested: 51, limit: 10_000 }, dataset: version }
    expect((await ask(url, '{ campaign { id } }')).extensions).toEqual(extensions)
    expect((await ask(url, '{ ambiguous { id } }')).extensions).toEqual(extensions)
    await app.close()
  })

  it('adds nothing to what was never executed', async () => {
    const { app, url } = await serve()
    expect((await ask(url, '{ campain { id } }')).extensions).toBeUndefined()
    await app.close()
  })

  it('answers a document by its hash alone once it has seen it, by GET', async () => {
    const { app, url } = await serve()
    const query = '{ campaigns { nodes { name } } }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }))
    const byHash = async (document = '') => (await fetch(`${url}/graphql?extensions=${extensions}${document}`)).json()
    expect(await byHash()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] })
    await byHash(`&query=${encodeURIComponent(query)}`)
    expect(await byHash()).toMatchObject({ data: { campaigns: { nodes: [{ name: 'Dân vận khéo' }, {}, {}] } } })
    await app.close()
  })

  it('shares documents between servers through the cache it is given', async () => {
    const documents = new Map<string, string>()
    const shared = {
      get: async (key: string) => documents.get(key),
      set: async (key: string, value: string) => void documents.set(key, value),
      delete: async (key: string) => documents.delete(key),
    }
    const [one, other] = await Promise.all([serve({ shared }), serve({ shared })])
    const query = '{ campaign(id: "campaign:2") { name } }'
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') }
    const send = async (url: string, body: object) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
    }
    await send(one.url, { query, extensions: { persistedQuery } })
    expect(await send(other.url, { extensions: { persistedQuery } })).toMatchObject({
      data: { campaign: { name: 'Cả nước chung sức' } },
    })
    await Promise.all([one.app.close(), other.app.close()])
  })

  it('a document too dear is not remembered', async () => {
    const { app, url } = await serve({ limits: { cost: 5 } })
    const query = '{ campaigns { nodes { name } } }'
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') }
    const send = async (body: object) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json()
    }
    expect(await send({ query, extensions: { persistedQuery } })).toMatchObject({
      errors: [{ extensions: { code: 'COST_EXCEEDED', limit: 5 } }],
    })
    expect(await send({ extensions: { persistedQuery } })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    await app.close()
  })
})
