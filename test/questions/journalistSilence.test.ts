/** Questions whose right answer is that the sources disagree, leave it open or do not say. */
import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../support/ask.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()

describe('the sources disagree', () => {
  const national = 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19'
  const local = 'Bắc Kạn đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19'

  it('When did the movement against Covid-19 begin?', async () => {
    const question =
      'query ($name: String) { campaign(name: $name) { discrepancies { rule facts { id on ...Cited } } } }'
    for (const name of [national, local]) {
      const { campaign } = await ask(question, { name })
      const [one] = campaign.discrepancies.filter(({ facts }: Answer) =>
        facts[0].id.endsWith('bac-kan-phong-chong-covid'),
      )
      const [act, launch] = one.facts
      expect([act.on, launch.on]).toEqual(['2020', '2021-08-14'])
      expectCited(
        act,
        'bbk-20240611',
        'Dịch Covid-19 bùng phát vào năm 2020. Cùng cả nước, tỉnh Bắc Kạn năm ấy triển khai',
      )
      expectCited(launch, 'ig-21191', 'phát động phong trào thi đua đặc biệt “Cả nước đoàn kết, chung sức, đồng lòng')
    }
  })

  it('Was Bằng Lang ahead of its time, as the headline has it?', async () => {
    const { article } = await ask(
      '{ article(id: "article:bhg-banglang") { title facts { nodes { ... on Recognition { status ...Cited } } } } }',
    )
    expect(article.title).toContain('về đích xây dựng Nông thôn mới trước một năm')
    // The text says only that the commune strives to be: the claim of the headline became no fact.
    const stated = article.facts.nodes.flatMap(({ status }: Answer) => status ?? [])
    expect(stated).toEqual(['TARGET'])
  })
})

describe('the sources leave it open', () => {
  const holders =
    'query ($post: String, $asOf: Day) { post(name: $post, asOf: $asOf) { tenures { nodes { standing person { name } ...Cited } } } }'

  it('Who headed the People’s Committee of Bắc Kạn on 1 January 2022?', async () => {
    const { post } = await ask(holders, { post: 'Chủ tịch UBND tỉnh Bắc Kạn', asOf: '2022-01-01' })
    expect(names(post.tenures.nodes.map(({ person }: Answer) => person))).toEqual([
      'Nguyễn Đăng Bình',
      'Đỗ Thị Minh Hoa',
    ])
    for (const { standing } of post.tenures.nodes) expect(standing).toBe('UNCERTAIN')
  })

  it('Was Nguyễn Xuân Phúc Prime Minister on 1 January 2020?', async () => {
    const { post } = await ask(holders, { post: 'Thủ tướng Chính phủ', asOf: '2020-01-01' })
    const phuc = post.tenures.nodes.find(({ person }: Answer) => person.name === 'Nguyễn Xuân Phúc')
    expect(phuc.standing).toBe('UNCERTAIN')
    expectCited(phuc, 'sgm-vhcs', 'Thủ tướng Nguyễn Xuân Phúc')
  })

  it('When was Nguyễn Xuân Phúc State President?', async () => {
    // The article has neither a year nor a date of its own, so no day is ruled out, and none is sure.
    for (const asOf of ['2021-08-28', '2022-08-28', '2023-08-28']) {
      const { post } = await ask(holders, { post: 'Chủ tịch nước', asOf })
      const phuc = post.tenures.nodes.find(({ person }: Answer) => person.name === 'Nguyễn Xuân Phúc')
      expect(phuc?.standing).toBe('UNCERTAIN')
      expectCited(phuc, 'ndo-samson', 'Chủ tịch nước Nguyễn Xuân Phúc dự lễ')
    }
  })

  it('Had Bằng Lãng its Bằng khen by the end of 2023?', async () => {
    const { honours } = await ask(
      '{ honours(asOf: "2023-12-31", filter: { recipient: { id: ["place:bac-kan/cho-don/xa-bang-lang"] } }) { nodes { on standing days { earliest latest } ...Cited } } }',
    )
    expect(honours.nodes).toMatchObject([
      { on: null, standing: 'UNCERTAIN', days: { earliest: null, latest: '2024-06-11' } },
    ])
    expectCited(honours.nodes[0], 'bbk-20240611', 'Chủ tịch UBND tỉnh đã tặng Bằng khen cho xã Bằng Lãng')
  })

  it('Is the movement for new rural areas still going on in 2030?', async () => {
    const { campaign } = await ask(
      '{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi", asOf: "2030-01-01") { period standing } }',
    )
    expect(campaign).toEqual({ period: null, standing: 'UNCERTAIN' })
  })

  it('How many households of residential group 5 got the certificate: the 36 or the 27?', async () => {
    const { honours } = await ask(
      '{ honours(filter: { award: { text: "Gia đình văn hóa" } }) { nodes { presenters { name } recipient { ... on RecipientGroup { asWritten parts { kind count } } } ...Cited } } }',
    )
    expect(honours.nodes).toHaveLength(1)
    expect(honours.nodes[0].recipient.parts).toEqual([{ kind: 'HOUSEHOLD', count: null }])
    expectCited(honours.nodes[0], 'bkc-to5', 'trao giấy chứng nhận cho đại diện các hộ này')
  })
})

describe('the sources do not say', () => {
  it('Who launched the movement for new rural areas in 2011?', async () => {
    const { campaign } = await ask(
      '{ campaign(id: "campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi") { launches { id } acts(filter: { act: [PLANNED] }) { nodes { on by { name } ...Cited } } } }',
    )
    expect(campaign.launches).toEqual([])
    // A plan is not a launch.
    expect(campaign.acts.nodes).toMatchObject([{ on: '2011-09-20', by: [{ name: 'Thủ tướng Chính phủ' }] }])
    expectCited(campaign.acts.nodes[0], 'moc-20110921', 'Theo kế hoạch Thủ tướng Chính phủ ban hành ngày 20/9')
  })

  it('Who launched the patriotic emulation of 2026-2030?', async () => {
    const { campaign } = await ask(
      '{ campaign(id: "campaign:thi-dua-yeu-nuoc-giai-doan-2026-2030") { launches { on by { name } ...Cited } } }',
    )
    expect(campaign.launches).toMatchObject([{ on: '2025-12-27', by: [] }])
    expectCited(campaign.launches[0], 'vnp-1085403', 'phát động phong trào thi đua yêu nước giai đoạn 2026-2030')
  })

  it('On which day did the 450 days and nights begin?', async () => {
    const { campaign } = await ask(
      '{ campaign(name: "450 ngày đêm cao điểm xóa nhà tạm, nhà dột nát trong năm 2025") { launches { on days { earliest latest } ...Cited } } }',
    )
    expect(campaign.launches).toMatchObject([{ on: null, days: { earliest: null, latest: '2024-10-06' } }])
    expectCited(campaign.launches[0], 'vov-60808', 'nói khi phát động đợt thi đua cao điểm')
  })

  it('Did Nguyễn Đăng Bình sign Bằng Lãng’s Bằng khen?', async () => {
    const { honours } = await ask(
      '{ honours(filter: { recipient: { id: ["place:bac-kan/cho-don/xa-bang-lang"] } }) { nodes { grantors { __typename name } presenters { name } roles { entity { __typename } } } } }',
    )
    expect(honours.nodes[0].grantors).toEqual([{ __typename: 'Post', name: 'Chủ tịch UBND tỉnh Bắc Kạn' }])
    expect(honours.nodes[0].presenters).toEqual([])
    expect(honours.nodes[0].roles).not.toContainEqual({ entity: { __typename: 'Person' } })
  })

  it('Who granted the Huân chương Chiến công to the police of Bắc Ninh?', async () => {
    const { honours } = await ask(
      '{ honours(filter: { award: { text: "Huân chương Chiến công hạng Ba" } }) { nodes { status on grantors { name } presenters { name } ...Cited } } }',
    )
    expect(honours.nodes).toMatchObject([{ status: 'PRESENTED', on: '2025-08-15', grantors: [], presenters: [] }])
    expectCited(honours.nodes[0], 'tp-1769402', 'Huân chương Chiến công hạng Ba cho tập thể và cá nhân')
  })

  it('Who recognised Hải Dương as a new rural province?', async () => {
    const { place } = await ask(
      '{ place(id: "place:hai-duong") { recognitions { nodes { status on recognisers { name } roles { role basis } ...Cited } } } }',
    )
    // The Prime Minister handed the decision over; that it is his own is concluded.
    expect(place.recognitions.nodes).toMatchObject([
      { status: 'RECOGNISED', on: null, recognisers: [{ name: 'Thủ tướng Chính phủ' }] },
    ])
    expect(place.recognitions.nodes[0].roles).toContainEqual({ role: 'RECOGNISER', basis: 'INFERRED' })
    expectCited(
      place.recognitions.nodes[0],
      'mt-haiduong',
      'Hải Dương được công nhận hoàn thành xây dựng nông thôn mới',
    )
  })

  it('Which nine units signed the pledge of the internal affairs block for 2024?', async () => {
    const { pledges } = await ask(
      '{ pledges(filter: { year: [2024], block: { text: "Nội chính" } }) { nodes { on partyCount parties { name } ...Cited } } }',
    )
    expect(pledges.nodes).toMatchObject([{ on: null, partyCount: 9, parties: [] }])
    expectCited(
      pledges.nodes[0],
      'bbk-20240611',
      '09 đơn vị thuộc Khối Thi đua Nội chính cùng ký Giao ước thi đua năm 2024',
    )
  })

  it('Who was chairman of Hà Nội’s People’s Committee when it launched its movement?', async () => {
    const { post } = await ask(
      '{ post(name: "Chủ tịch UBND thành phố Hà Nội", asOf: "2021-08-31") { tenures { totalCount } } }',
    )
    expect(post.tenures.totalCount).toBe(0)
  })

  it('What did xã Bằng Lang of Hà Giang receive an award for?', async () => {
    const { place } = await ask(
      '{ place(name: "xã Bằng Lang", within: "place:ha-giang") { honours(subtree: true, lineage: true) { totalCount } } }',
    )
    expect(place.honours.totalCount).toBe(0)
  })

  it('Did Bộc Bố reach the standard that was planned for 2018?', async () => {
    const { place } = await ask(
      '{ place(name: "xã Bộc Bố", within: "place:bac-kan") { recognitions(lineage: true) { nodes { status ...Cited } } } }',
    )
    expect(place.recognitions.nodes.map(({ status }: Answer) => status)).toEqual(['TARGET'])
  })

  it('To whom did the powers of the districts over awards go in 2025?', async () => {
    const { article } = await ask(
      '{ article(id: "article:bm-152") { facts { nodes { ...Cited ... on Assessment { by { name } about { name } document { number } } } } } }',
    )
    // The article on the decree tells only what went from the Government to the Prime Minister.
    expect(article.facts.nodes).toHaveLength(4)
    for (const one of article.facts.nodes) {
      expect(one).toMatchObject({ by: { name: 'Chính phủ' }, about: { name: 'Thủ tướng Chính phủ' } })
      expect(one.document.number).toBe('152/2025/NĐ-CP')
      expectCited(one, 'bm-152', 'Một số việc trước thuộc Chính phủ nay giao Thủ tướng Chính phủ')
    }
  })

  it('In which year did Sầm Sơn receive its order?', async () => {
    const { honours } = await ask(
      '{ honours(filter: { recipient: { id: ["place:thanh-hoa/sam-son"] } }) { nodes { on sentence days { earliest latest } ...Cited } } }',
    )
    expect(honours.nodes).toMatchObject([{ on: 'XXXX-08-28', days: { earliest: null, latest: null } }])
    expect(honours.nodes[0].sentence).toContain('ngày 28/8.')
    expectCited(honours.nodes[0], 'ndo-samson', 'TP Sầm Sơn ngày 28/8 nhận quyết định')
  })
})
