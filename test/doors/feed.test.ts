import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { removeDossier } from '../../src/ingest/write/writeDossier.ts'
import { useTestGraph } from '../ingest/import/testGraph.ts'
import { article, honour, honourText } from '../ingest/import/written.ts'
import { publicUrl, type ServedApi, serveApi } from '../support/serveApi.ts'

jest.setTimeout(60_000)

const test = useTestGraph()
let api: ServedApi
beforeAll(async () => {
  api = await serveApi(test.graph)
})
afterAll(() => api.app.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}${path.replace(publicUrl, '')}`, { headers, redirect: 'manual' })

interface Item {
  readonly id: string
  readonly title: string
  readonly content_text: string
  readonly date_modified: string
  readonly _thi_dua: { readonly id: string; readonly firstVersion: number; readonly lastChangedVersion: number }
}

interface Page {
  readonly version: string
  readonly next_url?: string
  readonly items: readonly Item[]
  readonly _thi_dua: {
    readonly dataset: { readonly version: number }
    readonly deleted: readonly { readonly canonicalId: string; readonly version: number; readonly reason: string }[]
  }
}

const page = async (path: string): Promise<Page> => (await (await get(path)).json()) as Page

/** All pages of a feed, as a reader follows them. */
async function pages(path: string): Promise<Page[]> {
  const found: Page[] = []
  for (let next: string | undefined = path; next; ) {
    const one: Page = await page(next)
    found.push(one)
    next = one.next_url
  }
  return found
}

const idsOf = (found: readonly Page[]): string[] => found.flatMap(({ items }) => items.map((item) => item._thi_dua.id))
const goneOf = (found: readonly Page[]): string[] =>
  found.flatMap(({ _thi_dua }) => _thi_dua.deleted.map(({ canonicalId }) => canonicalId))

/** Each of another year, so that none is taken for another. */
const numbered = (number: number, is = `${2010 + number}`) =>
  article(`so-${number}`, { text: honourText, facts: [honour({ decided: { is, basis: 'CONTEXT' } })] })
const factOf = (number: number): string => `honour:so-${number}/bang-khen`

describe('a feed', () => {
  it('tells what is new, what changed and what went since the version that its reader has', async () => {
    await test.import(numbered(1, '2024'))
    const { version: before } = await test.version()
    expect(idsOf(await pages(`/v1/honours.feed.json?since=${before}`))).toEqual([])

    await test.import(numbered(1, '2024-05'))
    const [changed] = await pages(`/v1/honours.feed.json?since=${before}`)
    expect(changed?.items[0]).toMatchObject({
      id: `${publicUrl}/id/${factOf(1)}`,
      title: expect.stringContaining('Bằng Lãng'),
      content_text: expect.stringContaining('thuật lại, không phải nguyên văn'),
      _thi_dua: { id: factOf(1), firstVersion: before, lastChangedVersion: before + 1 },
    })

    await removeDossier(test.graph, 'article:so-1')
    const after = await pages(`/v1/honours.feed.json?since=${before + 1}`)
    expect([idsOf(after), goneOf(after)]).toEqual([[], [factOf(1)]])
  })

  it('brings a reader who follows it over ten imports to the same list as one who takes it whole', async () => {
    let { version } = await test.version()
    const held = new Set<string>()
    for (let round = 1; round <= 10; round += 1) {
      await (round % 3 === 0 ? removeDossier(test.graph, `article:so-${round - 1}`) : test.import(numbered(round)))
      const found = await pages(`/v1/honours.feed.json?since=${version}&first=1`)
      for (const id of idsOf(found)) held.add(id)
      for (const id of goneOf(found)) held.delete(id)
      version = found[0]?._thi_dua.dataset.version ?? 0
    }
    const rows = (await (await get('/v1/honours.jsonl?columns=id')).text()).trimEnd().split('\n')
    expect([...held].sort()).toEqual(rows.map((row) => (JSON.parse(row) as { id: string }).id).sort())
    expect(held.size).toBeGreaterThan(0)
  })

  it('goes back to the first version without a gap, and tells nothing twice', async () => {
    await test.import(...[1, 2, 3, 4, 5].map((number) => article(`bai-${number}`, { text: 'Không có gì.' })))
    await test.import(article('bai-6', { text: 'Không có gì.' }))
    const found = idsOf(await pages('/v1/articles.feed.json?first=2'))
    expect([...found].sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `article:bai-${number}`))
  })

  it('keeps to the filter of its address, and to the entity that it is of', async () => {
    await test.import(numbered(1))
    const own = '/id/place:bac-kan/cho-don/xa-bang-lang/honours.feed.json'
    expect(idsOf(await pages(own))).toEqual([factOf(1)])
    expect(idsOf(await pages('/v1/honours.feed.json?recipient.level=COMMUNE'))).toEqual([factOf(1)])
    expect(idsOf(await pages('/v1/honours.feed.json?recipient.level=PROVINCE'))).toEqual([])
    expect(idsOf(await pages(own.replace('xa-bang-lang', 'xa-ngoc-phai')))).toEqual([])
  })

  it('is Atom with its pages and deletions, and is confirmed by its tag while nothing changes', async () => {
    const { version } = await test.version()
    await test.import(numbered(1), numbered(2))
    await removeDossier(test.graph, 'article:so-2')
    const path = `/v1/honours.atom?since=${version}&first=1`
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/)
    expect(text).toContain(`<id>${publicUrl}/id/${factOf(1)}</id>`)
    expect(text).toMatch(new RegExp(`<at:deleted-entry ref="${publicUrl}/id/${factOf(2)}" when="[^"]+Z">`))
    expect(text).toContain('<link rel="self" type="application/atom+xml"')
    const etag = response.headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
    await test.import(numbered(3))
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200)
  })

  it('refuses in words what it cannot tell', async () => {
    const refused = async (path: string) => {
      const response = await get(path)
      const { detail, remedy } = (await response.json()) as { detail: string; remedy: string }
      return [response.status, detail, remedy]
    }
    expect(await refused('/v1/honors.atom')).toEqual([404, 'There is no list “honors”.', 'Did you mean honours?'])
    expect((await refused('/v1/honours.atom?since=999999999'))[1]).toBe('since=999999999 is no version of the dataset.')
    expect((await refused('/v1/honours.atom?asOf=2024-01-01'))[1]).toMatch(/^A feed tells changes of the record/)
    expect((await refused('/v1/honours.atom?columns=id'))[1]).toBe('A feed knows no “columns”.')
    expect((await refused('/v1/honours.atom?first=500'))[1]).toBe('first=500 is outside 1..100.')
    expect((await refused('/id/place:nowhere/honours.atom'))[0]).toBe(404)
  })
})
