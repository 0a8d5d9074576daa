import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()
const place = ({ place: { type, name } }: Answer): string => `${type} ${name}`

describe('which communes reached a standard', () => {
  it('Which communes of Bắc Kạn were recognised as new rural communes for 2017, on which day and by whom?', async () => {
    const { recognitions } = await ask(
      `{ recognitions(filter: { on: { from: "2017-12-29", to: "2017-12-29" }, place: { within: { place: "place:bac-kan" } }, status: [RECOGNISED] }) { nodes {
           on forPeriod standard { name } recognisers { name } place { type name } ...Cited } } }`,
    )
    const exact = recognitions.nodes.filter(({ on }: Answer) => on === '2017-12-29')
    expect(exact.map(place).sort()).toEqual(
      ['xã Cao Trĩ', 'xã Cường Lợi', 'xã Kim Lư', 'xã Quang Thuận', 'xã Rã Bản', 'xã Như Cố', 'xã Nông Thượng'].sort(),
    )
    for (const recognition of exact) {
      expect(recognition).toMatchObject({
        forPeriod: '2017',
        standard: { name: 'xã nông thôn mới' },
        recognisers: [{ name: 'UBND tỉnh Bắc Kạn' }],
      })
      expectCited(
        recognition,
        'ctbk-07xa2017',
        'Hôm 29/12/2017, UBND tỉnh Bắc Kạn ban hành các quyết định công nhận 07 xã',
      )
    }
  })

  it('Could any of the six of 2021 be of 2017? None: what is recognised for a period is not so before it', async () => {
    const { recognitions } = await ask(
      `{ recognitions(filter: { on: { to: "2020-12-31" }, place: { within: { place: "place:bac-kan" } }, status: [RECOGNISED] }, first: 100) { nodes { forPeriod } } }`,
    )
    expect(recognitions.nodes.length).toBeGreaterThan(7)
    expect(recognitions.nodes.filter(({ forPeriod }: Answer) => forPeriod === '2021')).toEqual([])
    const { article } = await ask(
      `{ article(id: "article:bbk-7453") { facts(filter: { kind: [RECOGNITION] }, first: 100) { nodes { days { earliest } ... on Recognition { forPeriod } } } } }`,
    )
    const six = article.facts.nodes.filter(({ forPeriod }: Answer) => forPeriod === '2021')
    expect(six.map(({ days }: Answer) => days.earliest)).toEqual(Array(6).fill('2021-01-01'))
  })

  it('Which six followed for 2021?', async () => {
    const { article } = await ask(
      `{ article(id: "article:bbk-7453") { facts(filter: { kind: [RECOGNITION] }, first: 100) { nodes { ...Cited ... on Recognition { forPeriod standard { name } place { type name partOf { name } } } } } } }`,
    )
    const six = article.facts.nodes.filter(({ forPeriod }: Answer) => forPeriod === '2021')
    expect(six.map((one: Answer) => `${one.place.name} (${one.place.partOf.name})`).sort()).toEqual(
      [
        'Phương Viên (Chợ Đồn)',
        'Yên Thịnh (Chợ Đồn)',
        'Thanh Thịnh (Chợ Mới)',
        'Quân Hà (Bạch Thông)',
        'Cường Lợi (Na Rì)',
        'Thượng Giáo (Ba Bể)',
      ].sort(),
    )
    for (const one of six) expectCited(one, 'bbk-7453', 'thêm sáu xã được công nhận đạt chuẩn nông thôn mới năm 2021')
  })

  it('What has xã Kim Lư been recognised for?', async () => {
    const { place: kimLu } = await ask(
      `{ place(name: "xã Kim Lư", within: "place:bac-kan") { recognitions(orderBy: DATE_ASC) { nodes { status on standard { name } recognisers { name } steps { document { number } } independentSources ...Cited } } } }`,
    )
    const by = (name: string) => kimLu.recognitions.nodes.find(({ standard }: Answer) => standard.name === name)
    expect(kimLu.recognitions.nodes).toHaveLength(3)
    expect(by('xã nông thôn mới')).toMatchObject({ on: '2017-12-29', independentSources: 2 })
    expectCited(
      by('xã nông thôn mới'),
      'gnbk-135',
      'Cả hai trước đó đã được UBND tỉnh công nhận xã đạt chuẩn nông thôn mới, Kim Lư năm 2017',
    )
    expectCited(
      by('xã nông thôn mới nâng cao'),
      'bbk-7453',
      'hai xã Quang Thuận (Bạch Thông) và Kim Lư (Na Rì) đã đạt chuẩn nông thôn mới nâng cao',
    )
    const programme = by('xã hoàn thành mục tiêu Chương trình 135 giai đoạn 2017-2020')
    expect(programme).toMatchObject({
      on: '2019-12-04',
      recognisers: [{ name: 'Thủ tướng Chính phủ' }],
      steps: [{ document: { number: '1747/QĐ-TTg' } }],
    })
    expectCited(programme, 'gnbk-135', 'Thủ tướng Chính phủ có Quyết định số 1747/QĐ-TTg ngày 04/12/2019')
  })

  it('Which four communes did Lào Cai add for 2020, and is anything asked of them beyond?', async () => {
    const { recognitions } = await ask(
      '{ recognitions(filter: { place: { within: { place: "place:lao-cai" } } }, first: 100) { nodes { status forPeriod standard { name } place { name } ...Cited } } }',
    )
    const recognised = recognitions.nodes.filter(({ status }: Answer) => status === 'RECOGNISED')
    expect(names(recognised.map((one: Answer) => one.place))).toEqual([
      'Cốc Lầu',
      'Nậm Mòn',
      'Tân Thượng',
      'Xuân Thượng',
    ])
    for (const one of recognised)
      expectCited(one, 'lc-61127', 'Lào Cai công nhận thêm 4 xã đạt chuẩn nông thôn mới năm 2020')
    const targets = recognitions.nodes.filter(({ status }: Answer) => status === 'TARGET')
    expect(new Set(targets.map(({ standard }: Answer) => standard.name))).toEqual(
      new Set(['xã nông thôn mới nâng cao', 'xã nông thôn mới kiểu mẫu']),
    )
    expect(targets).toHaveLength(8)
  })

  it('Which of the eight communes that Bắc Kạn planned for 2018 are reported to have made it?', async () => {
    const { recognitions } = await ask(
      `{ recognitions(filter: { source: { id: ["article:mtbk-08xa2018"] }, status: [TARGET] }, first: 100) { nodes { forPeriod place { id name
           recognitions(filter: { status: [RECOGNISED], standard: { id: ["standard:xa-nong-thon-moi"] } }) { nodes { on ...Cited } } } ...Cited } } }`,
    )
    expect(names(recognitions.nodes.map((one: Answer) => one.place))).toEqual(
      ['Giáo Hiệu', 'Bộc Bố', 'Hà Hiệu', 'Đông Viên', 'Bình Văn', 'Vân Tùng', 'Tân Tiến', 'Hảo Nghĩa'].sort(),
    )
    for (const one of recognitions.nodes)
      expectCited(one, 'mtbk-08xa2018', 'Kế hoạch năm 2018 của Bắc Kạn là có thêm 08 xã đạt chuẩn nông thôn mới')
    const reached = recognitions.nodes.filter((one: Answer) => one.place.recognitions.nodes.length > 0)
    expect(names(reached.map((one: Answer) => one.place))).toEqual(['Bình Văn'])
    expect(reached[0].place.recognitions.nodes[0].on).toBe('2018')
    expectCited(reached[0].place.recognitions.nodes[0], 'gnbk-135', 'Bình Văn năm 2018')
  })

  it('Was xã Bằng Lang of Hà Giang a new rural commune in 2016?', async () => {
    const { place: bangLang } = await ask(
      '{ place(name: "xã Bằng Lang", within: "place:ha-giang") { ancestors { name } recognitions { nodes { status forPeriod ...Cited } } } }',
    )
    expect(bangLang.ancestors[0].name).toBe('Quang Bình')
    expect(bangLang.recognitions.nodes).toMatchObject([{ status: 'TARGET', forPeriod: '2016' }])
    expectCited(
      bangLang.recognitions.nodes[0],
      'bhg-banglang',
      'phấn đấu đủ 19/19 tiêu chí để về đích nông thôn mới ngay trong năm 2016',
    )
  })

  it('Since when is xã Mỹ Bằng a new rural commune?', async () => {
    const { place: myBang } = await ask(
      `{ place(name: "xã Mỹ Bằng", within: "place:tuyen-quang", asOf: "2016-01-01") { recognitions { nodes { status on standing standard { name } ...Cited } } } }`,
    )
    expect(myBang.recognitions.nodes).toMatchObject([
      // “Đạt”: the article tells of no recognition.
      { status: 'SELF_REPORTED', on: '2014', standing: 'CURRENT', standard: { name: 'xã nông thôn mới' } },
    ])
    expectCited(
      myBang.recognitions.nodes[0],
      'tqtv-mybang',
      'một trong bảy xã đầu tiên của tỉnh Tuyên Quang đạt nông thôn mới năm 2014',
    )
  })
})

describe('what a merger leaves of it', () => {
  const cuongLoi = `{ place(id: "place:bac-kan/na-ri/xa-cuong-loi-2020") { validity
    predecessors { place { id } } own: recognitions { nodes { id forPeriod ...Cited } }
    all: recognitions(lineage: true) { nodes { id forPeriod place { id validity standing } ...Cited } } } }`

  it('Why does Cường Lợi stand in the list of 2017 and again in that of 2021?', async () => {
    const { place: today } = await ask(cuongLoi)
    expect(today.validity.startsWith('2020-02-01/')).toBe(true)
    expect(today.own.nodes).toMatchObject([{ forPeriod: '2021' }])
    expect(today.all.nodes).toHaveLength(2)
    const [later, earlier] = today.all.nodes
    expect(earlier).toMatchObject({ forPeriod: '2017', place: { id: 'place:bac-kan/na-ri/xa-cuong-loi' } })
    expect(earlier.place.validity.endsWith('2020-01-31')).toBe(true)
    expectCited(earlier, 'ctbk-07xa2017', 'xã Cường Lợi và xã Kim Lư, huyện Na Rì')
    expectCited(later, 'bbk-7453', 'Cường Lợi (Na Rì)')
  })

  it('Was Cường Lợi a recognised commune on 1 January 2019, and on 1 January 2021?', async () => {
    const held = async (asOf: string): Promise<Answer> =>
      ask(
        'query ($asOf: Day) { recognitions(asOf: $asOf, filter: { standing: [CURRENT], place: { text: "Cường Lợi", within: { place: "place:bac-kan" } } }) { nodes { place { id } standing } } }',
        { asOf },
      )
    expect((await held('2019-01-01')).recognitions.nodes).toEqual([
      { place: { id: 'place:bac-kan/na-ri/xa-cuong-loi@2019-01-01' }, standing: 'CURRENT' },
    ])
    // The old commune was gone, and the new one's own recognition is for 2021.
    expect((await held('2021-01-01')).recognitions.nodes).toEqual([])
  })

  it('Does today’s xã Chợ Đồn carry on the recognition of xã Phương Viên?', async () => {
    const { place: choDon } = await ask(
      `{ place(id: "place:thai-nguyen-2025/xa-cho-don") { own: recognitions { totalCount }
           ground: recognitions(lineage: true) { nodes { forPeriod standing place { name standing successors { place { name } on } } ...Cited } } } }`,
    )
    expect(choDon.own.totalCount).toBe(0)
    expect(choDon.ground.nodes).toMatchObject([
      {
        forPeriod: '2021',
        standing: 'PAST',
        place: {
          name: 'Phương Viên',
          standing: 'PAST',
          successors: [{ on: '2025-07-01', place: { name: 'Chợ Đồn' } }],
        },
      },
    ])
    expectCited(choDon.ground.nodes[0], 'bbk-7453', 'Phương Viên, Yên Thịnh (Chợ Đồn)')
  })

  it('Which honours were given on the ground of today’s Thái Nguyên to places, before and after the merger?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { recipient: { kind: [PLACE], within: { place: "place:thai-nguyen-2025", lineage: true } } }) { nodes { award { name } recipient { ... on Place { type name } } } } }`,
    )
    const told = honours.nodes
      .map(({ award, recipient }: Answer) => `${award.name}: ${recipient.type} ${recipient.name}`)
      .sort()
    expect(told).toEqual([
      'Bằng khen: xã Bằng Lãng',
      'Huân chương Lao động hạng Ba: huyện Định Hóa',
      'Khu dân cư văn hóa: tổ dân phố số 5',
    ])
  })
})
