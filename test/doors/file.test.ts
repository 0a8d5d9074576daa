import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

/** A Neo4j just started plans each question anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

let api: ServedApi
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${api.url}${path}`, { headers, method, redirect: 'manual' })
const textOf = async (path: string): Promise<string> => (await get(path)).text()
const rowsOf = async (path: string): Promise<Record<string, unknown>[]> =>
  (await textOf(path))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a list as a file', () => {
  const seeded = useSeededGraph()
  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })
  afterAll(() => api.app.close())

  it('has every row of a filter, with where it lay then and lies now, and the words it rests on', async () => {
    const rows = await rowsOf('/v1/honours.jsonl?recipient.level=COMMUNE&recipient.kind=PLACE')
    const found = rows.find(({ id }) => id === 'honour:bbk-20240611/bang-lang-bang-khen')
    expect(found).toMatchObject({
      permalink: 'https://graph.example/id/honour:bbk-20240611/bang-lang-bang-khen',
      recipient_id: 'place:bac-kan/cho-don/xa-bang-lang',
      then_province_name: 'Bắc Kạn',
      then_province_code: '06',
      now_province_names: ['Thái Nguyên'],
      latest: '2024-06-11',
      source_id: 'article:bbk-20240611',
      quote: expect.stringContaining('Bằng khen cho xã Bằng Lãng'),
    })
  })

  it('says how many rows there are, of which version, and lets a copy be kept', async () => {
    const whole = await get('/v1/honours.csv')
    const lines = (await whole.text()).trimEnd().split('\n')
    expect(whole.headers.get('x-total-count')).toBe(String(lines.length - 1))
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment; filename="honours-v\d+-[0-9a-f]{8}\.csv"$/)
    const etag = whole.headers.get('etag') ?? ''
    expect((await get('/v1/honours.csv', { 'if-none-match': etag })).status).toBe(304)
    const head = await get('/v1/honours.csv', {}, 'HEAD')
    expect([head.status, head.headers.get('x-total-count'), await head.text()]).toEqual([
      200,
      String(lines.length - 1),
      '',
    ])
  })

  it('goes from page to page as JSON', async () => {
    const ids: string[] = []
    let path: string | undefined = '/v1/tenures.json?first=30&columns=id'
    while (path) {
      const response: Response = await get(path)
      const { next, rows, total } = (await response.json()) as {
        next: string | null
        rows: { id: string }[]
        total: number
      }
      ids.push(...rows.map(({ id }) => id))
      expect(ids.length <= total).toBe(true)
      expect(response.headers.get('link')?.includes('rel="next"') ?? false).toBe(next !== null)
      path = next?.replace('https://graph.example', '')
    }
    expect(ids).toEqual((await rowsOf('/v1/tenures.jsonl?columns=id')).map(({ id }) => id))
  })

  it('has tables of roles, citations and statements beside it', async () => {
    const honours = await rowsOf('/v1/honours.jsonl?columns=id,citation_count')
    const citations = await rowsOf('/v1/honours/citations.jsonl')
    expect(citations).toHaveLength(honours.reduce((sum, { citation_count: count }) => sum + Number(count), 0))
    const roles = await rowsOf('/v1/honours/roles.jsonl')
    expect(new Set(roles.map(({ fact_id: id }) => id))).toEqual(new Set(honours.map(({ id }) => id)))
    const statements = await rowsOf('/v1/facts/statements.jsonl')
    expect(statements.filter(({ field, chosen }) => field === 'recipient' && chosen !== true)).toEqual([])
    expect(statements.every(({ quote_hash: hash }) => /^[0-9a-f]{64}$/.test(String(hash)))).toBe(true)
  })

  it('keeps commas, quotes and lines in a cell, and marks what a spreadsheet would run only when asked', async () => {
    const plain = await textOf('/v1/articles.csv?columns=id,title')
    expect(plain).toMatch(/^id,title\n/)
    const marked = Buffer.from(await (await get('/v1/articles.csv?columns=id&bom=1')).arrayBuffer())
    expect(marked.subarray(0, 6).toString('latin1')).toBe('ï»¿id\n')
  })

  it.each([
    ['/v1/honour.csv', 404, 'honours'],
    ['/v1/honours.cvs', 404, 'csv'],
    ['/v1/honours.csv?recipent.level=COMMUNE', 400, 'recipient'],
    ['/v1/honours.csv?recipient.leve=COMMUNE', 400, 'level'],
    ['/v1/honours.csv?recipient.level=COMUNE', 400, 'COMMUNE'],
    ['/v1/honours.csv?asOf=2024-13-01', 400, 'Day'],
    ['/v1/honours.csv?columns=recipent_name', 400, 'recipient_name'],
    ['/v1/honours.csv?filter=%7Bx', 400, 'JSON'],
    ['/v1/honours.csv?on.from=2025-01-01&on.to=2020-01-01', 400, 'Swap'],
    ['/v1/honours.json?after=xx', 400, 'after'],
    ['/v1/honours/role.csv', 404, 'roles'],
    ['/id/place:bac-kan/honors.csv', 404, 'honours'],
    ['/id/place:nowhere/honours.csv', 404, 'search'],
    ['/id/place:bac-kan@2024-06-11/honours.csv?asOf=2020-01-01', 400, 'Leave out'],
  ])('refuses %s with %i and a remedy', async (path, status, hint) => {
    const response = await get(path)
    const body = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ])
    expect(JSON.parse(body)).toMatchObject({ status, detail: expect.any(String), remedy: expect.any(String) })
    expect(body).toContain(hint)
  })
})
