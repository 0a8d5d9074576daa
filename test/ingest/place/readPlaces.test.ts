import { describe, expect, it } from '@jest/globals'
import { type Day, dayBefore, firstDay, lastDay } from '../../../src/domain/day.ts'
import { parseId } from '../../../src/domain/id.ts'
import { readPlaces } from '../../../src/ingest/place/readPlaces.ts'
import type { PlaceVersion } from '../../../src/ingest/place/record.ts'

const { places, changes, documents } = readPlaces()
const byId = new Map(places.map((place) => [place.id, place]))
const place = (id: string): PlaceVersion => {
  const found = byId.get(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const isOn = (from: Day | null, to: Day | null, day: Day) => (from ?? firstDay) <= day && day <= (to ?? lastDay)
const validOn = (level: PlaceVersion['level'], day: Day) =>
  places.filter((each) => each.level === level && isOn(each.validFrom, each.validTo, day))
const parentOn = (id: string, day: Day) => place(id).partOf.find(({ from, to }) => isOn(from, to, day))?.place
const provinceOn = (id: string, day: Day): string | undefined => {
  const parent = parentOn(id, day)
  return parent === undefined || place(id).level === 'PROVINCE' ? id : provinceOn(parent, day)
}
const communesOf = (province: string, day: Day) =>
  validOn('COMMUNE', day).filter(({ id }) => provinceOn(id, day) === province)
const successors = (id: string) => changes.filter(({ from }) => from === id)
const predecessors = (id: string) => changes.filter(({ to }) => to === id)

describe('the places of Việt Nam', () => {
  it.each([
    ['2021-12-01', 63, 705, 10_599],
    ['2024-06-11', 63, 705, 10_599],
    ['2025-06-30', 63, 705, 10_599],
    ['2025-07-01', 34, 0, 3_321],
    ['2026-05-01', 34, 0, 3_321],
  ])('count on %s: %i provinces, %i districts, %i communes', (day, provinces, districts, communes) => {
    expect(validOn('PROVINCE', day)).toHaveLength(provinces)
    expect(validOn('DISTRICT', day)).toHaveLength(districts)
    expect(validOn('COMMUNE', day)).toHaveLength(communes)
  })

  it('are 2,621 xã, 687 phường and 13 đặc khu from 2025-07-01', () => {
    const today = validOn('COMMUNE', '2025-07-01').map(({ type }) => type)
    expect(['xã', 'phường', 'đặc khu'].map((type) => today.filter((one) => one === type).length)).toEqual([
      2621, 687, 13,
    ])
  })

  it('are all in the country, and nothing else is a root', () => {
    expect(place('place:viet-nam')).toMatchObject({ level: 'NATIONAL', name: 'Việt Nam', validTo: null })
    expect(places.filter(({ partOf }) => partOf.length === 0).map(({ id }) => id)).toEqual(['place:viet-nam'])
  })

  it('have ids that are unique, sorted and well formed', () => {
    const ids = places.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual([...ids].sort())
    for (const id of ids) expect(parseId(id).kind).toBe('PLACE')
  })

  it('lie in one parent at a time, which exists then, for as long as they are valid', () => {
    for (const { id, validFrom, validTo, partOf } of places.filter(({ level }) => level !== 'NATIONAL')) {
      expect([id, partOf[0]?.from ?? null, partOf.at(-1)?.to ?? null]).toEqual([id, validFrom, validTo])
      for (const [index, { place: parent, from, to }] of partOf.entries()) {
        expect(isOn(place(parent).validFrom, place(parent).validTo, from ?? firstDay) || from === null).toBe(true)
        expect([id, (to ?? lastDay) <= (place(parent).validTo ?? lastDay)]).toEqual([id, true])
        expect([id, (from ?? firstDay) >= (place(parent).validFrom ?? firstDay)]).toEqual([id, true])
        if (index > 0) expect(partOf[index - 1]?.to).toBe(dayBefore(from ?? ''))
      }
    }
  })

  it('rest on documents that are told', () => {
    const known = new Set(documents.map(({ id }) => id))
    expect([...places, ...changes].filter(({ document }) => !known.has(document))).toEqual([])
    expect(documents.filter(({ kind }) => kind === 'DATASET').map(({ number }) => number)).toEqual(['1.0.0', '0.0.4'])
  })

  it('change from one that ends into one that begins on the next day', () => {
    for (const { from, to, on } of changes) {
      expect([from, place(from).validTo]).toEqual([from, dayBefore(on)])
      expect([to, place(to).validFrom]).toEqual([to, on])
    }
  })
})

describe('Bắc Kạn', () => {
  it('had 108 communes, of which 37 came to be', () => {
    const old = communesOf('place:bac-kan', '2025-06-30')
    expect(old).toHaveLength(108)
    const heirs = old.map(({ id, validTo }) => (validTo === null ? [id] : successors(id).map(({ to }) => to)))
    expect(heirs.filter((ids) => ids.length !== 1)).toEqual([])
    expect(new Set(heirs.flat()).size).toBe(37)
  })

  it('had 96 xã, 6 phường and 6 thị trấn before Vân Tùng became a town, and 95, 6 and 7 since', () => {
    const count = (day: Day) =>
      ['xã', 'phường', 'thị trấn'].map(
        (type) => communesOf('place:bac-kan', day).filter((one) => one.type === type).length,
      )
    expect(count('2023-04-09')).toEqual([96, 6, 6])
    expect(count('2023-04-10')).toEqual([95, 6, 7])
  })

  it('went as a whole into Thái Nguyên, which has 92 communes', () => {
    expect(successors('place:bac-kan')).toEqual([
      {
        from: 'place:bac-kan',
        to: 'place:thai-nguyen-2025',
        share: 'WHOLE',
        basis: 'STATED',
        on: '2025-07-01',
        document: 'document:nq-202-2025-qh15',
        clause: null,
      },
    ])
    const today = communesOf('place:thai-nguyen-2025', '2025-07-01')
    expect(today).toHaveLength(92)
    expect(today.filter(({ type }) => type === 'phường')).toHaveLength(15)
  })

  it('had a huyện Pác Nặm without a successor', () => {
    expect(place('place:bac-kan/pac-nam')).toMatchObject({ type: 'huyện', validTo: '2025-06-30', endKnown: true })
    expect(successors('place:bac-kan/pac-nam')).toEqual([])
  })

  it('had a xã Bằng Lãng, which is a whole part of xã Chợ Đồn by clause 57', () => {
    expect(place('place:bac-kan/cho-don/xa-bang-lang')).toMatchObject({
      type: 'xã',
      name: 'Bằng Lãng',
      code: '02065',
      validFrom: null,
      validTo: '2025-06-30',
      partOf: [{ place: 'place:bac-kan/cho-don', from: null, to: '2025-06-30' }],
    })
    expect(predecessors('place:thai-nguyen-2025/xa-cho-don').map(({ from }) => from)).toEqual([
      'place:bac-kan/cho-don/thi-tran-bang-lung',
      'place:bac-kan/cho-don/xa-bang-lang',
      'place:bac-kan/cho-don/xa-ngoc-phai',
      'place:bac-kan/cho-don/xa-phuong-vien',
    ])
    for (const change of predecessors('place:thai-nguyen-2025/xa-cho-don'))
      expect(change).toMatchObject({
        share: 'WHOLE',
        basis: 'STATED',
        document: 'document:nq-1683-nq-ubtvqh15',
        clause: 'khoản 57 Điều 1',
      })
  })

  it('had two versions of Cường Lợi, because it grew in 2020', () => {
    expect(place('place:bac-kan/na-ri/xa-cuong-loi').validTo).toBe('2020-01-31')
    expect(place('place:bac-kan/na-ri/xa-cuong-loi-2020')).toMatchObject({ validFrom: '2020-02-01', code: '02152' })
    expect(predecessors('place:bac-kan/na-ri/xa-cuong-loi-2020').map(({ from, share }) => [from, share])).toEqual([
      ['place:bac-kan/na-ri/xa-cuong-loi', 'WHOLE'],
      ['place:bac-kan/na-ri/xa-luong-ha', 'PART'],
      ['place:bac-kan/na-ri/xa-van-hoc', 'PART'],
    ])
  })
})

describe('codes', () => {
  it.each([
    ['02020', 'place:bac-kan/cho-don/thi-tran-bang-lung', 'place:thai-nguyen-2025/xa-cho-don'],
    ['01864', 'place:bac-kan/pac-nam/xa-boc-bo', 'place:thai-nguyen-2025/xa-bang-thanh'],
  ])('are used again: %s was %s and is %s', (code, before, after) => {
    expect([place(before).code, place(after).code]).toEqual([code, code])
  })
})

describe('a unit that the reform left alone', () => {
  it('is the same commune in another parent', () => {
    const { id, validTo, partOf } = place('place:bac-kan/ngan-son/xa-thuong-quan')
    expect(validTo).toBeNull()
    expect(partOf).toEqual([
      { place: 'place:bac-kan/ngan-son', from: null, to: '2025-06-30' },
      { place: 'place:thai-nguyen-2025', from: '2025-07-01', to: null },
    ])
    expect([...successors(id), ...predecessors(id)]).toEqual([])
  })

  it('is the same province: eleven of them', () => {
    const kept = validOn('PROVINCE', '2025-06-30').filter(({ validTo }) => validTo === null)
    expect(kept.map(({ name }) => name).sort()).toEqual(
      [
        'Cao Bằng',
        'Hà Nội',
        'Hà Tĩnh',
        'Huế',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
        'Điện Biên',
      ].sort(),
    )
  })

  it('is another version when it kept its name and not its territory', () => {
    expect(successors('place:ha-noi/ba-vi/xa-minh-chau')).toMatchObject([
      { to: 'place:ha-noi/xa-minh-chau', share: 'UNKNOWN' },
    ])
  })
})

describe('lineage', () => {
  it('tells a commune that went into several new ones in parts', () => {
    expect(successors('place:ho-chi-minh/go-vap/phuong-13').map(({ to, share }) => [to, share])).toEqual([
      ['place:ho-chi-minh-2025/phuong-an-hoi-dong', 'PART'],
      ['place:ho-chi-minh-2025/phuong-an-hoi-tay', 'PART'],
    ])
  })

  it('does not tell how much went over of a commune that had been merged before', () => {
    expect(place('place:ho-chi-minh/go-vap/phuong-4').endKnown).toBe(false)
    expect(successors('place:ho-chi-minh/go-vap/phuong-4')).toMatchObject([
      { to: 'place:ho-chi-minh-2025/phuong-hanh-thong', share: 'UNKNOWN', basis: 'INFERRED' },
    ])
  })

  it('takes the name of a new commune where its code is another’s', () => {
    const [change] = successors('place:quang-nam/hiep-duc/xa-hiep-hoa')
    expect(place(change?.to ?? '')).toMatchObject({ name: 'Hiệp Đức', id: 'place:da-nang-2025/xa-hiep-duc' })
  })

  it('leads from an island district without communes to its special zone', () => {
    expect(successors('place:ba-ria-vung-tau/con-dao')).toMatchObject([
      { to: 'place:ho-chi-minh-2025/dac-khu-con-dao', share: 'UNKNOWN' },
    ])
    const districts = changes.filter(({ from }) => place(from).level === 'DISTRICT')
    expect(districts).toHaveLength(5)
  })

  it('dates what happened before and after the reform by its own document', () => {
    expect(successors('place:thua-thien-hue')).toMatchObject([{ to: 'place:hue', on: '2025-01-01', share: 'WHOLE' }])
    expect(successors('place:dong-nai-2025')).toMatchObject([{ to: 'place:dong-nai-2026', on: '2026-04-30' }])
    expect(parentOn('place:dong-nai-2025/phuong-bien-hoa', '2026-04-29')).toBe('place:dong-nai-2025')
    expect(parentOn('place:dong-nai-2025/phuong-bien-hoa', '2026-04-30')).toBe('place:dong-nai-2026')
  })
})

describe('every commune', () => {
  it('of 2025-07-01 has a predecessor', () => {
    const begun = places.filter(({ level, validFrom }) => level === 'COMMUNE' && validFrom === '2025-07-01')
    expect(begun.filter(({ id }) => predecessors(id).length === 0)).toEqual([])
  })

  it('of 2025 has a point within the country, and no other place has one', () => {
    const today = validOn('COMMUNE', '2025-07-01').map(({ id }) => id)
    const pointed = places.filter(({ point }) => point)
    expect(pointed.map(({ id }) => id)).toEqual(today)
    for (const { point = [0, 0] } of pointed) {
      expect(point[0]).toBeGreaterThan(8)
      expect(point[0]).toBeLessThan(23.4)
      expect(point[1]).toBeGreaterThan(102.1)
      expect(point[1]).toBeLessThan(114.5)
    }
    expect(place('place:thai-nguyen-2025/xa-cho-don').point).toEqual([22.1731, 105.595])
  })
})
