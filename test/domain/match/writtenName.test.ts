import { describe, expect, it } from '@jest/globals'
import { readWrittenPlace, unitText } from '../../../src/domain/match/writtenName.ts'

const firstReading = (text: string): string[] => readWrittenPlace(text)[0]?.map(unitText) ?? []
const readings = (text: string): string[] => readWrittenPlace(text).map((reading) => reading.map(unitText).join(' < '))

describe('the name of a place as people type it', () => {
  it.each([
    ['X. Ngọc Phái', ['xã Ngọc Phái']],
    ['Phường Bến Nghé, Quận 1', ['phường Bến Nghé', 'quận 1']],
    ['P. Bến Nghé, Q.1, TP.HCM', ['phường Bến Nghé', 'quận 1', 'thành phố Hồ Chí Minh']],
    ['P12, Q3, TPHCM', ['phường 12', 'quận 3', 'thành phố Hồ Chí Minh']],
    ['TT. Bằng Lũng', ['thị trấn Bằng Lũng']],
    ['H. Chợ Đồn, T. Bắc Kạn', ['huyện Chợ Đồn', 'tỉnh Bắc Kạn']],
    ['T.P Bắc Kạn', ['thành phố Bắc Kạn']],
    ['Bang Lang commune, Cho Don district', ['Bang Lang', 'Cho Don']],
    ['BRVT', ['Bà Rịa - Vũng Tàu']],
    ['', []],
  ])('%s is %j', (text, units) => {
    expect(firstReading(text)).toEqual(units)
  })

  it('may be split at dashes, or be a name that has one', () => {
    expect(readings('Phường Bến Nghé - Quận 1')).toContain('phường Bến Nghé < quận 1')
    expect(readings('Bà Rịa - Vũng Tàu')[0]).toBe('Bà Rịa - Vũng Tàu')
  })

  it('may be split where the next type stands without a comma', () => {
    expect(readings('xã Bằng Lãng huyện Chợ Đồn')).toContain('xã Bằng Lãng < huyện Chợ Đồn')
  })
})
