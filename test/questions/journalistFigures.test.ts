import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()

const series = `query ($place: ID, $indicator: [String!]) { place(id: $place) { figures(filter: { indicator: $indicator }, orderBy: DATE_ASC, first: 100) { nodes {
  id on value valueMax bound unit percent denominator nature forPeriod independentSources conflicts { field } partOf { id } grantors { name } award { name }
  citations(first: 100) { quote part textKind source { canonicalId } says { field text basis } } } } } }`
const figures = async (place: string, ...indicator: string[]): Promise<Answer[]> =>
  (await ask(series, { place, indicator })).place.figures.nodes

describe('Bắc Kạn’s communes', () => {
  it('How many communes of Bắc Kạn met the standard, year by year, and out of how many?', async () => {
    const reported = (await figures('place:bac-kan', 'xa-dat-chuan-ntm')).filter(({ nature }) => nature === 'REPORTED')
    expect(reported.map(({ value, denominator }) => [value, denominator])).toEqual([
      [9, 110],
      [21, 96],
      [28, null],
    ])
    const [atEnd2017, in2022, atEnd2023] = reported as [Answer, Answer, Answer]
    expect([atEnd2017.on, in2022.on, atEnd2023.on]).toEqual(['2017-12-31', null, '2023-12-31'])
    expectCited(atEnd2017, 'mtbk-08xa2018', 'Cuối năm 2017, toàn tỉnh có 09 xã đạt chuẩn')
    expectCited(in2022, 'bbk-7453', 'toàn tỉnh có 21/96 xã đạt chuẩn nông thôn mới')
    expectCited(atEnd2023, 'bbk-20240611', 'Tính đến hết năm 2023, số xã đạt chuẩn nông thôn mới trong toàn tỉnh là 28')
  })

  it('Who says that there were 110 communes at the end of 2017?', async () => {
    const [figure] = (await figures('place:bac-kan', 'xa-dat-chuan-ntm')).filter(
      ({ denominator }) => denominator === 110,
    )
    // Nobody in so many words: 9 + 23 + 74 + 4, added by a reader of one sentence.
    const basis = (figure as Answer).citations
      .flatMap(({ says }: Answer) => says)
      .find(({ field }: Answer) => field === 'denominator').basis
    expect(basis).toBe('INFERRED')
    for (const words of [
      '09 xã đạt chuẩn',
      '23 xã đạt 10 - 14 tiêu chí',
      '74 xã đạt 05 - 09 tiêu chí',
      '04 xã dưới 05 tiêu chí',
    ])
      expectCited(figure as Answer, 'mtbk-08xa2018', words)
  })

  it('How do 110, 108 and 96 fit together?', async () => {
    const units = await figures('place:bac-kan', 'don-vi-hanh-chinh-cap-xa', 'so-xa')
    expect(units.map(({ on, value, unit }) => [on, value, unit])).toEqual([
      ['2020-01-31', 122, 'đơn vị'],
      ['2020-02-01', 108, 'đơn vị'],
      ['2021-11', 96, 'xã'],
    ])
    const count = (type: string[]) =>
      ask(
        'query ($type: [String!]) { places(asOf: "2022-01-01", filter: { level: [COMMUNE], type: $type, within: { place: "place:bac-kan" } }) { totalCount } }',
        { type },
      )
    expect((await count(['xã', 'phường', 'thị trấn'])).places.totalCount).toBe(108)
    expect((await count(['xã'])).places.totalCount).toBe(96)
  })

  it('How many communes did Bắc Kạn aim for in 2017, and how many did it get?', async () => {
    const all = await figures('place:bac-kan', 'xa-dat-chuan-ntm', 'xa-duoc-cong-nhan-ntm-trong-nam')
    const in2017 = all.filter(({ on, forPeriod }) => on?.startsWith('2017') || forPeriod === '2017')
    const of = (nature: string) =>
      in2017.filter((one) => one.nature === nature).sort((one, other) => one.value - other.value)
    expect(of('TARGET').map(({ value }) => value)).toEqual([8, 10])
    expect(of('REPORTED').map(({ value }) => value)).toEqual([7, 9])
    expectCited(of('TARGET')[1] as Answer, 'bm17-22701157', '10 xã')
    expectCited(of('REPORTED')[0] as Answer, 'ctbk-07xa2017', 'công nhận 07 xã')
    expectCited(of('REPORTED')[1] as Answer, 'mtbk-08xa2018', 'Cuối năm 2017, toàn tỉnh có 09 xã đạt chuẩn')
  })

  it('How far was Bắc Kạn with its makeshift houses in mid-May 2025?', async () => {
    const [all] = await figures('place:bac-kan', 'xoa-nha-tam-khoi-cong-va-hoan-thanh')
    expect(all).toMatchObject({ on: '2025-05-15', value: 2887, denominator: 4716, percent: 61.2 })
    expectCited(all as Answer, 'bbk-70816', '2.887/4.716 nhà thuộc chương trình xóa nhà tạm, nhà dột nát, bằng 61,2%')
    const finished = (await figures('place:bac-kan', 'xoa-nha-tam-hoan-thanh')).find(({ value }) => value === 709)
    expect(finished).toMatchObject({ unit: 'hộ', partOf: { id: 'figure:bbk-70816/khoi-cong-va-hoan-thanh' } })
  })
})

describe('what is counted, aimed for or only roughly known', () => {
  it('How much revenue did the districts’ cluster of Bắc Kạn report for 2023?', async () => {
    const { figures: found } = await ask(
      '{ figures(filter: { indicator: ["thu-ngan-sach"] }) { nodes { value unit bound forPeriod about { name } ...Cited } } }',
    )
    expect(found.nodes).toMatchObject([{ value: 490, unit: 'tỷ đồng', bound: 'AT_LEAST', forPeriod: '2023' }])
    expectCited(found.nodes[0], 'bbk-59788', 'tổng thu ngân sách của cả Cụm thi đua vượt mức 490 tỷ đồng')
  })

  it('What share of communes is to meet the standard by 2015, 2020 and 2025?', async () => {
    const targets = (await figures('place:viet-nam', 'xa-dat-chuan-ntm')).map(({ on, value, bound, unit, nature }) => ({
      on,
      value,
      bound,
      unit,
      nature,
    }))
    const target = { bound: 'AT_LEAST', unit: '%', nature: 'TARGET' }
    expect(targets).toEqual([
      { on: '2015', value: 20, ...target },
      { on: '2020', value: 50, ...target },
      { on: '2025', value: 80, ...target },
    ])
  })

  it('How many orders were given in Vĩnh Long from 2020 to 2025, and by whom?', async () => {
    const [orders] = await figures('place:vinh-long-2025', 'huan-chuong')
    expect(orders).toMatchObject({ value: 591, forPeriod: '2020/2025', grantors: [{ name: 'Chủ tịch nước' }] })
    expectCited(orders as Answer, 'tp-1782319', '591 Huân chương các loại do Chủ tịch nước tặng')
    const { honours } = await ask(
      '{ honours(filter: { award: { within: "award:huan-chuong" }, recipient: { within: { place: "place:vinh-long-2025" } } }) { totalCount } }',
    )
    // A total over years names nobody, so it is a number and no honour.
    expect(honours.totalCount).toBe(0)
  })

  it('Do two papers agree on how many collectives of Vĩnh Long were excellent labour collectives?', async () => {
    const [figure] = await figures('place:vinh-long-2025', 'tap-the-lao-dong-xuat-sac')
    expect(figure).toMatchObject({ value: 5719, independentSources: 2, conflicts: [] })
    expectCited(figure as Answer, 'tp-1782319', '5.719 đơn vị đạt Tập thể lao động xuất sắc')
    expectCited(figure as Answer, 'sggp-815399', '5.719 tập thể đạt Tập thể lao động xuất sắc')
  })

  it('How many flags and certificates did the city’s unions get in five years, and how many of each?', async () => {
    const { figures: found } = await ask(
      '{ figures(filter: { indicator: ["luot-tang-co-thi-dua-va-bang-khen"] }) { nodes { value award { name } awards { name } grantors { name } forPeriod ...Cited } } }',
    )
    // Counted together: of each the source gives no number.
    // “Trong 5 năm” of an article that only its year dates: which five is not known.
    expect(found.nodes).toMatchObject([{ value: 48, award: null, forPeriod: null }])
    expect(names(found.nodes[0].awards)).toEqual(['Bằng khen', 'Cờ thi đua'])
    expectCited(
      found.nodes[0],
      'cdbk-816122',
      '48 lượt cá nhân, tập thể được Tổng Liên đoàn Lao động Việt Nam, Liên đoàn Lao động tỉnh tặng Cờ thi đua và Bằng khen',
    )
  })

  it('How many districts and towns of Hải Dương met a rural standard, and which one?', async () => {
    const { figures: found } = await ask(
      '{ figures(filter: { within: { place: "place:hai-duong" }, indicator: ["huyen-dat-chuan-hoac-hoan-thanh-ntm"] }) { nodes { value standard { name } standards { name } ...Cited } } }',
    )
    expect(found.nodes).toMatchObject([{ value: 12, standard: null }])
    expect(names(found.nodes[0].standards)).toEqual([
      'huyện nông thôn mới',
      'thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới',
    ])
    expectCited(found.nodes[0], 'mt-haiduong', '12 huyện, thị xã, thành phố đạt chuẩn hoặc hoàn thành nhiệm vụ')
  })

  it('What does An Giang pay a commune that gets there a year early?', async () => {
    const [reward] = await figures('place:an-giang', 'muc-thuong-xa-dat-chuan-ntm-som')
    expect(reward).toMatchObject({ value: 1_250_000_000, unit: 'đồng', grantors: [{ name: 'UBND tỉnh An Giang' }] })
    expectCited(reward as Answer, 'tntv-angiang', 'công trình trị giá 1.250 triệu đồng')
  })

  it('How many makeshift houses were removed in the whole country, and with how much money?', async () => {
    const [houses] = await figures('place:viet-nam', 'xoa-nha-tam-hoan-thanh')
    expect(houses).toMatchObject({ value: 334234, unit: 'căn' })
    expectCited(houses as Answer, 'vnp-1085610', 'cả nước xóa được 334.234 căn nhà tạm, nhà dột nát')
    const [money] = await figures('place:viet-nam', 'xoa-nha-tam-nguon-luc-huy-dong')
    expect(money).toMatchObject({ value: 24700, bound: 'AT_LEAST', unit: 'tỷ đồng' })
  })
})
