import { describe, expect, it } from '@jest/globals'
import { type Answer, ask, data, operation } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

const question = `query ($about: ID!, $indicator: [String!], $asOf: Day) { figureSeries(about: $about, indicator: $indicator, asOf: $asOf) {
  indicator label measure unit nature discrepancies { rule sentence facts { canonicalId } }
  points { id canonicalId kind indicator measure unit nature on value valueMax bound denominator
    conflicts { field rule values { text chosen citations { source { canonicalId } } } } } } }`

const seriesOf = async (about: string, given: Answer = {}): Promise<Answer[]> =>
  (await data(seeded.graph, question, { about, ...given })).figureSeries

const kindOf = ({ indicator, measure, unit, nature }: Answer): string => [indicator, measure, unit, nature].join(' ')
const communes = ['xa-dat-chuan-ntm', 'xa-duoc-cong-nhan-ntm-trong-nam']

describe('the numbers about Bắc Kạn', () => {
  it('are one series for each indicator, measure, unit and nature, and each point is of its kind', async () => {
    const series = await seriesOf('place:bac-kan')
    expect(new Set(series.map(kindOf)).size).toBe(series.length)
    for (const one of series) for (const point of one.points) expect(kindOf(point)).toBe(kindOf(one))
  })

  it('are all there: as many points as figures about it', async () => {
    const series = await seriesOf('place:bac-kan')
    const { figures } = await data(seeded.graph, '{ figures(filter: { about: ["place:bac-kan"] }) { totalCount } }')
    const points = series.flatMap((one) => one.points.map(({ id }: Answer) => id))
    expect(new Set(points).size).toBe(points.length)
    expect(points).toHaveLength(figures.totalCount)
  })

  it('put the ten communes aimed for in 2017 beside the nine reached, and the eight more beside the seven', async () => {
    const told = (await seriesOf('place:bac-kan', { indicator: communes })).map(({ nature, points }) => [
      nature,
      points.map(({ on, value }: Answer) => [on, value]),
    ])
    expect(told).toEqual([
      [
        'REPORTED',
        [
          ['2017-12-31', 9],
          [null, 21],
          ['2023-12-31', 28],
        ],
      ],
      ['TARGET', [['2017', 10]]],
      [
        'REPORTED',
        [
          ['2017', 7],
          ['2021', 6],
        ],
      ],
      [
        'TARGET',
        [
          ['2017', 8],
          ['2018', 8],
        ],
      ],
    ])
  })

  it('keep the number of communes that each was counted out of: 110, then 96, then none', async () => {
    const [reached] = await seriesOf('place:bac-kan', { indicator: ['xa-dat-chuan-ntm'] })
    expect(reached?.points.map(({ denominator }: Answer) => denominator)).toEqual([110, 96, null])
    // The province's units all told: 122 until the mergers of 2020, 108 from then on.
    const [units] = await seriesOf('place:bac-kan', { indicator: ['don-vi-hanh-chinh-cap-xa'] })
    expect(units?.points.map(({ on, value }: Answer) => [on, value])).toEqual([
      ['2020-01-31', 122],
      ['2020-02-01', 108],
    ])
  })

  it('part the houses finished from the change since the last report, told in one breath', async () => {
    const series = await seriesOf('place:bac-kan', { indicator: ['xoa-nha-tam-hoan-thanh'] })
    const finished = series.find(({ measure }) => measure === 'COUNT')
    const more = series.find(({ measure }) => measure === 'DELTA')
    expect(finished?.points.map(({ value }: Answer) => value)).toContain(709)
    expect(more?.points.map(({ value }: Answer) => value)).toEqual([200])
  })

  it('leave out what lies beyond the moment, and keep a target from the day it was reported', async () => {
    const [reached, aimed, ...others] = await seriesOf('place:bac-kan', {
      indicator: ['xa-dat-chuan-ntm'],
      asOf: '2018-06-30',
    })
    expect(others).toEqual([])
    expect(reached?.points.map(({ value }: Answer) => value)).toEqual([9, 21])
    expect(reached?.points.map(({ id }: Answer) => id.split('@')[1])).toEqual(['2018-06-30', '2018-06-30'])
    expect(aimed?.points).toMatchObject([{ value: 10 }])
  })

  it('cost the same queries however many series there are', async () => {
    seeded.sent()
    await data(seeded.graph, operation('ruralSeries'), { place: 'place:bac-kan' })
    // The place; its figures; their citations; the publishers of those.
    expect(seeded.sent().length).toBeLessThanOrEqual(4)
    await data(seeded.graph, operation('ruralSeries'), { place: 'place:an-giang' })
    expect(seeded.sent().length).toBeLessThanOrEqual(4)
  })
})

describe('a series of nothing', () => {
  it.each([
    ['is empty where no source gives a number', 'place:bac-kan/cho-don/xa-bang-lang', []],
    ['is null for an id that was never given out', 'place:nowhere', null],
  ])('%s', async (_, about, expected) => {
    expect(await seriesOf(about)).toEqual(expected)
  })

  it.each([
    ['an id of no entity', { about: 'honour:bbk-20240611/bang-lang-bang-khen' }, 'BAD_ID'],
    ['an id of another moment', { about: 'place:bac-kan@2024-06-11', asOf: '2023-01-01' }, 'MOMENT_CONFLICT'],
  ])('is refused for %s', async (_, variables, code) => {
    const { errors } = await ask(seeded.graph, question, variables)
    expect(errors?.map(({ path }) => path)).toEqual([['figureSeries']])
    expect(JSON.stringify(errors)).toContain(code === 'BAD_ID' ? 'is no id of an entity' : 'speaks of 2024-06-11')
  })

  it('is empty when no indicator is asked for', async () => {
    expect(await seriesOf('place:bac-kan', { indicator: [] })).toEqual([])
  })
})
