import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { provincesIn } from '../../../tools/map/provinces.js'

const seed = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../seeds/places/${name}`, import.meta.url), 'utf8'))
const places = seed('places.json')
const map = seed('map.json')

describe('the drawn provinces', () => {
  const { before, now } = provincesIn(places)

  it('are the 63 before and the 34 after the merger', () => {
    expect([before.length, now.length]).toEqual([63, 34])
  })

  it('are made of provinces that lie in one of today and in no other', () => {
    expect(now.flatMap(({ from }) => from).sort()).toEqual(before.map(({ id }) => id).sort())
    expect(now.find(({ id }) => id === 'place:thai-nguyen-2025')?.from).toEqual(['place:bac-kan', 'place:thai-nguyen'])
  })

  it('have an outline under the id of every version', () => {
    const provinces = places.places.filter(
      ({ level, country }: { level: string; country: string }) => level === 'PROVINCE' && country === 'VN',
    )
    expect(Object.keys(map.provinces).sort()).toEqual(provinces.map(({ id }: { id: string }) => id).sort())
  })

  it('have their middle within the picture, Bắc Kạn north of Thái Nguyên', () => {
    for (const { centre } of Object.values<{ centre: [number, number] }>(map.provinces)) {
      expect(centre[0]).toBeGreaterThan(0)
      expect(centre[0]).toBeLessThan(map.width)
      expect(centre[1]).toBeLessThan(map.height)
    }
    expect(map.provinces['place:bac-kan'].centre[1]).toBeLessThan(map.provinces['place:thai-nguyen'].centre[1])
  })
})
