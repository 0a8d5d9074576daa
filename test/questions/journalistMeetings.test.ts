import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()

describe('blocks, pledges and meetings', () => {
  it('Which bodies made up the culture and society block of Bắc Kạn in 2022, and which led it?', async () => {
    const { memberships } = await ask(
      '{ memberships(filter: { block: { text: "Khối thi đua Văn hóa – Xã hội" } }, first: 100) { nodes { part year member { name } ...Cited } } }',
    )
    expect(memberships.nodes).toHaveLength(10)
    const part = (which: string) => memberships.nodes.filter((one: Answer) => one.part === which)
    expect(part('LEAD')).toMatchObject([{ year: 2022, member: { name: 'Ban Dân tộc tỉnh Bắc Kạn' } }])
    expect(part('DEPUTY_LEAD')).toMatchObject([{ year: 2022, member: { name: 'Sở Giáo dục và Đào tạo tỉnh Bắc Kạn' } }])
    expect(part('MEMBER')).toHaveLength(8)
    expectCited(part('LEAD')[0], 'bdtbk-khoivhxh', 'Năm 2022, Ban Dân tộc tỉnh Bắc Kạn làm Trưởng khối')
  })

  it('Which provinces’ military commands form the cluster of twelve?', async () => {
    const { memberships } = await ask(
      '{ memberships(filter: { block: { text: "Cụm thi đua Bộ Chỉ huy Quân sự 12 tỉnh, thành phố" } }, first: 100) { nodes { member { seat { name } } ...Cited } } }',
    )
    expect(names(memberships.nodes.map(({ member }: Answer) => member.seat))).toEqual(
      [
        'Cà Mau',
        'Bạc Liêu',
        'Kiên Giang',
        'Sóc Trăng',
        'Hậu Giang',
        'Vĩnh Long',
        'Trà Vinh',
        'An Giang',
        'Đồng Tháp',
        'Bến Tre',
        'Tiền Giang',
        'Cần Thơ',
      ].sort(),
    )
    for (const one of memberships.nodes) expectCited(one, 'hg-cumchqs', 'Thành viên của Cụm là các tỉnh')
  })

  it('Who signed the pledge for 2023 in the culture and society block?', async () => {
    const { pledges } = await ask(
      '{ pledges(filter: { year: [2023] }) { nodes { on partyCount parties { name } block { name } ...Cited } } }',
    )
    expect(pledges.nodes).toMatchObject([{ on: '2022-12-29', partyCount: 10 }])
    expect(pledges.nodes[0].parties).toHaveLength(10)
    expectCited(pledges.nodes[0], 'bdtbk-khoivhxh', 'Các đơn vị đăng ký, giao ước thi đua năm 2023')
  })

  it('Who came to the launch at Đà Bắc on 13 April 2024?', async () => {
    const { gatherings } = await ask(
      '{ gatherings(filter: { on: { from: "2024-04-13", to: "2024-04-13", certainly: true } }) { nodes { place { name } guests { name } ...Cited } } }',
    )
    expect(gatherings.nodes).toHaveLength(1)
    const [launch] = gatherings.nodes
    expect(launch.place.name).toBe('Đà Bắc')
    expect(names(launch.guests)).toEqual(
      [
        'Phạm Minh Chính',
        'Võ Thị Ánh Xuân',
        'Đỗ Văn Chiến',
        'Nguyễn Thúy Anh',
        'Đào Ngọc Dung',
        'Phạm Thị Thanh Trà',
        'Nguyễn Thị Hồng',
      ].sort(),
    )
    expectCited(launch, 'ldxh-1330656', 'Dự lễ có Quyền Chủ tịch nước Võ Thị Ánh Xuân')
  })

  it('When and where did Hồ Chí Minh work with the party committee of Bắc Kạn?', async () => {
    const { person } = await ask(
      '{ person(name: "Hồ Chí Minh") { gatherings { nodes { on venue occasion hosts { name } ...Cited } } } }',
    )
    expect(person.gatherings.nodes).toMatchObject([
      // With the committee; who organised it nobody says.
      { on: '1951', venue: 'Tổng Nẻng, Huyền Tụng', occasion: 'làm việc với Tỉnh ủy Bắc Kạn', hosts: [] },
    ])
    expectCited(
      person.gatherings.nodes[0],
      'bbk-60732',
      'Người làm việc với Tỉnh ủy Bắc Kạn tại Tổng Nẻng, Huyền Tụng năm 1951',
    )
  })

  it('Who opened the emulation congresses of Thái Nguyên in 2020 and in 2025?', async () => {
    const { gatherings } = await ask(
      '{ gatherings(filter: { type: [CONGRESS], place: { text: "Thái Nguyên" } }, orderBy: DATE_ASC) { nodes { occasion on speakers { name } place { id } ...Cited } } }',
    )
    expect(gatherings.nodes).toMatchObject([
      { on: '2020-09-29', speakers: [{ name: 'Vũ Hồng Bắc' }], place: { id: 'place:thai-nguyen' } },
      { on: null, speakers: [{ name: 'Phạm Hoàng Sơn' }], place: { id: 'place:thai-nguyen-2025' } },
    ])
    expectCited(
      gatherings.nodes[0],
      'tntv-20200929',
      'Diễn văn khai mạc Đại hội Thi đua yêu nước tỉnh Thái Nguyên lần thứ V',
    )
    expectCited(gatherings.nodes[1], 'vnvn-tn2025', 'Khai mạc đại hội')
  })

  it('Which provinces’ ceremonies were part of the launch at Trường Đại học Phenikaa?', async () => {
    const { gatherings } = await ask(
      '{ gatherings(filter: { on: { from: "2023-06-01", to: "2023-06-30" } }) { nodes { venue place { name } partOf { venue on } ...Cited } } }',
    )
    const parts = gatherings.nodes.filter(({ partOf }: Answer) => partOf?.venue === 'Trường Đại học Phenikaa')
    expect(names(parts.map(({ place }: Answer) => place))).toEqual(['Ninh Bình', 'Đắk Nông'])
    for (const { partOf } of parts) expect(partOf.on).toBe('2023-06-10~')
  })

  it('What did the party’s General Secretary do in Bắc Kạn in July 2017?', async () => {
    const { person } = await ask(
      '{ person(name: "Nguyễn Phú Trọng") { gatherings { nodes { type on place { name } ...Cited } } tenures { nodes { post { name } firstSeen } } } }',
    )
    expect(person.gatherings.nodes.map(({ place, on }: Answer) => `${place.name} ${on}`)).toEqual(
      expect.arrayContaining(['Bắc Kạn 2017-07-06/2017-07-07', 'Sĩ Bình 2017-07-07']),
    )
    expect(names(person.tenures.nodes.map(({ post }: Answer) => post))).toEqual(['Tổng Bí thư'])
  })
})

describe('what was found good, lacking or to be done', () => {
  it('What did the emulation board of Bắc Kạn find lacking in 2024?', async () => {
    const { organization } = await ask(
      `{ organization(name: "Ban Thi đua - Khen thưởng tỉnh Bắc Kạn") { facts(as: [BY], filter: { kind: [ASSESSMENT] }) { nodes { ...Cited ... on Assessment { stance topic about { name } } } } } }`,
    )
    const found = organization.facts.nodes
    expect(found).toHaveLength(5)
    for (const one of found) expect(one).toMatchObject({ stance: 'LIMITATION', about: { name: 'Bắc Kạn' } })
    const words = [
      'phong trào chưa đều và chưa phủ khắp',
      'không có giải pháp cho những chỉ tiêu cụ thể',
      'việc đôn đốc, kiểm tra, rút kinh nghiệm, sơ kết và tổng kết còn thiếu',
      'chậm khen thưởng và chậm trình cấp trên khen thưởng',
      'kinh phí cho thi đua, khen thưởng không đủ so với yêu cầu',
    ]
    const quotes = found.flatMap(({ citations }: Answer) => citations.map(({ quote }: Answer) => quote))
    for (const one of words) expect(quotes).toContainEqual(expect.stringContaining(one))
  })

  it('What did the Prime Minister demand of officials in May 2019, and where does it stand?', async () => {
    const { assessments } = await ask(
      '{ assessments(filter: { source: { id: ["article:sgm-vhcs"] } }) { nodes { stance by { name } ...Cited } } }',
    )
    expect(assessments.nodes).toMatchObject([
      { stance: 'DIRECTION', by: { name: 'Thủ tướng Chính phủ' }, citations: [{ part: 'TITLE' }] },
    ])
    expectCited(assessments.nodes[0], 'sgm-vhcs', "Thủ tướng yêu cầu công chức bỏ ngay 'văn hóa không nhúc nhích'")
  })

  it('Which titles did decree 86/2023/NĐ-CP set criteria for?', async () => {
    const { document } = await ask(
      '{ document(name: "86/2023/NĐ-CP") { kind facts(as: [DOCUMENT]) { nodes { ...Cited ... on Assessment { stance about { name } } } } } }',
    )
    expect(document.kind).toBe('DECREE')
    expect(names(document.facts.nodes.map(({ about }: Answer) => about))).toEqual([
      'Gia đình văn hóa',
      'Thôn, tổ dân phố văn hóa',
      'Xã, phường, thị trấn tiêu biểu',
    ])
    for (const one of document.facts.nodes) expectCited(one, 'nhn-86', 'đặt khung tiêu chuẩn xét tặng ba danh hiệu')
  })

  it('Which criteria set did Bắc Kạn issue for villages in 2021, and who owns it?', async () => {
    const { document } = await ask(
      `{ document(name: "902/QĐ-UBND") { on issuer { name } facts { nodes { ...Cited ... on Figure { label value about { ... on Standard { name owner { name } } } } } } } }`,
    )
    expect(document).toMatchObject({ on: '2021-06-16', issuer: { name: 'UBND tỉnh Bắc Kạn' } })
    const criteria = document.facts.nodes.find(({ value }: Answer) => value === 16)
    expect(criteria.about).toMatchObject({
      name: 'thôn nông thôn mới tỉnh Bắc Kạn năm 2021',
      owner: { name: 'UBND tỉnh Bắc Kạn' },
    })
    expectCited(criteria, 'bbk-3565b2d', 'Bộ tiêu chí có 16 tiêu chí')
    expectCited(criteria, 'bkgov-20210723', '16 tiêu chí')
  })
})
