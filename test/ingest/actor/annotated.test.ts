/** The posts that a careful reader found in the annotated articles, as the articles write them, among the real places. */
import { describe, expect, it } from '@jest/globals'
import { createPlaceIndex } from '../../../src/ingest/place/placeIndex.ts'
import { readPlaces } from '../../../src/ingest/place/readPlaces.ts'
import { shippedGrammar } from './shippedGrammar.ts'

const grammar = shippedGrammar(createPlaceIndex(readPlaces().places))
const inBacKan = { on: '2024-06-11', places: ['place:bac-kan'] }
const nationwide = { on: '2024-04-13', places: [] }

describe('the posts of the annotated articles', () => {
  it.each([
    ['Phó Bí thư Thường trực Tỉnh ủy', 'bac-kan/tinh-uy/pho-bi-thu-thuong-truc'],
    ['Chủ tịch HĐND tỉnh', 'bac-kan/hdnd/chu-tich'],
    ['Phó Bí thư Tỉnh ủy', 'bac-kan/tinh-uy/pho-bi-thu'],
    ['Chủ tịch UBND tỉnh', 'bac-kan/ubnd/chu-tich'],
    ['Trưởng ban Thi đua - Khen thưởng tỉnh', 'bac-kan/ban-thi-dua-khen-thuong/truong-ban'],
    ['Ủy viên Ban Thường vụ Tỉnh ủy', 'bac-kan/tinh-uy/uy-vien-ban-thuong-vu'],
    ['Chủ tịch Ủy ban MTTQ Việt Nam tỉnh', 'bac-kan/mttq/chu-tich'],
    ['Tỉnh ủy viên', 'bac-kan/tinh-uy/uy-vien'],
    ['Chủ tịch Liên đoàn Lao động tỉnh', 'bac-kan/ldld/chu-tich'],
    ['Quyền Chủ tịch UBND tỉnh', 'bac-kan/ubnd/chu-tich'],
  ])('of Bắc Kạn: %s is post:%s', (words, path) => {
    expect(grammar.post(words, inBacKan)).toMatchObject({ kind: 'one', entity: { id: `post:${path}` } })
  })

  it.each([
    ['Thủ tướng Chính phủ', 'thu-tuong-chinh-phu'],
    ['Chủ tịch Hội đồng Thi đua – Khen thưởng Trung ương', 'hoi-dong-thi-dua-khen-thuong-trung-uong/chu-tich'],
    ['Quyền Chủ tịch nước', 'chu-tich-nuoc'],
    [
      'Phó Chủ tịch thứ nhất Hội đồng Thi đua – Khen thưởng Trung ương',
      'hoi-dong-thi-dua-khen-thuong-trung-uong/pho-chu-tich-thu-nhat',
    ],
    ['Bí thư Trung ương Đảng', 'bi-thu-trung-uong-dang'],
    ['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 'uy-ban-trung-uong-mat-tran-to-quoc-viet-nam/chu-tich'],
    ['Chủ nhiệm Ủy ban Xã hội của Quốc hội', 'uy-ban-xa-hoi-cua-quoc-hoi/chu-nhiem'],
    ['Bộ trưởng Bộ Lao động – Thương binh và Xã hội', 'bo-lao-dong-thuong-binh-va-xa-hoi/bo-truong'],
    ['Bộ trưởng Bộ Nội vụ', 'bo-noi-vu/bo-truong'],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'ngan-hang-nha-nuoc-viet-nam/thong-doc'],
    ['Tổng Bí thư', 'tong-bi-thu'],
    ['Phó Thủ tướng Thường trực Chính phủ', 'pho-thu-tuong-thuong-truc-chinh-phu'],
    [
      'Trưởng Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả',
      'ban-chi-dao-389-quoc-gia/truong-ban',
    ],
    ['Phó chủ tịch UBND tỉnh Đắk Nông', 'dak-nong/ubnd/pho-chu-tich'],
  ])('named in full: %s is post:%s', (words, path) => {
    const reading = grammar.post(words, nationwide)
    expect(reading).toMatchObject({ kind: 'one', entity: { id: `post:${path}` }, byContext: false })
  })
})

describe('bodies among all the places of the country', () => {
  it.each([
    ['Công an TP Đà Nẵng', 'da-nang/cong-an'],
    ['Công an Cao Bằng', 'cao-bang/cong-an'],
    ['Sở GD&ĐT Đắk Nông', 'dak-nong/so-giao-duc-va-dao-tao'],
    ['Sở Nội vụ Hà Nam', 'ha-nam/so-noi-vu'],
    ['Mặt trận huyện Nam Trà My', 'quang-nam/nam-tra-my/mttq'],
    ['UBND xã Bằng Lãng', 'bac-kan/cho-don/xa-bang-lang/ubnd'],
    ['Phòng GD & ĐT quận Tây Hồ (Hà Nội)', 'ha-noi/tay-ho/phong-giao-duc-va-dao-tao'],
  ])('%s is organization:%s', (words, path) => {
    expect(grammar.body(words, { on: '2018-01-01', places: [] })).toMatchObject({
      kind: 'one',
      entity: { id: `organization:${path}` },
      byContext: false,
    })
  })

  it('have a district only while districts exist', () => {
    const read = (on: string) => grammar.body('UBND huyện Chợ Đồn', { on, places: [] }).kind
    expect([read('2025-06-30'), read('2025-07-01')]).toEqual(['one', 'none'])
  })
})
