import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Served, serve } from './serve.ts'

/** A name with all that ends a string in the script it is written into. */
const awkward = `Tên \`các\` \${phong} trào`

describe('the query page', () => {
  let served: Served

  beforeAll(async () => {
    const query = 'query Names($first: Int! = 5) { campaigns(first: $first) { nodes { name } } }'
    served = await serve({
      examples: [
        { name: 'names', title: awkward, query, variables: { first: 3 } },
        { name: 'second', title: 'Second', query: '{ campaigns { nodes { id } } }' },
      ],
    })
  })

  afterAll(() => served.app.close())

  const get = (path: string, accept = '*/*') => fetch(served.url + path, { headers: { accept } })

  /** What a browser sends when someone types the address. */
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

  it('is what a browser gets at /graphql, and nobody else', async () => {
    const page = await get('/graphql', browser)
    expect([page.status, page.headers.get('vary')]).toEqual([200, 'accept, accept-encoding'])
    expect(await page.text()).toContain('<title>Thi Đua Graph</title>')
    const answer = await get('/graphql?query={__typename}')
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } })
  })

  it('may load and call nothing but this server', async () => {
    const policy = String((await get('/graphql', browser)).headers.get('content-security-policy'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  })

  it('finds every file it names on this server', async () => {
    const html = await (await get('/graphql', browser)).text()
    const base = /<base href="([^"]+)"/.exec(html)?.[1] ?? ''
    const files = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(files).toContain('start.js')
    const page = new URL(base, `${served.url}/graphql`)
    for (const file of files) {
      const response = await fetch(new URL(file, page))
      expect([file, response.status, (await response.text()).length > 0]).toEqual([file, 200, true])
    }
  })

  /** What the page gives to Altair at an address. */
  async function opened(search = '') {
    const script = await (await get('/altair/start.js')).text()
    const behindProxy = script
      .replaceAll('import.meta.url', '"https://news.example/graph/altair/start.js"')
      .replace('globalThis.location?.search', JSON.stringify(search))
    const given: { initialWindows: unknown[]; preserveState: boolean }[] = []
    new Function('AltairGraphQL', behindProxy)({ init: (options: (typeof given)[0]) => given.push(options) })
    return given[0]
  }
  const endpointURL = 'https://news.example/graph/graphql'

  it('opens on the first example, whatever characters it holds, and finds the endpoint behind any proxy', async () => {
    expect(await opened()).toMatchObject({
      preserveState: true,
      initialWindows: [
        {
          endpointURL,
          initialName: awkward,
          initialQuery: expect.stringMatching(
            /^# More questions: https:\/\/news\.example\/graph\/cau-hoi\nquery Names/,
          ),
          initialVariables: JSON.stringify({ first: 3 }, null, 2),
        },
      ],
    })
  })

  it('opens with the question that its address names, beside nothing that was left there', async () => {
    const second = {
      endpointURL,
      initialName: 'Second',
      initialQuery: '{ campaigns { nodes { id } } }',
      initialVariables: '{}',
    }
    expect(await opened('?question=second')).toMatchObject({ preserveState: false, initialWindows: [second] })
    expect(await opened('?question=third')).toMatchObject({ preserveState: true })
  })

  it('opens with the question that its address holds, and its variables', async () => {
    const asked = { query: 'query One($id: ID!) { node(id: $id) { id } }', variables: '{"id":"place:bac-kan"}' }
    expect(await opened(`?${new URLSearchParams(asked)}`)).toMatchObject({
      preserveState: false,
      initialWindows: [
        { endpointURL, initialName: 'Query', initialQuery: asked.query, initialVariables: asked.variables },
      ],
    })
  })
})
