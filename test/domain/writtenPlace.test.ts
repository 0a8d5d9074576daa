import { describe, expect, it } from '@jest/globals'
import { readPlace } from '../../src/domain/writtenPlace.ts'

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
