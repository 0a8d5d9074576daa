import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { datasetHash, type HashedSource, SourceSum } from '../../src/ingest/write/datasetHash.ts'

const sources: fc.Arbitrary<HashedSource[]> = fc.uniqueArray(fc.record({ id: fc.string(), hash: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 12,
})

describe('the hash of a dataset', () => {
  it('is the same whatever was imported first', () => {
    fc.assert(
      fc.property(sources, (all) => {
        expect(datasetHash([...all].reverse())).toBe(datasetHash(all))
      }),
    )
  })

  it('comes, source by source in and out, to that of what is left', () => {
    fc.assert(
      fc.property(sources, sources, (left, gone) => {
        const sum = new SourceSum()
        for (const source of [...gone, ...left]) sum.add(source)
        const kept = new SourceSum(sum.toString())
        for (const source of gone) kept.remove(source)
        expect(kept.hash()).toBe(datasetHash(left))
      }),
    )
  })

  it('tells apart who says what', () => {
    const [a, b] = [
      { id: 'article:a', hash: '1' },
      { id: 'article:b', hash: '2' },
    ]
    const all = [
      [],
      [a],
      [b],
      [a, b],
      [a, a],
      [
        { ...a, hash: '2' },
        { ...b, hash: '1' },
      ],
    ]
    expect(new Set(all.map((one) => datasetHash(one))).size).toBe(all.length)
  })
})
