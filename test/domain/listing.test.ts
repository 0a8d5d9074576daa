import { describe, expect, it } from '@jest/globals'
import { type Area, groundsOf, listingsOf } from '../../src/domain/listing.ts'

const areas: Readonly<Record<string, readonly Area[]>> = {
  commune: [
    { area: 'commune', reach: 0 },
    { area: 'province', reach: 1 },
    { area: 'heir', reach: 3 },
  ],
  province: [
    { area: 'province', reach: 0 },
    { area: 'heir', reach: 2 },
  ],
}
const areasOf = (entity: string): readonly Area[] => areas[entity] ?? [{ area: entity, reach: 0 }]

describe('a fact is listed', () => {
  it('under every area that whoever fills its roles lies in', () => {
    expect(listingsOf([{ role: 'RECIPIENT', entity: 'commune' }], [], areasOf)).toEqual([
      { area: 'commune', reach: 0, roles: ['RECIPIENT'] },
      { area: 'province', reach: 1, roles: ['RECIPIENT'] },
      { area: 'heir', reach: 3, roles: ['RECIPIENT'] },
    ])
  })

  it('once under each area at each reach, with the roles that are that far', () => {
    const fillings = [
      { role: 'RECIPIENT', entity: 'commune' },
      { role: 'PROPOSER', entity: 'province' },
      { role: 'GRANTOR', entity: 'province' },
      { role: 'GRANTOR', entity: 'province' },
    ] as const
    expect(listingsOf(fillings, [], areasOf)).toEqual([
      { area: 'commune', reach: 0, roles: ['RECIPIENT'] },
      { area: 'province', reach: 1, roles: ['RECIPIENT'] },
      { area: 'heir', reach: 3, roles: ['RECIPIENT'] },
      { area: 'province', reach: 0, roles: ['GRANTOR', 'PROPOSER'] },
      { area: 'heir', reach: 2, roles: ['GRANTOR', 'PROPOSER'] },
    ])
  })

  it('under its sources, which fill no role unless they are a document of it', () => {
    const fillings = [{ role: 'DOCUMENT', entity: 'decision' }] as const
    expect(listingsOf(fillings, ['article', 'decision'], areasOf)).toEqual([
      { area: 'decision', reach: 0, roles: ['DOCUMENT'] },
      { area: 'article', reach: 0, roles: [] },
    ])
  })

  it('where it lies, with a mark at the place itself, and as a part where somebody only has the seat', () => {
    const honour = [{ role: 'RECIPIENT', entity: 'union' }] as const
    expect(listingsOf(honour, [], areasOf, [{ place: 'province', isSeat: true }])).toEqual([
      { area: 'union', reach: 0, roles: ['RECIPIENT'] },
      { area: 'province', reach: 1, roles: [], isGround: true },
      { area: 'heir', reach: 3, roles: [] },
    ])
  })
})

describe('a fact lies', () => {
  const seats: Readonly<Record<string, readonly string[]>> = { commune: ['commune'], chair: ['province'], person: [] }
  const grounds = (...fillings: Parameters<typeof groundsOf>[1]) =>
    groundsOf('HONOUR', fillings, (id) => seats[id] ?? [])

  it('in the place of the foremost of its roles that leads to one', () => {
    const granted = { role: 'GRANTOR', entity: 'chair' } as const
    expect(grounds(granted, { role: 'RECIPIENT', entity: 'commune' })).toEqual([{ place: 'commune', isSeat: false }])
    expect(grounds(granted, { role: 'RECIPIENT', entity: 'person' })).toEqual([{ place: 'province', isSeat: true }])
  })

  it('where its grantor is when nobody is named, and nowhere when nobody says', () => {
    expect(grounds({ role: 'GRANTOR', entity: 'chair' })).toEqual([{ place: 'province', isSeat: true }])
    expect(grounds({ role: 'RECIPIENT', entity: 'person' })).toEqual([])
  })
})
