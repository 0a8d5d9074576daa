import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()

describe('who was honoured, with what and by whom', () => {
  it('Who gave the Huân chương Độc lập hạng Nhì to the farmers’ union of Bắc Giang, and who handed it over?', async () => {
    const { organization } = await ask(
      `{ organization(name: "Hội Nông dân tỉnh Bắc Giang") { honours(as: [RECIPIENT]) { nodes {
           award { name } status on grantors { name } presenters { name } ...Cited } } } }`,
    )
    const [honour] = organization.honours.nodes
    expect(honour).toMatchObject({
      award: { name: 'Huân chương Độc lập hạng Nhì' },
      status: 'PRESENTED',
      on: '2023-01-12',
      grantors: [{ name: 'Chủ tịch nước' }],
      presenters: [{ name: 'Dương Văn Thái' }],
    })
    expectCited(honour, 'hnd-bg-21509', 'Thừa ủy quyền của Chủ tịch nước, đồng chí Dương Văn Thái')
  })

  it('Which decision honoured schools of Bắc Kạn for 2022-2023, how many, and which does the source name?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { document: { number: ["1870/QĐ-UBND"] } }) { totalCount nodes { forPeriod grantors { name }
           partOf { id } recipient { ... on RecipientGroup { asWritten parts { kind count } names { name } } ... on Organization { name } } ...Cited } } }`,
    )
    const group = honours.nodes.find(({ recipient }: Answer) => recipient.parts)
    expect(group.recipient.parts).toEqual([{ kind: 'COLLECTIVE', count: 39 }])
    expect(group.grantors).toEqual([{ name: 'Chủ tịch UBND tỉnh Bắc Kạn' }])
    expectCited(group, 'hccbk-1870', 'tặng Bằng khen cho 39 tập thể')
    const named = honours.nodes.filter(({ recipient }: Answer) => recipient.name)
    expect(names(named.map(({ recipient }: Answer) => recipient))).toEqual([
      'Trường Mầm non Bộc Bố',
      'Trường Mầm non Đức Xuân',
      'Trường Phổ thông dân tộc nội trú Na Rì',
      'Trường Tiểu học Khang Ninh',
      'Trường Tiểu học Quảng Chu',
      'Trường Trung học phổ thông Bắc Kạn',
      'Trường Trung học phổ thông Phủ Thông',
    ])
    // Seven of the 39, not seven more.
    for (const { partOf } of named) expect(partOf.id).toBe('honour:hccbk-1870/bang-khen-39-tap-the')
  })

  it('Which school in huyện Pác Nặm was honoured?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { recipient: { within: { place: "place:bac-kan/pac-nam" }, kind: [COLLECTIVE] } }) { nodes { award { name } recipient { ... on Organization { name seat { name } } } ...Cited } } }`,
    )
    expect(honours.nodes).toMatchObject([
      { award: { name: 'Bằng khen' }, recipient: { name: 'Trường Mầm non Bộc Bố', seat: { name: 'Pác Nặm' } } },
    ])
    expectCited(honours.nodes[0], 'hccbk-1870', 'Trường Mầm non Bộc Bố, huyện Pác Nặm')
  })

  it('Whom did the drive for the army’s 80th anniversary honour in Bắc Kạn, and was a journalist among them?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Tự hào truyền thống, viết tiếp chiến công, xây dựng quê hương Bắc Kạn phát triển") { kind
           launches { on by { name } forPeriod } honours { nodes { id award { name } grantors { name } partOf { id }
             recipient { ... on RecipientGroup { asWritten parts { kind count } } } ...Cited } } } }`,
    )
    expect(campaign.kind).toBe('DRIVE')
    expect(campaign.launches).toMatchObject([
      { on: '2024-09-24', forPeriod: '2024-09-24/2024-12-22', by: [{ name: 'UBND tỉnh Bắc Kạn' }] },
    ])
    const whole = campaign.honours.nodes.find(({ partOf }: Answer) => partOf === null)
    const part = campaign.honours.nodes.find(({ partOf }: Answer) => partOf !== null)
    expect(whole.recipient.parts).toEqual([
      { kind: 'COLLECTIVE', count: 14 },
      { kind: 'PERSON', count: 7 },
    ])
    expect(whole).toMatchObject({ award: { name: 'Bằng khen' }, grantors: [{ name: 'Chủ tịch UBND tỉnh Bắc Kạn' }] })
    expectCited(whole, 'bbk-68550', '14 tập thể và 07 cá nhân nhận Bằng khen của Chủ tịch UBND tỉnh')
    expect(part.recipient.parts).toEqual([{ kind: 'PERSON', count: 1 }])
    expect(part.partOf.id).toBe(whole.id)
    expectCited(part, 'bbk-68550', 'trong số này có 01 phóng viên của Báo Bắc Kạn')
  })

  it('Which two leaders of Sê Kông received the Huân chương Độc lập hạng Nhì, and on which day?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { award: { text: "Huân chương Độc lập hạng Nhì" }, recipient: { kind: [PERSON] } }) { nodes {
           status on grantors { name } recipient { ... on Person { name } } ...Cited } } }`,
    )
    expect(names(honours.nodes.map(({ recipient }: Answer) => recipient))).toEqual([
      'Bô Nhơn',
      'Khăm-phởi Bút-đa-viêng',
    ])
    for (const honour of honours.nodes) {
      expect(honour).toMatchObject({ status: 'PRESENTED', on: '2013-08-02', grantors: [{ name: 'Chủ tịch nước' }] })
      expectCited(honour, 'cadn-100408', 'Huân chương Độc lập hạng Nhì thuộc về 2 cá nhân')
    }
  })

  it('Whom did huyện Bạch Thông honour at its conference of July 2020 for building new rural areas?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Bạch Thông chung sức xây dựng nông thôn mới") { scope { type name } variantOf { name }
           honours { nodes { award { name } on grantors { name } recipient { ... on RecipientGroup { parts { kind count } } } ...Cited } } } }`,
    )
    expect(campaign).toMatchObject({
      scope: { type: 'huyện', name: 'Bạch Thông' },
      variantOf: { name: 'Cả nước chung sức xây dựng nông thôn mới' },
    })
    const [honour] = campaign.honours.nodes
    expect(honour).toMatchObject({
      award: { name: 'Giấy khen' },
      on: '2020-07-23',
      grantors: [{ name: 'UBND huyện Bạch Thông' }],
    })
    expect(honour.recipient.parts).toEqual([
      { kind: 'COLLECTIVE', count: 43 },
      { kind: 'PERSON', count: 63 },
    ])
    expectCited(honour, 'bt-20200723', 'UBND huyện tặng giấy khen cho 43 tập thể và 63 cá nhân')
  })

  it('Which places are reported to have received the Huân chương Lao động hạng Ba?', async () => {
    const { award } = await ask(
      `{ award(name: "Huân chương Lao động hạng Ba") { kind class honours(filter: { recipient: { kind: [PLACE] } }) { nodes {
           status recipient { ... on Place { type name } } ...Cited } } } }`,
    )
    expect(award).toMatchObject({ kind: 'ORDER', class: 3 })
    const told = award.honours.nodes.map(({ recipient }: Answer) => `${recipient.type} ${recipient.name}`).sort()
    expect(told).toEqual(['huyện Định Hóa', 'thành phố Sầm Sơn', 'xã Nghi Xuân'])
    for (const { status } of award.honours.nodes) expect(status).toBe('PRESENTED')
  })

  it('Who proposed the 46 whom Quảng Nam honoured for Directive 03, and by which decision?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { document: { number: ["1436/QĐ-UBND"] } }) { nodes { on proposers { name } grantors { name } campaigns { name }
           recipient { ... on RecipientGroup { parts { kind count } } } ...Cited } } }`,
    )
    const [honour] = honours.nodes
    expect(honour).toMatchObject({
      on: '2014-05-12~',
      proposers: [{ name: 'Ban Tuyên giáo Tỉnh ủy Quảng Nam' }],
      grantors: [{ name: 'Chủ tịch UBND tỉnh Quảng Nam' }],
    })
    expect(honour.recipient.parts).toEqual([
      { kind: 'COLLECTIVE', count: 23 },
      { kind: 'PERSON', count: 23 },
    ])
    expectCited(
      honour,
      'qno-19087',
      'Theo đề nghị của Ban Tuyên giáo Tỉnh ủy, UBND tỉnh ngày 12.5 ra Quyết định số 1436/QĐ-UBND',
    )
  })
})

describe('proposed is not granted', () => {
  it('Did 19 people of Bắc Ninh receive the Huân chương Lao động for 2024?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { award: { text: "Huân chương Lao động" }, status: [PROPOSED] }) { nodes { status on forPeriod proposers { name }
           recipient { ... on RecipientGroup { parts { kind count } } } ...Cited } } }`,
    )
    const [honour] = honours.nodes
    expect(honours.nodes).toHaveLength(1)
    expect(honour).toMatchObject({
      status: 'PROPOSED',
      on: '2025-01-04~',
      forPeriod: '2024',
      proposers: [{ name: 'Sở Nội vụ tỉnh Bắc Ninh' }],
    })
    expect(honour.recipient.parts).toEqual([{ kind: 'PERSON', count: 19 }])
    expectCited(honour, 'bntv-21470', 'Sở Nội vụ trình danh sách đề nghị: Huân chương Lao động cho 19 cá nhân')
  })

  it('Which education units of Bắc Kạn were put forward for the Government’s flag in 2020?', async () => {
    const { honours } = await ask(
      `{ honours(filter: { award: { text: "Cờ thi đua của Chính phủ" }, proposer: { within: { place: "place:bac-kan" } } }) { nodes {
           status on forPeriod grantors { name } recipient { ... on RecipientGroup { asWritten parts { kind count } names { name } } } ...Cited } } }`,
    )
    const [honour] = honours.nodes
    expect(honour).toMatchObject({ status: 'PROPOSED', on: '2020-10-23', forPeriod: '2019/2020' })
    expect(honour.recipient).toMatchObject({ parts: [{ kind: 'COLLECTIVE', count: 5 }], names: [] })
    expectCited(honour, 'bkgov-20201023', 'chọn 05 tập thể đề nghị Cờ thi đua của Chính phủ')
  })
})
