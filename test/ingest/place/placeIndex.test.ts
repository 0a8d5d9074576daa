import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { firstDay, lastDay } from '../../../src/domain/day.ts'
import { createPlaceIndex, type PlaceQuery } from '../../../src/ingest/place/placeIndex.ts'
import { readPlaces } from '../../../src/ingest/place/readPlaces.ts'
import type { PlaceVersion } from '../../../src/ingest/place/record.ts'

const { places } = readPlaces()
const index = createPlaceIndex(places)
const bacKan = ['place:bac-kan']

/** The id it means; those it may mean; or nothing. */
function resolved(query: PlaceQuery): string | string[] | null {
  const found = index.resolve(query)
  if (found.kind === 'one') return found.place.id
  return found.kind === 'several' ? found.candidates.map(({ id }) => id).sort() : null
}
const near = (query: PlaceQuery): string[] => {
  const found = index.resolve(query)
  return found.kind === 'none' ? found.near.map(({ id }) => id) : []
}

describe('a written place', () => {
  it('is found by type and name, or by its name alone', () => {
    const on = '2024-06-11'
    expect(resolved({ text: 'xã Bằng Lãng', on, within: bacKan })).toBe('place:bac-kan/cho-don/xa-bang-lang')
    expect(resolved({ text: 'Bằng Lãng', on })).toBe('place:bac-kan/cho-don/xa-bang-lang')
  })

  it.each([
    ['xã Sỹ Bình (Bạch Thông)', 'place:bac-kan/bach-thong/xa-si-binh'],
    ['xã Thanh Mai, huyện Chợ Mới', 'place:bac-kan/cho-moi/xa-thanh-mai'],
    ['xã Thanh Mai huyện Chợ Mới tỉnh Bắc Kạn', 'place:bac-kan/cho-moi/xa-thanh-mai'],
    ['Quang Thuận (Bạch Thông)', 'place:bac-kan/bach-thong/xa-quang-thuan'],
    ['TT Bằng Lũng', 'place:bac-kan/cho-don/thi-tran-bang-lung'],
    ['TP. Bắc Kạn', 'place:bac-kan/bac-kan'],
    ['TP Bắc Kạn', 'place:bac-kan/bac-kan'],
    ['thành phố Bắc Kạn', 'place:bac-kan/bac-kan'],
    ['tỉnh Bắc Kạn', 'place:bac-kan'],
    ['Phường 05, Quận Gò Vấp', 'place:ho-chi-minh/go-vap/phuong-5'],
    ['phường 5 thuộc quận Gò Vấp, TP.Hồ Chí Minh', 'place:ho-chi-minh/go-vap/phuong-5'],
    ['Phường Đúc, thành phố Huế', 'place:thua-thien-hue/hue/phuong-phuong-duc'],
    ['tỉnh Hoà Bình', 'place:hoa-binh'],
    ['xã Hương Phong, thành phố Huế, tỉnh Thừa Thiên Huế', 'place:thua-thien-hue/hue/xa-huong-phong'],
    ['Việt Nam', 'place:viet-nam'],
  ])('is understood as papers write it: %s', (text, id) => {
    expect(resolved({ text, on: '2024-06-11' })).toBe(id)
  })

  it('is never found by folding', () => {
    expect(resolved({ text: 'Bằng Lang', on: '2024-06-11' })).toBe('place:ha-giang/quang-binh/xa-bang-lang')
    expect(resolved({ text: 'Bằng Lang', on: '2024-06-11', within: bacKan })).toBeNull()
    expect(resolved({ text: 'bang lang', on: '2024-06-11', within: bacKan })).toBeNull()
    expect(near({ text: 'bang lang', on: '2024-06-11', within: bacKan })[0]).toBe('place:bac-kan/cho-don/xa-bang-lang')
  })

  it('is found by a declared spelling', () => {
    expect(resolved({ text: 'huyện Na Rỳ', on: '2018-02-01' })).toBe('place:bac-kan/na-ri')
    expect(resolved({ text: 'tỉnh Bắc Cạn', on: '2012-07-19' })).toBe('place:bac-kan')
  })

  it('is what bore the name on the day', () => {
    expect(resolved({ text: 'Chợ Đồn', on: '2025-06-30' })).toBe('place:bac-kan/cho-don')
    expect(resolved({ text: 'Chợ Đồn', on: '2025-07-01' })).toBe('place:thai-nguyen-2025/xa-cho-don')
    expect(resolved({ text: 'huyện Chợ Đồn', on: '2025-07-01' })).toBeNull()
    expect(resolved({ text: 'xã Bằng Lãng', on: '2025-07-01' })).toBeNull()
    expect(near({ text: 'xã Bằng Lãng', on: '2025-07-01' })[0]).toBe('place:bac-kan/cho-don/xa-bang-lang')
    expect(resolved({ text: 'xã Cường Lợi, huyện Na Rì', on: '2017-12-29' })).toBe('place:bac-kan/na-ri/xa-cuong-loi')
    expect(resolved({ text: 'Cường Lợi (Na Rì)', on: '2021-12-31' })).toBe('place:bac-kan/na-ri/xa-cuong-loi-2020')
  })

  it('is several when no day tells which', () => {
    expect(resolved({ text: 'Chợ Đồn', on: null })).toEqual([
      'place:bac-kan/cho-don',
      'place:thai-nguyen-2025/xa-cho-don',
    ])
    expect(resolved({ text: 'huyện Chợ Đồn', on: null })).toBe('place:bac-kan/cho-don')
  })

  it('is several when neighbours share the name', () => {
    expect(resolved({ text: 'Cao Lãnh', on: '2024-01-01' })).toEqual([
      'place:dong-thap/huyen-cao-lanh',
      'place:dong-thap/thanh-pho-cao-lanh',
    ])
    expect(resolved({ text: 'huyện Cao Lãnh', on: '2024-01-01' })).toBe('place:dong-thap/huyen-cao-lanh')
  })

  it('is the outer one when one of that name lies in the other, unless the text or the level says otherwise', () => {
    const on = '2024-06-11'
    expect(resolved({ text: 'Bắc Kạn', on, within: bacKan })).toBe('place:bac-kan')
    expect(resolved({ text: 'Bắc Kạn', on, within: bacKan, level: 'DISTRICT' })).toBe('place:bac-kan/bac-kan')
    expect(resolved({ text: 'Na Rì', on, within: bacKan })).toBe('place:bac-kan/na-ri')
    expect(resolved({ text: 'Chợ Mới', on })).toEqual([
      'place:an-giang/cho-moi',
      'place:an-giang/cho-moi/thi-tran-cho-moi',
      'place:bac-kan/cho-moi',
    ])
    expect(resolved({ text: 'Chợ Mới', on, within: ['place:an-giang'] })).toBe('place:an-giang/cho-moi')
    expect(resolved({ text: 'thị trấn Chợ Mới', on })).toBe('place:an-giang/cho-moi/thi-tran-cho-moi')
  })

  it('is looked for in the containers of the context, the most specific first', () => {
    const on = '2018-06-01'
    expect(resolved({ text: 'xã Tân Tiến', on, within: ['place:bac-kan/bach-thong', 'place:bac-kan'] })).toBe(
      'place:bac-kan/bach-thong/xa-tan-tien',
    )
    expect(resolved({ text: 'xã Tân Lập', on, within: ['place:bac-kan/na-ri', 'place:bac-kan'] })).toBe(
      'place:bac-kan/cho-don/xa-tan-lap',
    )
  })

  it('lies outside the context only if it is a province or its container is written', () => {
    const on = '2024-04-13'
    expect(resolved({ text: 'Thái Nguyên', on, within: bacKan })).toBe('place:thai-nguyen')
    expect(resolved({ text: 'huyện Đà Bắc', on, within: bacKan })).toBeNull()
    expect(near({ text: 'huyện Đà Bắc', on, within: bacKan })[0]).toBe('place:hoa-binh/da-bac')
    expect(resolved({ text: 'huyện Đà Bắc (tỉnh Hòa Bình)', on, within: bacKan })).toBe('place:hoa-binh/da-bac')
  })

  it('is nothing outside the container that the text names', () => {
    expect(resolved({ text: 'xã Bằng Lãng, huyện Na Rì', on: '2024-06-11' })).toBeNull()
    expect(resolved({ text: '', on: null })).toBeNull()
  })

  it('is suggested when it is misspelt by a letter', () => {
    expect(near({ text: 'xã Bằng Lảng', on: '2024-06-11', within: bacKan })[0]).toBe(
      'place:bac-kan/cho-don/xa-bang-lang',
    )
    expect(near({ text: 'xã Băng Làn', on: '2024-06-11', within: bacKan })).toContain(
      'place:bac-kan/cho-don/xa-bang-lang',
    )
  })

  it.each([
    ['xã Cao Trĩ, huyện Ba Bể', '2017-12-29'],
    ['xã Rã Bản, huyện Chợ Đồn', '2017-12-29'],
    ['Đông Viên, huyện Chợ Đồn', '2018-02-01'],
    ['Tân Tiến, huyện Bạch Thông', '2018-02-01'],
    ['Hảo Nghĩa, huyện Na Rỳ', '2018-02-01'],
    ['xã Nhã Nam, huyện Tân Yên, tỉnh Bắc Giang', '1948-03-11'],
  ])('is found though it ended before the lists begin: %s', (text, on) => {
    expect(index.resolve({ text, on, within: bacKan }).kind).toBe('one')
  })
})

describe('every commune', () => {
  const communes = places.filter(({ level }) => level === 'COMMUNE')
  const upwards = (place: PlaceVersion, on: string): PlaceVersion[] => {
    const parent = place.partOf.find(({ from, to }) => (from ?? firstDay) <= on && on <= (to ?? lastDay))
    const container = index.byId(parent?.place ?? '')
    return container && container.level !== 'NATIONAL' ? [container, ...upwards(container, on)] : []
  }
  const written = (place: PlaceVersion, on: string) =>
    [place, ...upwards(place, on)].map(({ type, name }) => `${type} ${name}`).join(', ')

  it('is found by what it is called and lies in, on its first and on its last day', () => {
    const lost = communes.flatMap((place) =>
      [place.validFrom ?? '2015-01-01', place.validTo ?? '2030-01-01']
        .filter((on) => resolved({ text: written(place, on), on }) !== place.id)
        .map((on) => `${place.id} on ${on}`),
    )
    expect(lost).toEqual([])
  })

  it('is within what it is written to lie in, on any day', () => {
    const anyDay = fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...communes), anyDay, (place, date) => {
        const on = date.toISOString().slice(0, 10)
        fc.pre((place.validFrom ?? firstDay) <= on && on <= (place.validTo ?? lastDay))
        expect(resolved({ text: written(place, on), on })).toBe(place.id)
        for (const container of upwards(place, on)) expect(index.isWithin(place.id, container.id, on)).toBe(true)
      }),
    )
  })
})
