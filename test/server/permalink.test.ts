import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fastify, { type FastifyInstance } from 'fastify'
import { Problem } from '../../src/domain/problem.ts'
import { createDatasetClock } from '../../src/server/dataset.ts'
import { type Permalinks, servePermalinks } from '../../src/server/permalink/permalinkRoute.ts'
import type { Answer } from '../../src/server/permalink/question.ts'

const version = { version: 7, hash: 'ab'.repeat(32) }
const source = {
  title: 'Bài',
  publishedOn: '2024-06-11',
  permalink: 'https://graph.example/id/article:a',
  publisher: null,
}
const citation = (url: string): Answer => ({
  dataset: version,
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
        permalink: 'https://graph.example/id/citation:a/b/1',
        part: 'TEXT',
        quote: '<b>5 xã</b> & "3" phường',
        quoteHash: '',
        textKind: 'VERBATIM',
        fact: { sentence: 'Có 5 xã.', standing: 'UNCERTAIN', permalink: 'https://graph.example/id/figure:a/b' },
        source: { ...source, url },
      },
    },
  ],
})

describe('the route of permalinks', () => {
  let app: FastifyInstance
  let ask: Permalinks['ask']

  beforeEach(() => {
    app = fastify()
    const dataset = createDatasetClock(async () => version)
    servePermalinks(app, {
      publicUrl: 'https://graph.example',
      release: '1',
      dataset,
      ask: (...given) => ask(...given),
    })
  })

  afterEach(() => app.close())

  const open = async () => {
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    return fetch(`${url}/id/citation:a/b/1`, { headers: { accept: 'text/html' } })
  }

  it('answers with a page, not to be kept, while the graph cannot be reached', async () => {
    ask = async () => {
      throw new Problem('UNAVAILABLE', 'The graph does not answer.', 'Try again.')
    }
    const response = await open()
    expect([response.status, response.headers.get('etag')]).toEqual([503, null])
    expect(await response.text()).toContain('<h1>Hiện chưa trả lời được</h1>')
  })

  it('shows what a source wrote as text, whatever signs are in it', async () => {
    ask = async () => citation('https://bao.example/bai?a=1&b="2"')
    const page = await (await open()).text()
    expect(page).toContain('<blockquote>&lt;b&gt;5 xã&lt;/b&gt; &amp; &quot;3&quot; phường</blockquote>')
    expect(page).toContain('<a href="https://bao.example/bai?a=1&amp;b=&quot;2&quot;"')
  })

  it('marks in a list what the sources leave open', async () => {
    ask = async () => citation('https://bao.example')
    expect(await (await open()).text()).toContain('Có 5 xã.</a> <small>(chưa chắc chắn)</small>')
  })

  it('makes no link of an address that is none of the web', async () => {
    ask = async () => citation('javascript:alert(1)')
    expect(await (await open()).text()).not.toContain('javascript:')
  })
})
