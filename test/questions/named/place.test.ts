import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../support/ask.ts'
import { names } from '../cited.ts'
import { nodesOf, quotes, useNamedQuestions } from './namedQuestion.ts'

const { ask } = useNamedQuestions()
const bangLang = 'place:bac-kan/cho-don/xa-bang-lang'

describe('places, then and now', () => {
  it('across-the-merger: a commune of Bắc Kạn on 30 June 2025, ground of xã Chợ Đồn on 1 July', async () => {
    const { before, after } = await ask('across-the-merger')
    expect([before.id, after.id]).toEqual([`${bangLang}@2025-06-30`, `${bangLang}@2025-07-01`])
    const told = ({ ancestors }: Answer) => ancestors.map(({ type, name }: Answer) => `${type} ${name}`)
    expect(told(before)).toEqual(['huyện Chợ Đồn', 'tỉnh Bắc Kạn', 'quốc gia Việt Nam'])
    expect(before).toMatchObject({ standing: 'CURRENT', successors: [], honours: { totalCount: 1 } })
    expect(after).toMatchObject({ standing: 'PAST', honours: { totalCount: 1 } })
    expect(after.successors).toEqual([
      {
        on: '2025-07-01',
        extent: 'WHOLE',
        document: { id: 'document:nq-1683-nq-ubtvqh15@2025-07-01', number: '1683/NQ-UBTVQH15' },
        place: {
          id: 'place:thai-nguyen-2025/xa-cho-don@2025-07-01',
          type: 'xã',
          name: 'Chợ Đồn',
          partOf: { id: 'place:thai-nguyen-2025@2025-07-01', type: 'tỉnh', name: 'Thái Nguyên' },
        },
      },
    ])
  })

  it('before-the-merger: four units went into xã Chợ Đồn, and what they got is still theirs', async () => {
    const { place } = await ask('before-the-merger')
    expect(names(place.predecessors.map((change: Answer) => change.place))).toEqual([
      'Bằng Lãng',
      'Bằng Lũng',
      'Ngọc Phái',
      'Phương Viên',
    ])
    expect(place.honours.nodes).toMatchObject([{ status: 'DECIDED' }])
    expect(place.honours.nodes[0].sentence).toContain('xã Bằng Lãng')
    // Phương Viên is one of the six of 2021.
    expect(place.recognitions.totalCount).toBe(1)
    expect(place.recognitions.nodes[0].citations[0].source.title).toBe('Bắc Kạn có thêm 06 xã đạt chuẩn nông thôn mới')
  })

  it('counts-that-say-what-is-open: of three places honoured, two may have been so only later', async () => {
    const { honours } = await ask('counts-that-say-what-is-open')
    const groups = (counts: Answer[]) =>
      counts.map(({ keys, count, uncertain }) => [keys[0].label, count, uncertain]).sort()
    expect(honours.totalCount).toBe(3)
    // Tổ dân phố số 5 kept its title in 2016. Bằng Lãng's has no date before the paper of June 2024; Định Hóa's was handed
    // over on a 30 October of which no source gives the year.
    expect(groups(honours.byAward)).toEqual([
      ['Bằng khen', 0, 1],
      ['Huân chương Lao động hạng Ba', 0, 1],
      ['Khu dân cư văn hóa', 1, 0],
    ])
    expect(groups(honours.byProvince)).toEqual([
      ['tỉnh Bắc Kạn', 1, 1],
      ['tỉnh Thái Nguyên', 0, 1],
    ])
  })

  it('counts-that-say-what-is-open: after the last of the days only what has no year is open', async () => {
    const { honours } = await ask('counts-that-say-what-is-open', { asOf: '2025-01-01' })
    expect(
      honours.byAward.map(({ keys, count, uncertain }: Answer) => [keys[0].label, count, uncertain]).sort(),
    ).toEqual([
      ['Bằng khen', 1, 0],
      ['Huân chương Lao động hạng Ba', 0, 1],
      ['Khu dân cư văn hóa', 1, 0],
    ])
  })

  it('find-by-name: without diacritics both names are found, with them only the one', async () => {
    const places = async (text?: string) =>
      (await ask('find-by-name', text ? { text } : undefined)).search.edges.filter(
        ({ node }: Answer) => node.__typename === 'Place',
      )
    const folded = await places()
    expect(names(folded.map(({ node }: Answer) => node))).toEqual(expect.arrayContaining(['Bằng Lang', 'Bằng Lãng']))
    for (const { match } of folded) expect(match.kind).toBe('FOLDED')
    const exact = await places('Bằng Lãng')
    expect(new Set(names(exact.map(({ node }: Answer) => node)))).toEqual(new Set(['Bằng Lãng']))
  })
})

describe('what reached a standard and what did not', () => {
  it('honoured-but-not-recognised: Bằng Lãng, while 11 recognitions are known and 28 reported', async () => {
    const { places, known, reported } = await ask('honoured-but-not-recognised')
    expect(places.nodes).toMatchObject([
      { id: `${bangLang}@2024-06-11`, name: 'Bằng Lãng', partOf: { name: 'Chợ Đồn' } },
    ])
    // Of the seven of 2017 three were merged in 2020; with Bình Văn of 2018 and the six of 2021 that makes eleven.
    expect(known.totalCount).toBe(7 - 3 + 1 + 6)
    expect(reported.nodes).toMatchObject([{ on: '2023-12-31', value: 28, denominator: null }])
    expect(quotes(reported.nodes[0])).toContain('số xã đạt chuẩn nông thôn mới trong toàn tỉnh là 28')
  })

  it('either-list-but-not-higher: the lists of 2017 and 2021 without Kim Lư and Quang Thuận', async () => {
    const { places } = await ask('either-list-but-not-higher')
    const of2017 = ['Cao Trĩ', 'Cường Lợi', 'Rã Bản', 'Như Cố', 'Nông Thượng']
    const of2021 = ['Phương Viên', 'Yên Thịnh', 'Thanh Thịnh', 'Quân Hà', 'Cường Lợi', 'Thượng Giáo']
    expect(names(places.nodes)).toEqual([...of2017, ...of2021].sort())
    expect(places.totalCount).toBe(11)
    // One name, two communes: the old one ended the day before the new one began.
    const validity = nodesOf(places).flatMap((one) => (one.name === 'Cường Lợi' ? [one.validity] : []))
    expect(validity).toEqual(['/2020-01-31', '2020-02-01/2025-06-30'])
  })

  it('communes-of-which-nothing-is-said: 85 of 96, though the papers count 21', async () => {
    const { all, named, unnamed, reported } = await ask('communes-of-which-nothing-is-said')
    expect([all.totalCount, named.totalCount, unnamed.totalCount]).toEqual([96, 11, 96 - 11])
    expect(names(named.nodes)).toEqual(
      [
        ...['Kim Lư', 'Quang Thuận', 'Như Cố', 'Nông Thượng', 'Bình Văn'],
        ...['Phương Viên', 'Yên Thịnh', 'Thanh Thịnh', 'Quân Hà', 'Cường Lợi', 'Thượng Giáo'],
      ].sort(),
    )
    const counted = unnamed.counts.reduce((sum: number, { count }: Answer) => sum + count, 0)
    expect(counted).toBe(unnamed.totalCount)
    expect(nodesOf(reported).map(({ value, denominator }) => [value, denominator])).toEqual([
      [9, 110],
      [21, 96],
      [28, null],
    ])
  })

  it('the-ladder-of-standards: Kim Lư stands on two rungs of three, and met a programme’s aim besides', async () => {
    const { ladder, place } = await ask('the-ladder-of-standards')
    expect(ladder.name).toBe('xã nông thôn mới kiểu mẫu')
    expect(ladder.broader.name).toBe('xã nông thôn mới nâng cao')
    expect(ladder.broader.broader).toMatchObject({ name: 'xã nông thôn mới', broader: null })
    const [first, programme, higher] = nodesOf(place.recognitions)
    expect(first).toMatchObject({ on: '2017-12-29', standard: { name: 'xã nông thôn mới' }, independentSources: 2 })
    expect(programme).toMatchObject({ on: '2019-12-04', recognisers: [{ name: 'Thủ tướng Chính phủ' }] })
    // The paper names neither the day nor who recognised it.
    expect(higher).toMatchObject({ on: null, recognisers: [], standard: { name: 'xã nông thôn mới nâng cao' } })
    expect(quotes(higher)).toContain('Kim Lư (Na Rì) đã đạt chuẩn nông thôn mới nâng cao')
  })

  it('planned-and-reached: eight were planned for 2018, of Bình Văn it is reported', async () => {
    const { recognitions } = await ask('planned-and-reached')
    expect(recognitions.totalCount).toBe(8)
    const places = nodesOf(recognitions).map(({ place }) => place)
    expect(names(places)).toEqual(
      ['Giáo Hiệu', 'Bộc Bố', 'Hà Hiệu', 'Đông Viên', 'Bình Văn', 'Vân Tùng', 'Tân Tiến', 'Hảo Nghĩa'].sort(),
    )
    const reached = places.filter((place) => place.recognitions.nodes.length > 0)
    expect(reached).toMatchObject([{ name: 'Bình Văn', recognitions: { nodes: [{ on: '2018' }] } }])
  })

  it('figures-as-series: what was aimed for in 2017 stands beside what was reached', async () => {
    const { figureSeries } = await ask('figures-as-series')
    const [reached, aimed] = figureSeries
    expect([reached.nature, aimed.nature]).toEqual(['REPORTED', 'TARGET'])
    expect([reached.label, aimed.label]).toEqual(Array(2).fill('số xã đạt chuẩn nông thôn mới'))
    expect(reached.points[0]).toMatchObject({ on: '2017-12-31', value: 9, denominator: 110 })
    expect(aimed.points).toMatchObject([{ on: '2017', value: 10 }])
    expect(quotes(aimed.points[0])).toContain('tính ra cả tỉnh có 10 xã như vậy')
  })
})
