/** What becomes of a file that cannot be finished, and of more files than the server writes at once. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Graph } from '../../src/graph/graph.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

jest.setTimeout(60_000)

const places = '/v1/places.csv?columns=id'

/** The graph, of which another version seems to be the newest once so many questions have been asked. */
function movingAfter(graph: Graph, questions: number): Graph {
  let asked = 0
  const read: Graph['read'] = async (query, parameters, signal) => {
    const rows = await graph.read(query, parameters, signal)
    asked += 1
    const [first] = rows as Record<string, unknown>[]
    const bundled = Object.entries(first ?? {}).at(-1)
    if (asked > questions && bundled && /^q\d$/.test(bundled[0])) bundled[1] = (bundled[1] as unknown[][])[0]
    if (asked > questions && first && bundled) first[bundled[0]] = [[99, 'another']]
    return rows
  }
  return Object.assign(Object.create(graph) as Graph, { read })
}

describe('a file', () => {
  const seeded = useSeededGraph()
  let api: ServedApi
  beforeAll(async () => {
    api = await serveApi(seeded.graph)
  })
  afterAll(() => api.app.close())

  it('breaks off when the dataset changes midway, so that nobody takes it for whole', async () => {
    const moving = await serveApi(movingAfter(seeded.graph, 3))
    try {
      const response = await fetch(`${moving.url}${places}`)
      expect(response.status).toBe(200)
      await expect(response.text()).rejects.toThrow()
    } finally {
      await moving.app.close()
    }
  })

  it('is refused with a time to come again when two are being fetched, and given when one has left', async () => {
    const leave = [new AbortController(), new AbortController()]
    const taken = await Promise.all(leave.map(({ signal }) => fetch(`${api.url}/v1/places.csv`, { signal })))
    expect(taken.map(({ status }) => status)).toEqual([200, 200])
    const third = await fetch(`${api.url}${places}`)
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '10'])
    expect(await third.json()).toMatchObject({ remedy: expect.stringContaining('Try again in 10 seconds') })
    for (const one of leave) one.abort()
    await Promise.allSettled(taken.map((one) => one.text()))
    let status = 429
    for (const begun = Date.now(); status === 429 && Date.now() - begun < 20_000; ) {
      const response = await fetch(`${api.url}/v1/awards.csv?columns=id`)
      status = response.status
      await response.text()
    }
    expect(status).toBe(200)
  })
})
