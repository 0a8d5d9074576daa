import { describe, expect, it } from '@jest/globals'
import { distinctPaths } from '../../../src/ingest/place/placePath.ts'
import { unitKey, unitName } from '../../../src/ingest/place/unitName.ts'
import { readPlace } from '../../../src/ingest/place/writtenPlace.ts'

describe('the name of a unit', () => {
  it('is taken apart into type and name', () => {
    expect(unitName('Thành Phố Bắc Kạn')).toEqual({ type: 'thành phố', name: 'Bắc Kạn' })
    expect(unitName('Phường Phường Đúc')).toEqual({ type: 'phường', name: 'Phường Đúc' })
    expect(unitName('Xã Bình Thanh ')).toEqual({ type: 'xã', name: 'Bình Thanh' })
  })

  it('has no zero in front of a number and no abbreviated farm', () => {
    expect(unitName('Phường 05').name).toBe('5')
    expect(unitName('Thị trấn NT Mộc Châu').name).toBe('Nông trường Mộc Châu')
    expect(unitKey(unitName('Phường 05'))).toBe(unitKey(unitName('Phường 5')))
  })

  it('without a type is an error', () => {
    expect(() => unitName('Bắc Kạn')).toThrow('does not start with the type')
  })
})

describe('a written place', () => {
  it('is read with its containers, the most specific first', () => {
    expect(readPlace('xã Thanh Mai, huyện Chợ Mới (tỉnh Bắc Kạn)')[0]).toEqual([
      { type: 'xã', name: 'Thanh Mai' },
      { type: 'huyện', name: 'Chợ Mới' },
      { type: 'tỉnh', name: 'Bắc Kạn' },
    ])
  })

  it('keeps a name that looks like a type', () => {
    expect(readPlace('Thị Trấn')[0]).toEqual([{ type: null, name: 'Thị Trấn' }])
    expect(readPlace('Xã')[0]).toEqual([{ type: null, name: 'Xã' }])
  })

  it('without a name is read in no way', () => {
    expect(readPlace(' , ')).toEqual([])
  })
})

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
