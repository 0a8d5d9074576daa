import { describe, expect, it } from '@jest/globals'
import { unitKey, unitName } from '../../../tools/places/listedName.ts'

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
