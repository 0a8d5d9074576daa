import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

/** A Neo4j just started plans each question anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

let api: ServedApi
let client: Client
const seeded = useSeededGraph()
const bangLang = 'place:bac-kan/cho-don/xa-bang-lang'

beforeAll(async () => {
  api = await serveApi(seeded.graph)
  client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)) as Parameters<Client['connect']>[0])
})
afterAll(async () => {
  await client.close()
  await api.app.close()
})

const call = async (name: string, given: Record<string, unknown> = {}) => {
  const { content, isError } = await client.callTool({ name, arguments: given })
  return { text: (content as { text: string }[])[0]?.text ?? '', isError: isError === true }
}

describe('an assistant', () => {
  it('learns which tools there are, and that they only read', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get', 'facts', 'counts', 'paths', 'named_question'])
    for (const { annotations, description } of tools) {
      expect(annotations?.readOnlyHint).toBe(true)
      expect(description?.length).toBeGreaterThan(60)
    }
    expect(client.getInstructions()).toMatch(/say that the sources do not say/)
  })

  it('finds a commune without marks, and gets every fact with its words, source and address', async () => {
    const found = await call('search', { text: 'bang lang', kinds: ['PLACE'] })
    expect(found.text).toContain(bangLang)
    const { text } = await call('facts', { about: bangLang, lang: 'EN' })
    expect(text).toContain('https://graph.example/id/honour:bbk-20240611/bang-lang-bang-khen')
    expect(text).toMatch(/“[^”]*xã Bằng Lãng[^”]*” — /)
    expect(text).toMatch(/one source|independent sources/)
    expect(text).toContain('Shown: all 1.')
  })

  it('is told how the rest of a list is read, and that nothing was found', async () => {
    const { text } = await call('facts', { kinds: ['HONOUR'], first: 2 })
    const after = /after: (\S+)\.$/u.exec(text)?.[1]
    expect(text).toMatch(/Shown: 2 of \d+/)
    const next = await call('facts', { kinds: ['HONOUR'], first: 2, after })
    expect(next.text).not.toContain(text.split('\n')[0] as string)
    const nothing = await call('facts', { about: bangLang, kinds: ['FIGURE'] })
    expect(nothing.text).toContain('say nothing about this')
    expect((await call('search', { text: 'Quận Cam California' })).text).not.toMatch(/SAME/)
  })

  it('sees a thing on a day, and where its ground lies today', async () => {
    expect((await call('get', { id: bangLang })).text).toMatch(/Its ground today: .*thai-nguyen-2025/)
    expect((await call('get', { id: `${bangLang}@2024-06-11` })).text).toMatch(/Its ground that day: xã Bằng Lãng/)
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates).toHaveLength(1)
    const { contents } = await client.readResource({ uri: `https://graph.example/id/${bangLang}` })
    expect((contents[0] as { text: string }).text).toContain('Bằng Lãng')
  })

  it('counts in groups, with what the province of today took over', async () => {
    const { text } = await call('counts', { by: ['PROVINCE'], kinds: ['HONOUR'], lineage: true })
    expect(text).toMatch(/tỉnh Thái Nguyên \(place:thai-nguyen-2025\): \d+/)
    expect(text).not.toContain('tỉnh Bắc Kạn')
  })

  it('is shown a connection with the words of each step, and asks named questions', async () => {
    const { text } = await call('paths', { from: 'person:nguyen-dang-binh', to: bangLang, lang: 'EN' })
    expect(text).toMatch(/Connection 1; its weakest step rests on/)
    expect(text).toContain('“')
    const answer = await call('named_question', { name: 'CommunesHonoured' })
    expect(answer.isError || answer.text.startsWith('{')).toBe(true)
  })

  it('is told in words what was wrong with what it asked', async () => {
    expect(await call('get', { id: 'nonsense' })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/no id of this graph.*place:bac-kan/s),
    })
    expect(await call('named_question', { name: 'Nobody' })).toMatchObject({
      isError: true,
      text: expect.stringMatching(/There are CommunesHonoured|There are /),
    })
    expect((await call('facts', { first: 5000 })).text).toMatch(/first|less than|too big/i)
    const get = await fetch(`${api.url}/mcp`, { headers: { accept: 'text/event-stream' } })
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
    const broken = await fetch(`${api.url}/mcp`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: '{"no":"message"}',
    })
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ jsonrpc: '2.0', error: { message: expect.any(String) } })
  })
})
