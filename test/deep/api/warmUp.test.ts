import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { type Visitor, warmUp } from '../../../src/commands/warmUp.ts'
import { newestVersion } from '../../../src/graph/queries/dataset.ts'
import { useSeededGraph } from '../../support/neo4j.ts'
import { type ServedApi, serveApi } from '../../support/serveApi.ts'

jest.setTimeout(120_000)

const seeded = useSeededGraph()
let api: ServedApi
beforeAll(async () => {
  api = await serveApi(seeded.graph)
})
afterAll(() => api.app.close())

const visitor: Visitor = async (path, signal) => {
  const response = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' }, signal })
  return { status: response.status, body: await response.text() }
}

/** What was sent since the last call, but for the version, which is looked up every second. */
const sent = (): string[] => seeded.sent().filter((text) => text !== newestVersion.text)

/** Pages that the warming up does not visit itself. */
const pages = [
  '/en',
  '/dia-phuong?trang=2',
  '/id/place:bac-kan',
  '/id/campaign:ca-nuoc-chung-tay-xoa-nha-tam-nha-dot-nat',
  '/id/post:bac-kan/ubnd/chu-tich',
  '/v1/honours.jsonl',
]

it('has every query planned that a newcomer’s first pages send', async () => {
  sent()
  await warmUp(visitor, AbortSignal.timeout(100_000))
  const planned = new Set(sent())
  for (const page of pages) {
    const { status } = await visitor(page, AbortSignal.timeout(30_000))
    expect([page, status, sent().filter((text) => !planned.has(text)).length]).toEqual([page, 200, 0])
  }
})

it('sends nothing more once it is told to end', async () => {
  const ending = new AbortController()
  const warming = warmUp(visitor, ending.signal)
  while (sent().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  ending.abort()
  await warming
  sent()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(sent()).toEqual([])
})
