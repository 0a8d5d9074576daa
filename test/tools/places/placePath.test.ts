import { describe, expect, it } from '@jest/globals'
import { distinctPaths } from '../../../tools/places/placePath.ts'

describe('distinct paths', () => {
  it('move all units on that share a spelling, whatever their order', () => {
    const units = ['Minh Quán', 'Minh Quân', 'Minh Tân']
    const spell = [(unit: string) => unit.slice(0, 6), (unit: string) => unit]
    const expected = new Map([
      ['Minh Quán', 'Minh Quán'],
      ['Minh Quân', 'Minh Quân'],
      ['Minh Tân', 'Minh T'],
    ])
    expect(distinctPaths(units, spell)).toEqual(expected)
    expect(distinctPaths(units.toReversed(), spell)).toEqual(expected)
  })

  it('that the last spelling cannot tell apart are an error', () => {
    expect(() => distinctPaths(['a', 'a '], [(unit: string) => unit.trim()])).toThrow('share their path: a, a')
  })
})
