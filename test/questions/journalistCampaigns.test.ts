import { describe, expect, it } from '@jest/globals'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()

const covid = 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19'
const learning = 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030'

describe('who launched what, and when', () => {
  it('Who launched the special movement against Covid-19, and on which day?', async () => {
    const { campaign } = await ask(
      'query ($name: String) { campaign(name: $name) { launches { on by { name } ...Cited } } }',
      {
        name: covid,
      },
    )
    const [launch] = campaign.launches
    expect(campaign.launches).toHaveLength(1)
    expect(launch.on).toBe('2021-08-14')
    expect(names(launch.by)).toEqual([
      'Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương',
      'Phạm Minh Chính',
      'Thủ tướng Chính phủ',
    ])
    expectCited(launch, 'ig-21191', 'phát động phong trào thi đua đặc biệt')
  })

  it('Who called for patriotic emulation, and which articles say so?', async () => {
    const { campaign } = await ask('{ campaign(name: "Thi đua ái quốc") { launches { on by { name } ...Cited } } }')
    const [launch] = campaign.launches
    expect(launch).toMatchObject({ on: '1948-06-11', by: [{ name: 'Hồ Chí Minh' }] })
    expectCited(launch, 'bbk-20240611', 'Ngày 11/6/1948, Chủ tịch Hồ Chí Minh phát đi Lời kêu gọi Thi đua ái quốc')
    expectCited(launch, 'qn-122', 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua yêu nước (11/6/1948')
  })

  it('Where was the movement for a learning society launched, and how many sources say so?', async () => {
    const { campaign } = await ask(
      'query ($name: String) { campaign(name: $name) { period launches { on place { name type } independentSources ...Cited } } }',
      { name: learning },
    )
    expect(campaign.period).toBe('2023/2030')
    const [launch] = campaign.launches
    expect(launch).toMatchObject({
      on: '2023-06-10',
      place: { name: 'Hà Nội', type: 'thành phố' },
      independentSources: 3,
    })
    expectCited(
      launch,
      'cscs-19657',
      'Người phát động là Thủ tướng Chính phủ, Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương Phạm Minh Chính',
    )
    expectCited(launch, 'dknedu-xhht', 'Buổi lễ ngày 10/6/2023 phát động phong trào')
  })

  it('Where did the Prime Minister launch the movement for infrastructure and thrift?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại và thực hành tiết kiệm, chống lãng phí") {
           launches { on place { type name ancestors { type name } } by { name } ...Cited } } }`,
    )
    const [launch] = campaign.launches
    expect(launch).toMatchObject({ on: '2022-11-18~', place: { type: 'xã', name: 'Quang Sơn' } })
    expect(launch.place.ancestors.slice(0, 2)).toEqual([
      { type: 'thành phố', name: 'Tam Điệp' },
      { type: 'tỉnh', name: 'Ninh Bình' },
    ])
    expectCited(launch, 'bnb-20221118', 'Tại xã Quang Sơn, thành phố Tam Điệp')
  })

  it('Who launched the movement for office culture, and was it the Prime Minister?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở") {
           launches { on by { name } place { name } ...Cited }
           facts(filter: { kind: [GATHERING] }) { nodes { ...Cited ... on Gathering { on hosts { name } guests { name } } } } } }`,
    )
    const [launch] = campaign.launches
    expect(launch).toMatchObject({ on: '2019-05-19~', by: [{ name: 'Hội đồng Thi đua - Khen thưởng Trung ương' }] })
    expectCited(launch, 'sgm-vhcs', 'do Hội đồng Thi đua - Khen thưởng T.Ư tổ chức ngày 19.5 tại Hà Nội')
    const [ceremony] = campaign.facts.nodes
    expect(ceremony.guests).toEqual([{ name: 'Nguyễn Xuân Phúc' }])
    expectCited(ceremony, 'sgm-vhcs', 'Thủ tướng Nguyễn Xuân Phúc dự')
  })

  it('When and where was the movement to remove makeshift houses launched?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025") {
           launches { on place { type name partOf { name } } independentSources ...Cited } } }`,
    )
    const [launch] = campaign.launches
    expect(launch).toMatchObject({
      on: '2024-04-13~',
      place: { type: 'huyện', name: 'Đà Bắc', partOf: { name: 'Hòa Bình' } },
      independentSources: 2,
    })
    expectCited(
      launch,
      'ldxh-1330656',
      'sáng 13/4 phát động phong trào thi đua cả nước chung tay “xóa nhà tạm, nhà dột nát” trong năm 2025',
    )
    expectCited(launch, 'vnp-1085610', 'Sau 1 năm 4 tháng phát động phong trào thi đua')
  })
})

describe('how campaigns belong together', () => {
  it('Which places ran a version of the Covid-19 movement of their own?', async () => {
    const { campaign } = await ask(
      'query ($name: String) { campaign(name: $name) { variants { nodes { scope { name } links { nodes { link roles { role basis } ...Cited } } } } } }',
      { name: covid },
    )
    expect(campaign.variants.nodes.map(({ scope }: { scope: { name: string } }) => scope.name).sort()).toEqual([
      'Bắc Kạn',
      'Hà Nội',
    ])
    // No article says that one is the other's version; a reader concluded it from the names.
    for (const { links } of campaign.variants.nodes)
      expect(links.nodes[0].roles).toContainEqual({ role: 'OTHER_CAMPAIGN', basis: 'INFERRED' })
  })

  it('When did Hà Nội launch its own movement against Covid-19?', async () => {
    const { campaign } = await ask(
      '{ campaign(name: "Toàn dân đoàn kết, chung sức thi đua phòng, chống và chiến thắng đại dịch Covid-19") { launches { on by { name } ...Cited } } }',
    )
    const [launch] = campaign.launches
    expect(launch.on).toBe('2021-08-31~')
    expect(names(launch.by)).toEqual(['Chủ tịch UBND thành phố Hà Nội'])
    expectCited(launch, 'ktdt-hncovid', 'ngày 31/8, Chủ tịch UBND TP Hà Nội phát động phong trào thi đua đặc biệt')
  })

  it('What did Hà Nội’s “Vì người nghèo và an sinh xã hội” month of 2023 respond to?', async () => {
    const { campaign } = await ask(
      `{ campaign(name: "Tháng cao điểm “Vì người nghèo và an sinh xã hội” năm 2023") {
           launches { on by { name } } links(filter: { link: [RESPONDS_TO] }) { nodes { other { name } ...Cited } } } }`,
    )
    expect(campaign.launches[0].on).toBe('2023-10-03')
    expect(names(campaign.launches[0].by)).toEqual(['UBND thành phố Hà Nội', 'Ủy ban MTTQ Việt Nam thành phố Hà Nội'])
    expect(names(campaign.links.nodes.map(({ other }: { other: { name: string } }) => other))).toEqual([
      'Tháng cao điểm "Vì người nghèo"',
      'Vì người nghèo - Không để ai bị bỏ lại phía sau',
    ])
    for (const link of campaign.links.nodes) expectCited(link, 'sggp-202310', 'Hoạt động hưởng ứng phong trào thi đua')
  })

  it('Which phases does the movement for new rural areas have, and which decision plans the second?', async () => {
    const { campaign } = await ask(
      `{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") {
           phases { nodes { name period launches { on by { name } ...Cited }
             acts(filter: { act: [PLANNED, REVIEWED] }) { nodes { act on document { number issuer { name } } ...Cited } } } } } }`,
    )
    const [first, second] = campaign.phases.nodes
    expect([first.period, second.period]).toEqual(['2011/2020', '2021/2025'])
    expect(first.acts.nodes).toMatchObject([{ act: 'REVIEWED', on: '2019' }])
    expectCited(first.acts.nodes[0], 'hanam-587', 'Năm 2019, Hội đồng Thi đua - Khen thưởng Trung ương tổng kết')
    expect(second.launches).toMatchObject([{ on: '2019', by: [{ name: 'Thủ tướng Chính phủ' }] }])
    expect(second.acts.nodes).toMatchObject([{ act: 'PLANNED', on: '2022-05-18', document: { number: '587/QĐ-TTg' } }])
    expectCited(
      second.acts.nodes[0],
      'hanam-587',
      'Quyết định số 587/QĐ-TTg do Thủ tướng Chính phủ ban hành ngày 18 tháng 5 năm 2022',
    )
  })

  it('Which movements did the districts of Bắc Kạn carry out in 2023?', async () => {
    const { organization } = await ask(
      `{ organization(name: "Cụm Thi đua - Khen thưởng các huyện, thành phố") {
           acts(filter: { act: [CARRIED_OUT] }) { nodes { on campaign { name } ...Cited } } } }`,
    )
    expect(names(organization.acts.nodes.map(({ campaign }: { campaign: { name: string } }) => campaign))).toEqual(
      [
        'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
        'Cả nước chung sức xây dựng nông thôn mới',
        'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau',
        'Doanh nghiệp Việt Nam hội nhập và phát triển',
      ].sort(),
    )
    for (const act of organization.acts.nodes) {
      expect(act.on).toBe('2023')
      expectCited(act, 'bbk-59788', 'Những phong trào được triển khai nổi bật là')
    }
  })
})
