import { describe, expect, it } from '@jest/globals'
import { type Point, seriesOf } from '../../src/domain/figureSeries.ts'

const point = (record: string, given: Partial<Point<string>> = {}): Point<string> => ({
  indicator: 'xa-dat-chuan-ntm',
  label: 'số xã đạt chuẩn nông thôn mới',
  measure: 'COUNT',
  unit: 'xã',
  nature: 'REPORTED',
  value: 28,
  valueMax: null,
  bound: 'EXACT',
  date: '2023-12-31',
  of: new Map(),
  record,
  ...given,
})

describe('a series', () => {
  it('holds what is measured alike, in the order given', () => {
    const points = [point('a', { date: '2017' }), point('b', { date: null }), point('c')]
    expect(seriesOf(points).map((series) => series.points)).toEqual([['a', 'b', 'c']])
  })

  it.each([
    ['indicator', { indicator: 'thon-dat-chuan-ntm' }],
    ['measure: a change is no point among totals', { measure: 'DELTA' }],
    ['unit', { unit: '%' }],
    ['nature', { nature: 'TARGET' }],
  ])('is one for each %s', (_, other) => {
    expect(seriesOf([point('a'), point('b', other)])).toHaveLength(2)
  })

  it('of a target stands behind the one of what was reached', () => {
    const points = [
      point('aimed', { nature: 'TARGET' }),
      point('other', { indicator: 'y' }),
      point('judged', { nature: 'SELF_ASSESSED' }),
      point('reached'),
    ]
    expect(seriesOf(points).flatMap((series) => series.points)).toEqual(['reached', 'judged', 'aimed', 'other'])
  })

  it('bears the label of its latest point', () => {
    const [series] = seriesOf([point('a', { label: 'xã đạt chuẩn' }), point('b', { label: 'số xã đạt chuẩn' })])
    expect(series?.label).toBe('số xã đạt chuẩn')
  })
})

describe('points of one date', () => {
  const discrepancies = (...points: Point<string>[]) => seriesOf(points).flatMap((series) => series.discrepancies)

  it('that differ are all shown and marked', () => {
    const points = [point('a'), point('b', { value: 30 }), point('c', { date: '2024' })]
    expect(seriesOf(points)[0]?.points).toEqual(['a', 'b', 'c'])
    expect(discrepancies(...points)).toEqual([['a', 'b']])
  })

  it.each([
    ['are equal', {}],
    ['are within what the other leaves open', { value: 25, bound: 'AT_LEAST' }],
    ['lie within a range of the other', { value: 20, valueMax: 30 }],
    ['have another date', { value: 30, date: '2023' }],
    ['count another standard', { value: 4, of: new Map([['standard', ['standard:xa-nong-thon-moi-nang-cao']]]) }],
  ])('do not disagree when they %s', (_, other) => {
    const standard = new Map([['standard', ['standard:xa-nong-thon-moi']]])
    expect(discrepancies(point('a', { of: standard }), point('b', { of: standard, ...other }))).toEqual([])
  })

  it('disagree although one does not say which standard it counts', () => {
    const standard = new Map([['standard', ['standard:xa-nong-thon-moi']]])
    expect(discrepancies(point('a', { of: standard }), point('b', { value: 30 }))).toEqual([['a', 'b']])
  })

  it('without a date are not held against each other', () => {
    expect(discrepancies(point('a', { date: null }), point('b', { date: null, value: 30 }))).toEqual([])
  })
})
