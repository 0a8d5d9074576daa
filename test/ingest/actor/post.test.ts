import { describe, expect, it } from '@jest/globals'
import type { ActorContext } from '../../../src/ingest/actor/reading.ts'
import { shippedGrammar } from './shippedGrammar.ts'
import { somePlaces } from './somePlaces.ts'

const grammar = shippedGrammar(somePlaces)
const inBacKan: ActorContext = { on: '2024-06-11', places: ['place:bac-kan'] }
const inChoDon: ActorContext = { on: '2020-07-23', places: ['place:bac-kan/cho-don'] }
const nowhere: ActorContext = { on: null, places: [] }

describe('a post of a body by pattern', () => {
  it.each([
    ['Chủ tịch UBND tỉnh', 'post:bac-kan/ubnd/chu-tich', 'Chủ tịch UBND tỉnh Bắc Kạn'],
    ['Phó chủ tịch UBND tỉnh Bắc Kạn', 'post:bac-kan/ubnd/pho-chu-tich', 'Phó Chủ tịch UBND tỉnh Bắc Kạn'],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh',
      'post:bac-kan/ubnd/pho-chu-tich-thuong-truc',
      'Phó Chủ tịch Thường trực UBND tỉnh Bắc Kạn',
    ],
    [
      'Phó Chủ tịch Thường trực HĐND tỉnh',
      'post:bac-kan/hdnd/pho-chu-tich-thuong-truc',
      'Phó Chủ tịch Thường trực HĐND tỉnh Bắc Kạn',
    ],
    [
      'Phó Bí thư Thường trực Tỉnh ủy',
      'post:bac-kan/tinh-uy/pho-bi-thu-thuong-truc',
      'Phó Bí thư Thường trực Tỉnh ủy Bắc Kạn',
    ],
    [
      'Ủy viên Ban Thường vụ Tỉnh ủy',
      'post:bac-kan/tinh-uy/uy-vien-ban-thuong-vu',
      'Ủy viên Ban Thường vụ Tỉnh ủy Bắc Kạn',
    ],
    ['Tỉnh ủy viên', 'post:bac-kan/tinh-uy/uy-vien', 'Tỉnh ủy viên Bắc Kạn'],
    [
      'Trưởng ban Thi đua - Khen thưởng tỉnh',
      'post:bac-kan/ban-thi-dua-khen-thuong/truong-ban',
      'Trưởng ban Thi đua - Khen thưởng tỉnh Bắc Kạn',
    ],
    [
      'Trưởng ban Ban Thi đua - Khen thưởng tỉnh',
      'post:bac-kan/ban-thi-dua-khen-thuong/truong-ban',
      'Trưởng ban Thi đua - Khen thưởng tỉnh Bắc Kạn',
    ],
    [
      'Trưởng Đoàn đại biểu Quốc hội tỉnh Bắc Kạn khóa XIV, nhiệm kỳ 2016 - 2021',
      'post:bac-kan/doan-dbqh/truong-doan',
      'Trưởng đoàn đại biểu Quốc hội tỉnh Bắc Kạn',
    ],
    [
      'Trưởng Ban chỉ đạo xây dựng xã hội học tập tỉnh',
      'post:bac-kan/ban-chi-dao-xay-dung-xa-hoi-hoc-tap/truong-ban',
      'Trưởng ban Chỉ đạo xây dựng xã hội học tập tỉnh Bắc Kạn',
    ],
    [
      'Chủ nhiệm Ủy ban kiểm tra Tỉnh ủy',
      'post:bac-kan/tinh-uy/uy-ban-kiem-tra/chu-nhiem',
      'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Bắc Kạn',
    ],
    [
      'Phó Giám đốc Sở Giáo dục và Đào tạo',
      'post:bac-kan/so-giao-duc-va-dao-tao/pho-giam-doc',
      'Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Bắc Kạn',
    ],
    [
      'Chỉ huy trưởng Bộ CHQS tỉnh',
      'post:bac-kan/bo-chi-huy-quan-su/chi-huy-truong',
      'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Bắc Kạn',
    ],
    [
      'Chủ tịch UBMTTQ phường Đức Xuân',
      'post:bac-kan/bac-kan/phuong-duc-xuan/mttq/chu-tich',
      'Chủ tịch Ủy ban MTTQ Việt Nam phường Đức Xuân',
    ],
  ])('%s is %s', (text, id, name) => {
    expect(grammar.post(text, inBacKan)).toMatchObject({ kind: 'one', entity: { id, name } })
  })

  it('takes the district of the context', () => {
    const id = 'post:bac-kan/cho-don/hoi-dong-thi-dua-khen-thuong/chu-tich'
    const reading = grammar.post('Chủ tịch Hội đồng thi đua khen thưởng huyện', inChoDon)
    expect(reading).toMatchObject({ kind: 'one', entity: { id }, byContext: true })
  })

  it('brings its body and itself, with the names of the body', () => {
    const reading = grammar.post('Chủ tịch UBND tỉnh Bắc Kạn', nowhere)
    expect(reading.kind === 'one' && reading.implied).toEqual([
      expect.objectContaining({ id: 'organization:bac-kan/ubnd' }),
      {
        id: 'post:bac-kan/ubnd/chu-tich',
        kind: 'POST',
        name: 'Chủ tịch UBND tỉnh Bắc Kạn',
        names: [{ text: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Kạn', kind: 'OFFICIAL' }],
        properties: { title: 'Chủ tịch', singleHolder: true },
        relations: { organization: 'organization:bac-kan/ubnd' },
      },
    ])
  })
})

describe('a post of a declared body', () => {
  it.each([
    ['Thứ trưởng Bộ Công an', 'post:bo-cong-an/thu-truong'],
    ['Bộ trưởng Bộ Lao động – Thương binh và Xã hội', 'post:bo-lao-dong-thuong-binh-va-xa-hoi/bo-truong'],
    ['Bộ trưởng Nội vụ', 'post:bo-noi-vu/bo-truong'],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'post:ngan-hang-nha-nuoc-viet-nam/thong-doc'],
    ['Chủ nhiệm Ủy ban Xã hội của Quốc hội', 'post:uy-ban-xa-hoi-cua-quoc-hoi/chu-nhiem'],
    ['Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội', 'post:uy-ban-van-hoa-giao-duc-cua-quoc-hoi/chu-nhiem'],
    ['Chủ nhiệm Ủy ban Dân tộc', 'post:uy-ban-dan-toc/chu-nhiem'],
    ['Chủ tịch Quốc hội', 'post:quoc-hoi/chu-tich'],
    ['Ủy viên Bộ Chính trị', 'post:bo-chinh-tri/uy-vien'],
    ['Ủy viên Trung ương Đảng', 'post:ban-chap-hanh-trung-uong-dang/uy-vien'],
    ['Uỷ viên Dự khuyết Trung ương Đảng', 'post:ban-chap-hanh-trung-uong-dang/uy-vien-du-khuyet'],
    ['Trưởng Ban Tổ chức Trung ương', 'post:ban-to-chuc-trung-uong/truong-ban'],
    ['Phó Trưởng ban Thi đua - Khen thưởng Trung ương', 'post:ban-thi-dua-khen-thuong-trung-uong/pho-truong-ban'],
    [
      'Phó Chủ tịch thứ Nhất Hội đồng Thi đua - Khen thưởng Trung ương',
      'post:hoi-dong-thi-dua-khen-thuong-trung-uong/pho-chu-tich-thu-nhat',
    ],
    [
      'Chủ tịch Hội đồng Thi đua - Khen thưởng (TĐKT) Trung ương',
      'post:hoi-dong-thi-dua-khen-thuong-trung-uong/chu-tich',
    ],
    [
      'Phó Chủ tịch – Tổng Thư ký Uỷ ban Trung ương MTTQ Việt Nam',
      'post:uy-ban-trung-uong-mat-tran-to-quoc-viet-nam/pho-chu-tich-tong-thu-ky',
    ],
    ['Chánh Văn phòng Điều phối NTM Trung ương', 'post:van-phong-dieu-phoi-nong-thon-moi-trung-uong/chanh-van-phong'],
    [
      'Trưởng Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả',
      'post:ban-chi-dao-389-quoc-gia/truong-ban',
    ],
    ['Chủ tịch Hội khuyến học Việt Nam', 'post:hoi-khuyen-hoc-viet-nam/chu-tich'],
  ])('%s is %s', (text, id) => {
    const reading = grammar.post(text, nowhere)
    expect(reading).toMatchObject({ kind: 'one', entity: { id }, implied: [{ id }], byContext: false })
  })
})

describe('a declared post', () => {
  it.each([
    ['Chủ tịch nước', 'post:chu-tich-nuoc', false, false],
    ['Quyền Chủ tịch nước', 'post:chu-tich-nuoc', false, true],
    ['nguyên Phó Chủ tịch nước', 'post:pho-chu-tich-nuoc', true, false],
    ['Thủ tướng', 'post:thu-tuong-chinh-phu', false, false],
    ['đồng chí nguyên Thủ tướng Chính phủ', 'post:thu-tuong-chinh-phu', true, false],
    ['Phó Thủ tướng Thường trực Chính phủ', 'post:pho-thu-tuong-thuong-truc-chinh-phu', false, false],
    ['Bí thư Trung ương Đảng', 'post:bi-thu-trung-uong-dang', false, false],
    ['Thường trực Ban Bí thư', 'post:thuong-truc-ban-bi-thu', false, false],
  ])('%s is %s (former: %s, acting: %s)', (text, id, former, acting) => {
    const reading = grammar.post(text, nowhere)
    expect(reading).toMatchObject({ kind: 'one', entity: { id }, implied: [], former, acting })
  })
})

describe('Quyền and nguyên', () => {
  it('are told apart from the post', () => {
    const acting = grammar.post('Quyền Chủ tịch UBND tỉnh', inBacKan)
    const former = grammar.post('Nguyên Bí thư Tỉnh ủy Bắc Kạn', nowhere)
    expect(acting).toMatchObject({ entity: { id: 'post:bac-kan/ubnd/chu-tich' }, acting: true, former: false })
    expect(former).toMatchObject({ entity: { id: 'post:bac-kan/tinh-uy/bi-thu' }, acting: false, former: true })
  })
})

describe('what is not one post', () => {
  it.each(['Bộ trưởng', 'Chủ tịch', 'Tỉnh trưởng tỉnh Sê Kông', 'phóng viên', 'Thường trực Tỉnh ủy'])(
    '%s is none',
    (text) => {
      expect(grammar.post(text, inBacKan).kind).toBe('none')
    },
  )

  it('is several when its body is', () => {
    expect(grammar.post('Chủ tịch UBND xã Tân Tiến', nowhere)).toEqual({
      kind: 'several',
      candidates: [
        { id: 'post:bac-kan/bach-thong/xa-tan-tien/ubnd/chu-tich', name: 'Chủ tịch UBND xã Tân Tiến' },
        { id: 'post:bac-giang/bac-giang/xa-tan-tien/ubnd/chu-tich', name: 'Chủ tịch UBND xã Tân Tiến' },
      ],
    })
  })

  it('is only suggested when diacritics differ', () => {
    expect(grammar.post('Chu tich UBND tinh', inBacKan)).toEqual({ kind: 'none', near: ['Chủ tịch'] })
  })
})
