import { describe, expect, it } from '@jest/globals'
import { contradictions } from '../../../src/ingest/prepare/contradiction.ts'

const found = (values: Readonly<Record<string, unknown>>): string[] =>
  contradictions({
    values: Object.fromEntries(Object.entries(values).map(([field, is]) => [field, { is }])),
  } as unknown as Parameters<typeof contradictions>[0]).map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('what one fact says', () => {
  it.each([
    [{ start: '2024-06-11', end: '2024-06-10' }, 'end: end (2024-06-10) lies before start (2024-06-11)'],
    [{ start: 2025, end: '2024-12' }, 'end: end (2024-12) lies before start (2025)'],
    [{ seenOn: '2024-06-11', end: 2023 }, 'end: end (2023) lies before seenOn (2024-06-11)'],
    [{ decided: '2024-06-11', revoked: '2024-05' }, 'revoked: revoked (2024-05) lies before decided (2024-06-11)'],
    [{ value: 20, valueMax: 10 }, 'valueMax: valueMax (10) is below value (20)'],
  ])('cannot be %j', (values, problem) => {
    expect(found(values)).toEqual([problem])
  })

  it.each([
    [{ start: '2024-06-11', end: 2024 }],
    [{ start: '2024-06-11', end: '2024-06-11' }],
    [{ decided: 'undated', revoked: 2020 }],
    [{ value: 10, valueMax: 10 }],
    [{}],
  ])('may be %j', (values) => {
    expect(found(values)).toEqual([])
  })
})
