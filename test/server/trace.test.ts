import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTracing, type Tracing } from '../../src/trace/export.ts'
import { type Collector, startCollector } from '../support/collector.ts'
import { ask, type Served, serve } from './serve.ts'

const caller = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' }

describe('traces', () => {
  let collector: Collector
  let tracing: Tracing
  let served: Served
  const complaints: string[] = []

  beforeAll(async () => {
    served = await serve()
    await ask(served.url, '{ campaign { id } }')
    collector = await startCollector()
    tracing = await startTracing({ endpoint: collector.endpoint, service: 'here' }, (one) => complaints.push(one))
    const query = 'query Named($id: ID) { campaign(id: $id) { id } }'
    await fetch(`${served.url}/graphql?secret=in-the-address`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${caller.traceId}-${caller.spanId}-01` },
      body: JSON.stringify({ query, variables: { id: 'campaign:what-i-look-for' } }),
    })
    await fetch(`${served.url}/made/up`)
    await served.app.close()
    await tracing.close()
  })

  afterAll(() => collector.close())

  it('reach a collector by its protocol, with the name of the service', () => {
    expect([collector.faults, complaints]).toEqual([[], []])
    expect(collector.services).toContain('here')
  })

  it('hold a span of the route beneath the caller’s, and one of the operation beneath that', () => {
    const [route, operation] = ['POST /graphql', 'operation'].map((name) =>
      collector.spans.find((one) => one.name === name),
    )
    expect(route).toMatchObject({ traceId: caller.traceId, parent: caller.spanId, failed: false })
    expect(route?.attributes).toMatchObject({ 'http.route': '/graphql', 'http.response.status_code': 200 })
    expect(operation).toMatchObject({ traceId: caller.traceId, parent: route?.spanId })
    expect(operation?.attributes).toEqual({
      'graphql.operation.name': 'Named',
      'thi_dua.cost': 51,
      'thi_dua.queries': 0,
    })
  })

  it('name a path that does not exist by no more than that', () => {
    expect(collector.spans.map(({ name }) => name)).toContain('GET none')
  })

  it('hold nothing of what was asked', () => {
    expect(JSON.stringify(collector.spans)).not.toMatch(/what-i-look-for|in-the-address|made/)
  })

  it('are named in the lines of the log, and nothing is where none are made', () => {
    const lines = served.lines.filter(({ msg }) => msg === 'operation' || msg === 'request')
    const [untraced, traced] = [lines.slice(0, 2), lines.slice(2, 4)]
    expect(untraced.map(({ traceId }) => traceId)).toEqual([undefined, undefined])
    expect(traced.map(({ traceId }) => traceId)).toEqual([caller.traceId, caller.traceId])
    expect(JSON.stringify(served.lines.filter(({ level }) => Number(level) >= 30))).not.toMatch(
      /what-i-look-for|in-the-address/,
    )
  })
})
