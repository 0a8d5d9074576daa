/** The spans of what reaches the graph: queries beneath their operation, and imports. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTracing, type Tracing } from '../../src/trace/export.ts'
import { useTestGraph } from '../ingest/import/testGraph.ts'
import { article } from '../ingest/import/written.ts'
import { type Collector, startCollector } from '../support/collector.ts'
import { serveApi } from '../support/serveApi.ts'

const test = useTestGraph()

describe('traces of the graph', () => {
  let collector: Collector
  let tracing: Tracing

  beforeAll(async () => {
    collector = await startCollector()
    tracing = await startTracing({ endpoint: collector.endpoint, service: 'here' }, () => {})
    await test.import(article('mot', { text: 'Không có gì.', entities: [], facts: [] }))
    const { app, url } = await serveApi(test.graph)
    const query = '{ places(first: 2, filter: { text: "bac" }) { totalCount nodes { names { text } } } }'
    const headers = { 'content-type': 'application/json' }
    await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    await app.close()
    await tracing.close()
  })

  afterAll(() => collector.close())

  const namesBeneath = (name: string): unknown[] => {
    const above = collector.spans.filter((one) => one.name === name).map(({ spanId }) => spanId)
    return collector.spans
      .filter(({ name, parent }) => name === 'query' && above.includes(parent ?? ''))
      .map(({ attributes }) => attributes['db.operation.name'])
  }

  it('hold each query beneath its operation, under its name', () => {
    expect(collector.faults).toEqual([])
    expect(namesBeneath('operation').length).toBeGreaterThanOrEqual(2)
    expect(namesBeneath('operation')).toContain('entityPage')
  })

  it('hold imports, with the queries beneath them', () => {
    expect(collector.spans.find(({ name }) => name === 'import')?.attributes).toEqual({ 'thi_dua.files': 1 })
    expect(namesBeneath('import')).toContain('lockDataset')
  })
})
