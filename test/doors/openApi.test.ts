import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readAsked } from '../../src/doors/file/asked.ts'
import { listsOf } from '../../src/doors/file/list.ts'
import { openApiOf } from '../../src/doors/openApi/document.ts'
import { parametersOf } from '../../src/doors/openApi/parameter.ts'
import { createSchema } from '../../src/server/schema.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

jest.setTimeout(60_000)

const schema = createSchema()
interface Document {
  readonly openapi: string
  readonly paths: Record<string, { get: { operationId: string; parameters: { name: string }[] } }>
  readonly components: { schemas: Record<string, { properties: object }> }
}
const document = openApiOf(schema, 'https://graph.example') as unknown as Document

describe('the OpenAPI document', () => {
  it('describes every list, with its tables beside it', () => {
    const lists = [...listsOf(schema, 'Query').keys()]
    expect(lists.length).toBeGreaterThan(15)
    for (const list of lists) expect(document.paths).toHaveProperty([`/v1/${list}.{format}`, 'get'])
    expect(document.paths).toHaveProperty(['/v1/honours/statements.{format}', 'get'])
    expect(document.paths).toHaveProperty(['/id/{id}/honours.{format}', 'get'])
  })

  it('points at nothing that it does not hold', () => {
    const text = JSON.stringify(document)
    const refs = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}.${name}`),
    )
    expect(refs.size).toBeGreaterThan(50)
    for (const ref of refs) expect(document.components).toHaveProperty(ref)
  })

  it('has an operation by each name once, and each parameter of it once', () => {
    const operations = Object.values(document.paths).map(({ get }) => get)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { parameters } of operations) {
      const names = parameters.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('a parameter of the document', () => {
  const honours = listsOf(schema, 'Query').get('honours') ?? { arguments: [] }
  const names = parametersOf(honours).map(({ name }) => name)
  const complaintAbout = (name: string): string => {
    try {
      readAsked(honours, new URLSearchParams({ [name]: '\u0001' }))
      return ''
    } catch (error) {
      return (error as Error).message
    }
  }

  it.each(['asOf', 'filter', 'recipient.level', 'on.from'])('%s is one of honours', (name) =>
    expect(names).toContain(name),
  )

  it('is known to the list that it stands at', () => {
    expect(complaintAbout('recipient.nothing')).toMatch(/has no/)
    expect(names.map(complaintAbout).filter((words) => /knows no|has no/.test(words))).toEqual([])
  })
})

describe('what the document says of addresses', () => {
  const seeded = useSeededGraph()
  let api: ServedApi
  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })
  afterAll(() => api.app.close())
  const get = (path: string) => fetch(`${api.url}${path}`)

  it('holds for rows, which have the columns that it names', async () => {
    for (const [name, type] of [
      ['honours', 'Honour'],
      ['places', 'Place'],
      ['facts', 'Fact'],
    ] as const) {
      const response = await get(`/v1/${name}.json?first=3`)
      const { rows } = (await response.json()) as { rows: object[] }
      const properties = document.components.schemas[`${type}Row`]?.properties
      for (const row of rows) for (const name of Object.keys(row)) expect(properties).toHaveProperty(name)
    }
  })

  it('is served as it stands, and as pages that load nothing from elsewhere', async () => {
    expect(((await (await get('/openapi.json')).json()) as Document).openapi).toBe('3.1.0')
    for (const path of ['/docs', '/en/docs', '/docs/honours']) {
      const response = await get(path)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    }
    expect(await (await get('/docs/honours')).text()).toContain('<code>recipient.level</code>')
    expect((await get('/docs/nothing')).status).toBe(404)
  })
})
