import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { written } from '../support/writtenNames.ts'

/** A Neo4j just started plans each question anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

let api: ServedApi
const seeded = useSeededGraph()
beforeAll(async () => {
  api = await serveApi(seeded.graph)
})
afterAll(() => api.app.close())

/** The forms of the specification, version 0.2, closed, so that nothing else slips in. */
const named = z.object({ id: z.string(), name: z.string() })
const candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.array(named),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z.array(z.object({ id: z.string(), value: z.number() })),
})
const batch = z.record(
  z.string(),
  z.object({ result: z.array(candidate), error: z.object({ message: z.string(), remedy: z.string() }).optional() }),
)
const value = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.number().int() }),
])
const extended = z.object({ meta: z.array(named), rows: z.record(z.string(), z.record(z.string(), z.array(value))) })

const get = async (path: string) => {
  const response = await fetch(`${api.url}${path}`)
  return { status: response.status, headers: response.headers, body: await response.json() }
}
const reconcile = async (queries: object) => {
  const response = await fetch(`${api.url}/reconcile`, {
    method: 'POST',
    body: new URLSearchParams({ queries: JSON.stringify(queries) }),
  })
  expect(response.status).toBe(200)
  return batch.parse(await response.json())
}

describe('the reconciliation service', () => {
  it('says what it can do, and where', async () => {
    const { body, headers } = await get('/reconcile')
    expect(body).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'https://graph.example/id/',
      view: { url: 'https://graph.example/id/{{id}}' },
      preview: { url: 'https://graph.example/reconcile/preview/{{id}}' },
    })
    expect(body.defaultTypes).toContainEqual({ id: 'PLACE', name: 'Địa phương' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('puts the place that is meant first, or tied, and matches none that may be another', async () => {
    const queries = Object.fromEntries(
      written.map(([query, province], at) => [
        `q${at}`,
        { query, type: 'PLACE', ...(province ? { properties: [{ pid: 'province', v: province }] } : {}) },
      ]),
    )
    const answer = await reconcile(queries)
    for (const [at, [name, , place, isTaken]] of written.entries()) {
      const { result } = answer[`q${at}`] ?? { result: [] }
      const best = result.filter(({ score }) => score === result[0]?.score).map(({ id }) => id)
      expect([name, best]).toEqual([name, expect.arrayContaining([place])])
      expect([name, result.filter(({ match }) => match).map(({ id }) => id)]).toEqual([name, isTaken ? [place] : []])
    }
  })

  it('answers the good queries of a batch, and says of a bad one what is wrong with it', async () => {
    const answer = await reconcile({
      good: { query: 'Bắc Kạn', type: 'PLACE', limit: 1 },
      type: { query: 'Bắc Kạn', type: 'Q5' },
      property: { query: 'Bắc Kạn', properties: [{ pid: 'P17', v: 'x' }] },
      limit: { query: 'Bắc Kạn', limit: 1000 },
      shape: 7,
    })
    expect(answer.good?.result).toHaveLength(1)
    expect(answer.type).toMatchObject({ result: [], error: { message: 'There is no type “Q5”.' } })
    expect(answer.property?.error?.remedy).toMatch(/province/)
    expect(answer.limit?.error?.message).toMatch(/^limit: /)
    expect(answer.shape?.error?.remedy).toMatch(/A query looks like/)
  })

  it('fetches properties of what was found, codes with their zeros, and of what is not there none', async () => {
    const extend = {
      ids: ['place:bac-kan/cho-don/xa-bang-lang', 'place:bac-kan', 'nonsense'],
      properties: [{ id: 'code' }, { id: 'province' }, { id: 'provinceNow' }, { id: 'facts' }],
    }
    const { body } = await get(`/reconcile?extend=${encodeURIComponent(JSON.stringify(extend))}`)
    const { meta, rows } = extended.parse(body)
    expect(meta.map(({ id }) => id)).toEqual(['code', 'province', 'provinceNow', 'facts'])
    expect(rows['place:bac-kan']?.code).toEqual([{ str: '06' }])
    expect(rows['place:bac-kan/cho-don/xa-bang-lang']).toMatchObject({
      province: [{ id: 'place:bac-kan' }],
      provinceNow: [{ id: 'place:thai-nguyen-2025' }],
    })
    expect(rows.nonsense).toEqual({ code: [], province: [], provinceNow: [], facts: [] })
  })

  it('completes things, types and properties, without marks too', async () => {
    const entities = await get('/reconcile/suggest/entity?prefix=bang%20lang&type=PLACE')
    expect(entities.body.result.map(({ id }: { id: string }) => id)).toContain('place:bac-kan/cho-don/xa-bang-lang')
    const types = await get('/reconcile/suggest/type?prefix=dia%20phuong')
    expect(types.body.result).toEqual([{ id: 'PLACE', name: 'Địa phương' }])
    const properties = await get('/reconcile/suggest/property?prefix=tinh&lang=VI')
    expect(properties.body.result).toContainEqual({ id: 'province', name: 'Tỉnh, thành phố' })
    const proposed = await get('/reconcile/properties?type=CAMPAIGN')
    expect(proposed.body.properties.map(({ id }: { id: string }) => id)).toEqual([
      'name',
      'displayName',
      'permalink',
      'facts',
      'period',
    ])
  })

  it('shows a thing in a frame of another page', async () => {
    const response = await fetch(
      `${api.url}/reconcile/preview/${encodeURIComponent('place:bac-kan/cho-don/xa-bang-lang')}`,
    )
    expect(response.headers.get('content-security-policy')).toMatch(/frame-ancestors \*/)
    expect(response.headers.get('x-frame-options')).toBeNull()
    const text = await response.text()
    expect(text).toContain('xã Bằng Lãng')
    expect(text).toContain('href="https://graph.example/id/place:bac-kan/cho-don/xa-bang-lang"')
  })

  it.each([
    ['/reconcile?queries=%7B', /queries is no JSON object/],
    [
      `/reconcile?queries=${encodeURIComponent(JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [at, { query: 'x' }]))))}`,
      /51 queries/,
    ],
    ['/reconcile?extend=%7B%22ids%22%3A%5B%5D%7D', /properties/],
    ['/reconcile/preview/place:nobody', /names nothing/],
    ['/reconcile?lang=FR', /no language “FR”/],
  ])('refuses what it cannot read in its own form: %#', async (path, message) => {
    const { status, body } = await get(path)
    expect(status).toBe(400)
    expect(body).toMatchObject({ status: 'error', message: expect.stringMatching(message), remedy: expect.any(String) })
  })
})
