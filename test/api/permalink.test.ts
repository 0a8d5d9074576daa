import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { removeDossier } from '../../src/ingest/write/writeDossier.ts'
import { data } from '../support/ask.ts'
import { disagreement, disputed, other } from '../support/disagreement.ts'
import { leastSent } from '../support/leastSent.ts'
import { useEmptyGraph, useSeededGraph } from '../support/neo4j.ts'
import { publicUrl, type ServedApi, serveApi } from '../support/serveApi.ts'
import { createSmallGraph, referenceFiles, type SmallGraph } from '../support/smallGraph.ts'

/** A Neo4j just started plans each question anew, which takes seconds on a busy machine. */
jest.setTimeout(120_000)

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
let api: ServedApi

/** What was planned meanwhile is kept, so that a page that ran out of time comes sooner the next time. */
async function open(path: string, headers: Record<string, string> = {}): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(`${api.url}/id/${path}`, {
      headers: { accept: browser, ...headers },
      redirect: 'manual',
    })
    if (response.status !== 504 || tries === 4) return response
  }
}

describe('the page behind a permalink', () => {
  const seeded = useSeededGraph()

  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })

  afterAll(() => api.app.close())

  const pageOf = async (path: string): Promise<string> => {
    const response = await open(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    return response.text()
  }

  it('tells a fact in a sentence, with who is in it and the words it rests on, where they stand and whose they are', async () => {
    const page = await pageOf('honour:bbk-20240611/bang-lang-bang-khen')
    expect(page).toContain('<html lang="vi"')
    expect(page).toMatch(/<h1>Chủ tịch UBND tỉnh Bắc Kạn tặng Bằng khen cho xã Bằng Lãng .*<\/h1>/)
    expect(page).toContain('<a href="/id/place:bac-kan/cho-don/xa-bang-lang">xã Bằng Lãng</a>')
    expect(page).toContain(
      '<blockquote class="q"><p lang="vi">Chủ tịch UBND tỉnh đã tặng Bằng khen cho xã Bằng Lãng vì xã có thành tích',
    )
    expect(page).toContain('Lời thuật lại, không phải nguyên văn của báo')
    expect(page).toMatch(/Bắc Kạn: Khơi dậy mạnh mẽ phong trào thi đua yêu nước<\/cite>, Báo Bắc Kạn, 11\/6\/2024/)
    expect(page).toContain('chậm nhất ngày 11/6/2024')
    expect(page).toContain(`<link rel="canonical" href="${publicUrl}/id/honour:bbk-20240611/bang-lang-bang-khen"/>`)
  })

  it('tells what a place is at the day in its id', async () => {
    const old = await pageOf('place:bac-kan/cho-don/xa-bang-lang@2024-06-11')
    expect(old).toContain('xét tại 11/6/2024')
    expect(old).toMatch(/tỉnh Bắc Kạn<\/a>.*huyện Chợ Đồn<\/a>/)
    expect(old).not.toContain('Sau đó là')
    const whole = await pageOf('place:bac-kan/cho-don/xa-bang-lang')
    expect(whole).toMatch(/Sau đó là <span[^>]*>1\/7\/2025/)
    expect(whole).toContain('xã Chợ Đồn</a>, tỉnh Thái Nguyên')
    expect(whole).toContain('href="/id/honour:bbk-20240611/bang-lang-bang-khen"')
  })

  it('lists what an article says, and of what nobody speaks says that no source here does', async () => {
    const { article } = await data(seeded.graph, '{ article(id: "article:bbk-20240611") { facts { totalCount } } }')
    const [, list = ''] = /<ol class="in-order">(.*?)<\/ol>/s.exec(await pageOf('article:bbk-20240611')) ?? []
    expect(list.match(/<li>/g)).toHaveLength(article.facts.totalCount)
    expect(await pageOf('place:thai-nguyen-2025/xa-cho-don@2026-01-01')).toContain('Chưa có nguồn nào ở đây nói tới.')
  })

  it.each(['article:bbk-20240611', 'person:nguyen-dang-binh', 'citation:bbk-20240611/bang-lang-bang-khen/1'])(
    'is there for %s',
    async (id) => {
      expect(await pageOf(id)).toMatch(/<h1>.+<\/h1>/)
    },
  )

  it('says that an id was never given out, and shows the id as text', async () => {
    const response = await open('place:%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const page = await response.text()
    expect(page).toContain('place:&lt;script>alert(1)&lt;/script>')
    expect(page).not.toContain('<script>')
  })

  it('runs and loads nothing but its own files', async () => {
    const response = await open('place:bac-kan')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/)
    expect(await response.text()).not.toMatch(
      /<script(?! (?:type="module" )?src="\/tinh\/)|<style| style=|<img| on\w+=/,
    )
  })

  it('leads a program to the answer of the API', async () => {
    const response = await open('place:bac-kan', { accept: 'application/json' })
    const target = new URL(response.headers.get('location') ?? '')
    expect([response.status, target.origin, target.pathname]).toEqual([302, publicUrl, '/graphql'])
    const answer = await fetch(`${api.url}/graphql${target.search}`)
    expect(await answer.json()).toMatchObject({ data: { lookup: [{ status: 'CURRENT', node: { name: 'Bắc Kạn' } }] } })
    expect(response.headers.get('vary')).toContain('accept')
  })

  it('is confirmed without a query while the dataset stays', async () => {
    const etag = (await open('place:bac-kan')).headers.get('etag') ?? ''
    expect(await leastSent(seeded, () => open('place:bac-kan', { 'if-none-match': etag }))).toEqual({
      status: 304,
      sent: [],
    })
  })
})

describe('the page behind a permalink of what was given up', () => {
  const empty = useEmptyGraph()
  const merged = 'figure:three-20240130/doubled'
  let small: SmallGraph

  beforeAll(async () => {
    small = await createSmallGraph()
    const publishers = referenceFiles().filter(({ file }) => file.endsWith('/publishers.yaml'))
    expect((await small.import([...publishers, ...disagreement])).problems).toEqual([])
    await removeDossier(small.graph, 'article:three-20240130')
    await empty.driver.executeQuery(
      "CREATE (:Tombstone {id: $merged, status: 'MERGED', survivor: $disputed, since: 3, reason: 'Cùng một số liệu.'})",
      { merged, disputed },
    )
    api = await serveApi(small.graph)
    await planned(disputed)
  }, 600_000)

  /** The first question of a kind is planned while it waits, which a busy machine may not do in time. */
  async function planned(id: string): Promise<void> {
    for (let tries = 0; tries < 6; tries += 1) if ((await open(id)).status < 500) return
  }

  afterAll(async () => {
    await api?.app.close()
    await small?.graph.close()
  })

  it.each(['', '@2024-06-11'])('leads to what it was merged into, which says so (%s)', async (day) => {
    const response = await open(`${merged}${day}`)
    const target = new URL(response.headers.get('location') ?? '')
    expect([response.status, target.origin + target.pathname]).toEqual([301, `${publicUrl}/id/${disputed}${day}`])
    const page = await (await open(`${disputed}${day}${target.search}`)).text()
    expect(page).toContain(`${merged}${day} nay là mục này, từ phiên bản dữ liệu 3: Cùng một số liệu.`)
  })

  it('passes over an address that a reader did not come from', async () => {
    const page = await (await open(`${disputed}?from=place:bac-kan`)).text()
    expect(page).not.toContain('nay là mục này')
  })

  it('is gone when its only source was taken back, and says why', async () => {
    const response = await open(other)
    expect(response.status).toBe(410)
    expect(await response.text()).toMatch(/Mục này đã được rút lại.*Từ phiên bản dữ liệu \d+: .+<\/p>/s)
  })

  it('shows how sources disagree, and which of them was followed', async () => {
    const page = await (await open(disputed)).text()
    expect(page).toContain('Các nguồn không thống nhất')
    expect(page).toMatch(/<strong>2[78]<\/strong> \(được chọn\)/)
  })
})
