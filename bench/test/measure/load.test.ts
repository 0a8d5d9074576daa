import { describe, expect, it } from '@jest/globals'
import { askFor, loadOf } from '../../measure/load.ts'
import type { Question } from '../../question/question.ts'

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
