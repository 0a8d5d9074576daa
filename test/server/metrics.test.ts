import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newestVersion } from '../../src/graph/queries/dataset.ts'
import { createMetrics } from '../../src/server/metrics/metrics.ts'
import { serveMetrics } from '../../src/server/metrics/serveMetrics.ts'
import { defaultShares } from '../../src/server/share/share.ts'
import { type Exposition, readPrometheus, sumOf } from '../support/prometheusText.ts'
import { ask, type Served, serve } from './serve.ts'

describe('the metrics', () => {
  const metrics = createMetrics()
  let served: Served
  let scraped: Awaited<ReturnType<typeof serveMetrics>>

  beforeAll(async () => {
    const shares = { ...defaultShares, points: 1_300 }
    const examples = [{ name: 'a-question', title: 'A question', query: 'query shown { campaign { id } }' }]
    served = await serve({ metrics, shares, examples, countedOperations: ['listed'] })
    scraped = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 })
  })

  afterAll(() => Promise.all([served.app.close(), scraped.close()]))

  const url = (path: string): string => `http://127.0.0.1:${scraped.port}${path}`

  async function scrape(): Promise<Exposition> {
    const response = await fetch(url('/metrics'))
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    return readPrometheus(await response.text())
  }

  it('are served on a port of their own alone, and there is nothing else', async () => {
    expect((await fetch(`${served.url}/metrics`)).status).toBe(404)
    expect((await fetch(url('/graphql'))).status).toBe(404)
    expect((await fetch(url('/metrics'), { method: 'POST' })).status).toBe(404)
  })

  it('count requests by route, method and status, however odd a path is', async () => {
    await fetch(`${served.url}/health/live`)
    for (const path of ['/a', '/b', '/wp-login.php']) await fetch(served.url + path)
    const exposition = await scrape()
    const count = 'thi_dua_request_seconds_count'
    expect(sumOf(exposition, count, { route: '/health/live', method: 'GET', status: '200' })).toBe(1)
    expect(sumOf(exposition, count, { route: 'none', status: '404' })).toBeGreaterThanOrEqual(3)
    expect(exposition.samples.filter(({ labels }) => labels.route?.includes('wp-login'))).toEqual([])
  })

  it('count operations by names that are known, and all others as one', async () => {
    await ask(served.url, 'query shown { campaign { id } }', {}, 'shown')
    await ask(served.url, 'query listed { campaign { id } }', {}, 'listed')
    for (let index = 0; index < 20; index += 1) await ask(served.url, `query made_up_${index} { campaign { id } }`)
    await ask(served.url, '{ campaign { id } }')
    const exposition = await scrape()
    const names = exposition.samples.flatMap(({ labels }) => labels.operation ?? [])
    expect([...new Set(names)].sort()).toEqual(['listed', 'other', 'shown', 'unnamed'])
    expect(sumOf(exposition, 'thi_dua_operation_cost_points_count', { operation: 'other' })).toBe(20)
    expect(sumOf(exposition, 'thi_dua_operation_cost_points_sum', { operation: 'shown' })).toBe(51)
    expect(sumOf(exposition, 'thi_dua_answers_total', { from: 'computed' })).toBe(23)
  })

  it('count what is refused, by why', async () => {
    const nested =
      '{ campaigns(first: 100) { nodes { honours(first: 100) { nodes { citations(first: 10) { id } } } } } }'
    await ask(served.url, nested)
    await ask(served.url, '{ campaigns(first: 99) { nodes { id } } }')
    const exposition = await scrape()
    expect(sumOf(exposition, 'thi_dua_refused_total', { reason: 'cost' })).toBe(1)
    expect(sumOf(exposition, 'thi_dua_refused_total', { reason: 'points' })).toBe(1)
    expect(sumOf(exposition, 'thi_dua_operation_seconds_count', { outcome: 'COST_EXCEEDED' })).toBe(1)
  })

  it('time queries under their names, bundles as one with their parts', async () => {
    const { onQuery, onDone } = metrics.graph
    onQuery()
    expect(sumOf(await scrape(), 'thi_dua_queries_running')).toBe(1)
    onDone(newestVersion, { seconds: 0.02, outcome: 'rows' })
    onQuery()
    onDone({ text: 'MATCH (made {up: 1})' }, { seconds: 0.02, outcome: 'TIMEOUT' })
    onQuery()
    onDone({ text: '…', name: 'bundle', parts: ['factPage', 'namesById'] }, { seconds: 0.02, outcome: 'rows' })
    const exposition = await scrape()
    const count = 'thi_dua_query_seconds_count'
    expect(sumOf(exposition, count, { query: 'newestVersion', outcome: 'rows' })).toBe(1)
    expect(sumOf(exposition, count, { query: 'other', outcome: 'TIMEOUT' })).toBe(1)
    expect(sumOf(exposition, count, { query: 'bundle' })).toBe(1)
    expect(sumOf(exposition, 'thi_dua_query_parts_total', { query: 'factPage' })).toBe(1)
    expect(sumOf(exposition, 'thi_dua_queries_running')).toBe(0)
  })

  it('tell of turns, the event loop and memory', async () => {
    const exposition = await scrape()
    for (const name of ['thi_dua_requests_running', 'thi_dua_requests_waiting', 'nodejs_eventloop_lag_p99_seconds']) {
      expect(exposition.types.get(name)).toBe('gauge')
    }
    expect(sumOf(exposition, 'process_resident_memory_bytes')).toBeGreaterThan(0)
  })
})
