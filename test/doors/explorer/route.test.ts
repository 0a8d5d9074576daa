import { describe, expect, it } from '@jest/globals'
import { Problem } from '../../../src/domain/problem.ts'
import { serveDoor } from './serveDoor.ts'

const source = {
  __typename: 'Article',
  id: 'article:a',
  title: 'Bài',
  publishedOn: '2024-06-11',
  publisher: { id: 'organization:bao', name: 'Báo' },
}

const citation = (quote = 'Có 5 xã', url: string | null = null) => ({
  lookup: [
    {
      askedFor: 'citation:a/b/1',
      status: 'CURRENT',
      survivor: null,
      since: null,
      reason: null,
      node: {
        __typename: 'Citation',
        id: 'citation:a/b/1',
        canonicalId: 'citation:a/b/1',
        asOf: null,
        part: 'TEXT',
        quote,
        start: 0,
        end: quote.length,
        textKind: 'VERBATIM',
        source: { ...source, url },
        cited: {
          __typename: 'Figure',
          id: 'figure:a/b',
          kind: 'FIGURE',
          sentence: 'Có 5 xã.',
          mentions: [],
          on: null,
          standing: 'UNCERTAIN',
          state: 'STATED',
          days: { earliest: null, latest: '2024-06-11' },
          citationCount: 1,
          independentSources: 1,
          nature: 'REPORTED',
        },
      },
    },
  ],
  former: [],
})

const lost = (status: string) => ({
  lookup: [{ askedFor: 'article:a', status, survivor: null, since: 3, reason: 'Nguồn đính chính.', node: null }],
  former: [],
})

describe('the addresses of the explorer', () => {
  it('answer with a page, not to be kept, while the graph cannot be reached', async () => {
    const { open } = await serveDoor(() => {
      throw new Problem('UNAVAILABLE', 'The graph does not answer.', 'Try again.')
    })
    const { status, headers, text } = await open('/id/citation:a/b/1')
    expect([status, headers.etag]).toEqual([503, undefined])
    expect(text).toContain('<h1>Hiện chưa trả lời được</h1>')
  })

  it('show what a source wrote as text, whatever signs are in it', async () => {
    const { open } = await serveDoor(() => citation('<b>5 xã</b> & "3" phường'))
    const { text } = await open('/id/citation:a/b/1')
    expect(text).toContain('<p lang="vi">&lt;b>5 xã&lt;/b> &amp; &quot;3&quot; phường</p>')
  })

  it('mark in a list what the sources leave open', async () => {
    const { open } = await serveDoor(() => citation())
    expect((await open('/id/citation:a/b/1')).text).toMatch(/Có 5 xã\. <span class="chip is-maybe">.*?Chưa chắc chắn</)
  })

  it('make no link of an address that is none of the web', async () => {
    const { open } = await serveDoor(() => citation('Có 5 xã', 'javascript:alert(1)'))
    expect((await open('/id/citation:a/b/1')).text).not.toContain('javascript:')
  })

  it('lead a typed day to the page of that day, and say when it cannot be read', async () => {
    const { open } = await serveDoor(() => citation())
    const { status, headers } = await open('/id/citation:a/b/1?ngay=1/7/2024')
    expect([status, headers.location]).toEqual([302, '/id/citation:a/b/1@2024-07-01'])
    expect((await open('/id/citation:a/b/1?ngay=31/2/2024')).text).toContain('Không đọc được ngày “31/2/2024”')
  })

  it('tell apart what was withdrawn and what was never given out', async () => {
    const withdrawn = await serveDoor(() => lost('WITHDRAWN'))
    expect(await withdrawn.open('/id/article:a')).toMatchObject({
      status: 410,
      text: expect.stringContaining('Nguồn đính chính.'),
    })
    const unknown = await serveDoor(() => lost('UNKNOWN'))
    expect((await unknown.open('/id/article:a')).status).toBe(404)
    expect((await unknown.open('/id/khong-co')).status).toBe(404)
  })

  it('speak English under /en, and name the other language of each page', async () => {
    const { open } = await serveDoor(() => citation())
    const { text } = await open('/en/id/citation:a/b/1')
    expect(text).toContain('<html lang="en"')
    expect(text).toContain('<link rel="canonical" href="https://graph.example/id/citation:a/b/1"/>')
    expect(text).toContain('<link rel="alternate" hreflang="en" href="https://graph.example/en/id/citation:a/b/1"/>')
    expect(text).toContain('href="/en/id/figure:a/b"')
  })

  it('keep files for good under an address that changes with them', async () => {
    const { open } = await serveDoor(() => citation())
    const [path = ''] = /\/tinh\/\w+\/style\.css/.exec((await open('/id/citation:a/b/1')).text) ?? []
    expect((await open(path)).headers['cache-control']).toContain('immutable')
    expect((await open(path.replace(/\w{12}/, 'former'))).headers['cache-control']).not.toContain('immutable')
    expect((await open('/tinh/x/..%2Fpackage.json')).status).toBe(404)
  })
})
