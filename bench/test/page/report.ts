/** A run in which the API falls short of the driver in one question, and the peer fails in another. */
import type { Report } from '../../measure/report.ts'

const load = (p50: number, perSecond: number) => ({ p50, p95: 2 * p50, perSecond, asked: 10 })
const cost = { queries: 1, hits: 1_234 }
const processor = { database: 2, side: 1 }

export const reportOf = (honours: number): Report => ({
  circumstances: { honours, day: '2026-01-31', build: 'abc', machine: 'two cores', software: 'Node', load: '0.1' },
  clients: [1, 8],
  seconds: 2,
  rounds: 3,
  api: { firstAnswerAfter: 1_400, memory: { now: 301, highest: 310 } },
  measured: [
    { question: 'q', side: 'driver', cost, loads: { 1: load(2, 300), 8: load(10, 400) }, processor: null },
    { question: 'q', side: 'api', cost, loads: { 1: load(honours / 100, 200), 8: load(15, 300) }, processor },
    { question: 'q', side: 'peer', cost: undefined, loads: { 1: load(9, 50) }, processor: null, failed: 'too slow' },
    { question: 'r', side: 'driver', cost, loads: { 1: load(2, 300), 8: load(10, 400) }, processor: null },
    { question: 'r', side: 'api', cost, loads: { 1: load(3, 200), 8: load(25, 200) }, processor },
    { question: 'r', side: 'peer', cost, loads: { 1: load(9, 50), 8: load(99, 20) }, processor },
  ],
})
