import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CampaignAct, campaignTime } from '../../src/domain/campaignTime.ts'
import { standingOn } from '../../src/domain/validity.ts'

const act = (what: string, on: string | null, forPeriod: string | null = null): CampaignAct => ({
  act: what,
  on,
  forPeriod,
})

describe('the time of a campaign', () => {
  it('is all the years of a declared period', () => {
    const time = campaignTime('2021/2025', [])
    expect(['2020-12-31', '2021-01-01', '2025-12-31', '2026-01-01'].map((day) => standingOn(time, day))).toEqual([
      'FUTURE',
      'CURRENT',
      'CURRENT',
      'PAST',
    ])
  })

  it('begins with its launch, within the period or before it', () => {
    expect(campaignTime('2021/2025', [act('LAUNCHED', '2019-09-05')])).toMatchObject({
      period: '2021/2025',
      possibleFrom: '2019-09-05',
    })
    expect(campaignTime('2021/2025', [act('LAUNCHED', '2022-03')])).toMatchObject({
      possibleFrom: '2022-03-01',
      certainFrom: '2022-03-31',
    })
    expect(campaignTime('2016/2020', [act('LAUNCHED', '2022')])).toMatchObject({ possibleFrom: '2016-01-01' })
  })

  it('is open towards an end that nobody stated, and ends when it was concluded', () => {
    expect(campaignTime(null, [act('LAUNCHED', '2011-06-08')])).toMatchObject({ period: '2011-06-08/..' })
    expect(standingOn(campaignTime(null, [act('LAUNCHED', '2011-06-08')]), '2020-01-01')).toBe('UNCERTAIN')
    const both = campaignTime(null, [act('CONCLUDED', '2024-12-22'), act('LAUNCHED', '2024-09-24')])
    expect(both.period).toBe('2024-09-24/2024-12-22')
    expect(standingOn(both, '2024-10-01')).toBe('CURRENT')
    expect(standingOn(both, '2025-01-01')).toBe('PAST')
  })

  it('is unknown without a launch and a period', () => {
    expect(campaignTime(null, [act('LAUNCHED', null)])).toMatchObject({ period: null })
    expect(standingOn(campaignTime(null, []), '2024-01-01')).toBe('UNCERTAIN')
  })

  it('does not depend on the order of acts', () => {
    const acts = fc.array(
      fc.record({
        act: fc.constantFrom('LAUNCHED', 'CONCLUDED', 'CARRIED_OUT'),
        on: fc.option(fc.constantFrom('2021', '2021-01', '2021-01-01', '2022', '2023-05/2023-06')),
        forPeriod: fc.option(fc.constantFrom('2021/2025', '2021', '2022')),
      }),
    )
    fc.assert(
      fc.property(acts, (all) => expect(campaignTime(null, [...all].reverse())).toEqual(campaignTime(null, all))),
    )
  })
})
