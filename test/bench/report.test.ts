import { describe, expect, it } from '@jest/globals'
import { askFor, loadOf } from '../../bench/measure/load.ts'
import { type Report, tableOf } from '../../bench/measure/report.ts'
import type { Question } from '../../bench/question/question.ts'

const hundred = Array.from({ length: 100 }, (_, at) => at + 1)

describe('a load', () => {
  it('has the median and the 95th percentile of all stretches together', () => {
    const load = loadOf([
      { latencies: hundred.slice(50), seconds: 1 },
      { latencies: hundred.slice(0, 50), seconds: 4 },
    ])
    expect(load).toEqual({ p50: 51, p95: 96, perSecond: 20, asked: 100 })
  })

  it('asks about every subject in turn, from all clients at once', async () => {
    const asked: unknown[] = []
    const question = { variables: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as unknown as Question
    const side = {
      name: 'driver',
      ask: async (_: Question, { id }: { id: string }) => asked.push(id),
      close: async () => {},
    }
    const { latencies } = await askFor(side as never, question, 3, 0)
    expect(asked.sort()).toEqual(['a', 'b', 'c'])
    expect(latencies).toHaveLength(3)
  })
})

describe('the table', () => {
  const load = (p50: number, perSecond: number) => ({ p50, p95: 2 * p50, perSecond, asked: 10 })
  const cost = { queries: 1, hits: 1_234 }
  const report: Report = {
    honours: 1,
    machine: { processors: 2, node: 'v20', loadBefore: 0 },
    api: { firstAnswerAfter: 1, memory: { now: 1, highest: 1 } },
    measured: [
      { question: 'q', side: 'driver', cost, loads: { 1: load(2, 300), 8: load(10, 400) }, processor: null },
      {
        question: 'q',
        side: 'api',
        cost,
        loads: { 1: load(3, 200), 8: load(15, 300) },
        processor: { database: 2, side: 1 },
      },
      { question: 'q', side: 'peer', cost: undefined, loads: { 1: load(9, 50) }, processor: null, failed: 'too slow' },
    ],
  }
  const [, , driver, api, peer] = tableOf(report, [1, 8]).split('\n')

  it('holds each side against the driver at the most clients', () => {
    expect(driver).toBe('| q | driver | 2 / 4 | 10 / 20 | 400 | 100 % | 1× | 1 | 1,234 |  |')
    expect(api).toBe('|  | api | 3 / 6 | 15 / 30 | 300 | 75 % | 1.5× | 1 | 1,234 | 2 + 1 |')
  })

  it('says what failed, beside what was measured before', () => {
    expect(peer).toBe('|  | peer | 9 / 18 | — | too slow |  |  |  |  |  |')
  })
})
