import { describe, expect, it } from '@jest/globals'
import { readAskedFor } from '../../../src/domain/match/asked.ts'
import { ranked, taken } from '../../../src/domain/match/decide.ts'
import { type Candidate, judge, type Wanted } from '../../../src/domain/match/judge.ts'

const place = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  id,
  name: 'Tân Lập',
  entityKind: 'PLACE',
  kind: null,
  texts: ['Tân Lập', `${given.type ?? 'xã'} Tân Lập`],
  type: 'xã',
  level: 'COMMUNE',
  code: '01234',
  possibleFrom: '0001-01-01',
  possibleTo: '2025-06-30',
  factCount: 0,
  scopes: [{ area: 'place:bac-kan', reach: 1 }],
  ...given,
})

function wanted(name: string, given: Partial<Wanted> = {}): Wanted {
  return {
    readings: readAskedFor({ name, province: given.areas?.[0]?.written }).readings,
    type: null,
    level: null,
    code: null,
    on: null,
    areas: [],
    ...given,
  }
}

const bacKan = { written: 'Bắc Kạn', ids: ['place:bac-kan'] }
const reasonsOf = (what: Wanted, candidate: Candidate) => judge(what, candidate)?.reasons.map(({ kind }) => kind)
const choice = (what: Wanted, candidates: readonly Candidate[]): string | undefined =>
  taken(ranked(candidates.flatMap((one) => judge(what, one) ?? [])))?.candidate.id

describe('a candidate', () => {
  it('has the sum of its reasons as score, within 0 and 100', () => {
    const judged = judge(
      wanted('phường Tân Lập', { areas: [{ written: 'Huế', ids: ['place:hue'] }] }),
      place('place:a'),
    )
    expect(judged?.reasons.map(({ kind, points }) => [kind, points])).toEqual([
      ['SAME_NAME', 100],
      ['OTHER_TYPE', -12],
      ['OUTSIDE_AREA', -40],
    ])
    expect(judged?.score).toBe(48)
    expect(judge(wanted('Tân Lập', { code: '1234' }), place('place:a'))?.score).toBe(100)
  })

  it('lies in an area itself, through a merger, or not', () => {
    const what = wanted('Tân Lập', { areas: [bacKan] })
    const scoped = (reach: 0 | 1 | 2 | 3 | null) => place('place:a', { scopes: [{ area: 'place:bac-kan', reach }] })
    expect([1, 3, null].map((reach) => reasonsOf(what, scoped(reach as 1))?.[1])).toEqual([
      'IN_AREA',
      'IN_AREA_THROUGH_MERGER',
      'IN_AREA_THROUGH_MERGER',
    ])
    expect(reasonsOf(what, place('place:a', { scopes: [] }))).toContain('OUTSIDE_AREA')
    expect(reasonsOf(wanted('Tân Lập', { areas: [{ written: 'Xyz', ids: [] }] }), place('place:a'))).toContain(
      'UNKNOWN_AREA',
    )
  })

  it('is told by its code alone when there is no name', () => {
    expect(reasonsOf(wanted('', { code: '1234' }), place('place:a'))).toEqual(['SAME_CODE'])
  })
})

describe('what may be taken without a look', () => {
  it('is the only one of its name in the area', () => {
    const other = place('place:b', { scopes: [] })
    expect(choice(wanted('Tân Lập', { areas: [bacKan] }), [other, place('place:a')])).toBe('place:a')
    expect(choice(wanted('Tân Lập'), [other, place('place:a')])).toBeUndefined()
  })

  it('is none that a merger rivals, unless the day decides', () => {
    const former = place('place:a')
    const today = place('place:b', {
      possibleFrom: '2025-07-01',
      possibleTo: '9999-12-31',
      scopes: [{ area: 'place:bac-kan', reach: null }],
    })
    expect(choice(wanted('Tân Lập', { areas: [bacKan] }), [former, today])).toBeUndefined()
    expect(choice(wanted('Tân Lập', { areas: [bacKan], on: '2024-01-01' }), [former, today])).toBe('place:a')
  })

  it.each([
    ['another tone', wanted('Tân Lạp', { areas: [bacKan] })],
    ['another type', wanted('thị trấn Tân Lập', { areas: [bacKan] })],
    ['another code', wanted('Tân Lập', { areas: [bacKan], code: '99' })],
    ['an area nobody knows', wanted('Tân Lập', { areas: [{ written: 'Xyz', ids: [] }] })],
    ['no diacritics and no area', wanted('tan lap')],
    ['another day', wanted('Tân Lập', { areas: [bacKan], on: '2026-01-01' })],
  ])('is none with %s', (_, what) => {
    expect(choice(what, [place('place:a')])).toBeUndefined()
  })

  it('is no person by the name alone', () => {
    const person = place('person:a', { entityKind: 'PERSON', type: null, level: null, code: null, scopes: [] })
    expect(choice(wanted('Tân Lập'), [person])).toBeUndefined()
    const acting = { ...person, scopes: [{ area: 'place:bac-kan', reach: 1 as const }] }
    expect(choice(wanted('Tân Lập', { areas: [bacKan] }), [acting])).toBe('person:a')
  })
})
