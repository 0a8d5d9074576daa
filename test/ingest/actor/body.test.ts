import { describe, expect, it } from '@jest/globals'
import type { ActorContext } from '../../../src/ingest/actor/reading.ts'
import { shippedGrammar } from './shippedGrammar.ts'
import { somePlaces } from './somePlaces.ts'

const grammar = shippedGrammar(somePlaces)
const inBacKan: ActorContext = { on: '2024-06-11', places: ['place:bac-kan'] }
const inBangLang: ActorContext = { on: '2024-06-11', places: ['place:bac-kan/cho-don/xa-bang-lang', 'place:bac-kan'] }
const nowhere: ActorContext = { on: '2024-06-11', places: [] }

const idOf = (text: string, context: ActorContext): string => {
  const reading = grammar.body(text, context)
  return reading.kind === 'one' ? reading.entity.id : reading.kind
}

describe('a body that is named with its place', () => {
  it.each([
    ['UBND tỉnh Bắc Kạn', 'organization:bac-kan/ubnd'],
    ['Ủy ban nhân dân tỉnh Bắc Kạn', 'organization:bac-kan/ubnd'],
    ['Uỷ ban Nhân dân tỉnh Bắc Kạn', 'organization:bac-kan/ubnd'],
    ['UBND tỉnh (Bắc Kạn)', 'organization:bac-kan/ubnd'],
    ['UBND huyện Chợ Đồn (Bắc Kạn)', 'organization:bac-kan/cho-don/ubnd'],
    ['UBND xã Bằng Lãng', 'organization:bac-kan/cho-don/xa-bang-lang/ubnd'],
    ['UBND xã Tân Tiến, huyện Bạch Thông', 'organization:bac-kan/bach-thong/xa-tan-tien/ubnd'],
    ['UBND xã Tân Tiến (Bạch Thông)', 'organization:bac-kan/bach-thong/xa-tan-tien/ubnd'],
    ['UBND TP Hà Nội', 'organization:ha-noi/ubnd'],
    ['UBND TP.Hà Nội', 'organization:ha-noi/ubnd'],
    ['Công an Bắc Kạn', 'organization:bac-kan/cong-an'],
    ['UBND TP. Bắc Kạn', 'organization:bac-kan/bac-kan/ubnd'],
    ['Tỉnh ủy Bắc Kạn', 'organization:bac-kan/tinh-uy'],
    ['Ban chấp hành Đảng bộ tỉnh Bắc Kạn khóa XII', 'organization:bac-kan/tinh-uy'],
    ['Thành ủy Bắc Kạn', 'organization:bac-kan/bac-kan/thanh-uy'],
    ['Thành ủy Hà Nội', 'organization:ha-noi/thanh-uy'],
    ['Huyện ủy Chợ Đồn', 'organization:bac-kan/cho-don/huyen-uy'],
    ['Đảng ủy xã Bằng Lãng', 'organization:bac-kan/cho-don/xa-bang-lang/cap-uy'],
    ['Ban Tuyên giáo Tỉnh ủy Bắc Kạn', 'organization:bac-kan/tinh-uy/ban-tuyen-giao'],
    ['Tỉnh đoàn Bắc Kạn', 'organization:bac-kan/tinh-doan'],
    ['Sở Nội vụ Hà Nam', 'organization:ha-nam/so-noi-vu'],
    ['Sở Công Thương Bắc Kạn', 'organization:bac-kan/so-cong-thuong'],
    ['Hội Nông dân tỉnh Bắc Giang', 'organization:bac-giang/hoi-nong-dan'],
    ['Ban Dân tộc tỉnh Bắc Kạn', 'organization:bac-kan/ban-dan-toc'],
    ['Ủy ban MTTQ tỉnh Bắc Kạn', 'organization:bac-kan/mttq'],
    ['UBMTTQ phường Đức Xuân', 'organization:bac-kan/bac-kan/phuong-duc-xuan/mttq'],
    ['Phòng GD & ĐT quận Tây Hồ (Hà Nội)', 'organization:ha-noi/tay-ho/phong-giao-duc-va-dao-tao'],
    ['Hội đồng Thi đua-Khen thưởng tỉnh Bắc Kạn', 'organization:bac-kan/hoi-dong-thi-dua-khen-thuong'],
    ['Hội đồng thi đua, khen thưởng tỉnh Bắc Kạn', 'organization:bac-kan/hoi-dong-thi-dua-khen-thuong'],
    ['Đoàn đại biểu Quốc hội tỉnh Bắc Kạn khóa XIV, nhiệm kỳ 2016 - 2021', 'organization:bac-kan/doan-dbqh'],
  ])('%s is %s', (text, id) => {
    expect(grammar.body(text, nowhere)).toMatchObject({ kind: 'one', entity: { id }, byContext: false })
  })
})

describe('a body whose place the article tells', () => {
  it.each([
    ['UBND tỉnh', 'organization:bac-kan/ubnd'],
    ['Tỉnh ủy', 'organization:bac-kan/tinh-uy'],
    ['Thường trực Tỉnh ủy', 'organization:bac-kan/tinh-uy/thuong-truc'],
    ['Ủy ban kiểm tra Tỉnh ủy', 'organization:bac-kan/tinh-uy/uy-ban-kiem-tra'],
    ['UBND huyện', 'organization:bac-kan/cho-don/ubnd'],
    ['Huyện ủy', 'organization:bac-kan/cho-don/huyen-uy'],
    ['Đảng ủy xã', 'organization:bac-kan/cho-don/xa-bang-lang/cap-uy'],
    ['Sở Giáo dục và Đào tạo', 'organization:bac-kan/so-giao-duc-va-dao-tao'],
    ['Ban Dân tộc', 'organization:bac-kan/ban-dan-toc'],
    ['Văn phòng Điều phối nông thôn mới tỉnh', 'organization:bac-kan/van-phong-dieu-phoi-nong-thon-moi'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'organization:bac-kan/mttq'],
  ])('%s is %s', (text, id) => {
    expect(grammar.body(text, inBangLang)).toMatchObject({ kind: 'one', entity: { id }, byContext: true })
  })

  it('chooses among places of one name by the context, and says so', () => {
    const id = 'organization:bac-kan/bach-thong/xa-tan-tien/ubnd'
    expect(grammar.body('UBND xã Tân Tiến', inBacKan)).toMatchObject({ kind: 'one', entity: { id }, byContext: true })
  })

  it('stays unread without one', () => {
    expect([idOf('UBND tỉnh', nowhere), idOf('Tỉnh ủy', nowhere), idOf('UBND huyện', inBacKan)]).toEqual([
      'none',
      'none',
      'none',
    ])
  })

  it('is that of the day: a province is another place after it was merged', () => {
    const today: ActorContext = { on: '2025-10-30', places: ['place:thai-nguyen-2025'] }
    expect(idOf('UBND tỉnh', today)).toBe('organization:thai-nguyen-2025/ubnd')
    expect(idOf('UBND tỉnh Thái Nguyên', nowhere)).toBe('organization:thai-nguyen/ubnd')
    expect(idOf('UBND xã Chợ Đồn', today)).toBe('organization:thai-nguyen-2025/xa-cho-don/ubnd')
  })
})

describe('what is not one body', () => {
  it('is never chosen', () => {
    expect(grammar.body('UBND xã Tân Tiến', nowhere)).toMatchObject({
      kind: 'several',
      candidates: [
        { id: 'organization:bac-kan/bach-thong/xa-tan-tien/ubnd' },
        { id: 'organization:bac-giang/bac-giang/xa-tan-tien/ubnd' },
      ],
    })
  })

  it.each(['UBND các huyện', 'UBND', 'Khối Thi đua Nội chính', 'Sở Nội vụ huyện Chợ Đồn', 'UBND tỉnh Bắc Cạn'])(
    '%s is none',
    (text) => {
      expect(idOf(text, inBacKan)).toBe('none')
    },
  )

  it('is only suggested when diacritics differ', () => {
    expect(grammar.body('Uy ban nhan dan tinh Bac Kan', inBacKan)).toEqual({ kind: 'none', near: ['Ủy ban nhân dân'] })
  })
})

describe('a body by pattern', () => {
  it('is declared with its names, kind and seat', () => {
    const reading = grammar.body('UBND tỉnh', inBacKan)
    expect(reading).toMatchObject({ kind: 'one', entity: { name: 'UBND tỉnh Bắc Kạn' } })
    expect(reading.kind === 'one' && reading.implied).toEqual([
      {
        id: 'organization:bac-kan/ubnd',
        kind: 'ORGANIZATION',
        name: 'UBND tỉnh Bắc Kạn',
        names: [{ text: 'Ủy ban nhân dân tỉnh Bắc Kạn', kind: 'OFFICIAL' }],
        properties: { kind: 'STATE', country: 'VN' },
        relations: { seat: 'place:bac-kan' },
      },
    ])
  })

  it('brings the body it stands in', () => {
    const reading = grammar.body('Ban Tuyên giáo Tỉnh ủy', inBacKan)
    expect(reading.kind === 'one' && reading.implied).toMatchObject([
      { id: 'organization:bac-kan/tinh-uy', name: 'Tỉnh ủy Bắc Kạn' },
      {
        id: 'organization:bac-kan/tinh-uy/ban-tuyen-giao',
        name: 'Ban Tuyên giáo Tỉnh ủy Bắc Kạn',
        properties: { kind: 'PARTY' },
        relations: { seat: 'place:bac-kan', partOf: 'organization:bac-kan/tinh-uy' },
      },
    ])
  })

  it('gives way to a declared one, which brings nothing', () => {
    expect(grammar.body('Ban Chấp hành Trung ương Đảng khóa X', inBacKan)).toEqual({
      kind: 'one',
      entity: expect.objectContaining({ id: 'organization:ban-chap-hanh-trung-uong-dang' }),
      implied: [],
      byContext: false,
    })
  })
})
