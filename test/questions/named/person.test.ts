import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../support/ask.ts'
import { names } from '../cited.ts'
import { nodesOf, quotes, useNamedQuestions } from './namedQuestion.ts'

const { ask } = useNamedQuestions()

describe('who held what, was where and said what', () => {
  it('who-held-the-post: Nguyễn Đăng Bình on the day of the paper, open three weeks later, nobody in 2026', async () => {
    const on = async (day?: string) => (await ask('who-held-the-post', day ? { on: day } : undefined)).post
    const seen = await on()
    expect(seen.tenures.nodes).toMatchObject([{ standing: 'CURRENT', person: { name: 'Nguyễn Đăng Bình' } }])
    expect(quotes(seen.tenures.nodes[0])).toContain('Chủ tịch UBND tỉnh Nguyễn Đăng Bình')
    expect((await on('2024-07-01')).tenures.nodes).toMatchObject([{ standing: 'UNCERTAIN' }])
    expect(await on('2026-01-01')).toMatchObject({ organization: { standing: 'PAST' }, tenures: { nodes: [] } })
  })

  it('what-somebody-held: four offices of Hoàng Duy Chinh, two of them as a former holder', async () => {
    const { person } = await ask('what-somebody-held')
    const told = nodesOf(person.tenures).map(({ post, start, former, term }) => [post.name, start, former, term])
    expect(told).toHaveLength(4)
    expect(told).toEqual(
      expect.arrayContaining([
        ['Phó Chủ tịch HĐND tỉnh Bắc Kạn', '2013-07-19~', false, '2011/2016'],
        ['Phó Bí thư Thường trực Tỉnh ủy Bắc Kạn', null, true, '2015/2020'],
        ['Trưởng đoàn đại biểu Quốc hội tỉnh Bắc Kạn', null, true, '2016/2021'],
        ['Bí thư Tỉnh ủy Bắc Kạn', '2020-10~', false, null],
      ]),
    )
  })

  it('who-was-there: seven guests at Đà Bắc, and the movement that was launched', async () => {
    const { gatherings } = await ask('who-was-there')
    const [launch] = gatherings.nodes
    expect(gatherings.totalCount).toBe(1)
    expect(launch.place).toEqual({ id: 'place:hoa-binh/da-bac', type: 'huyện', name: 'Đà Bắc' })
    expect(names(launch.guests)).toEqual(
      [
        ...['Phạm Minh Chính', 'Võ Thị Ánh Xuân', 'Đỗ Văn Chiến', 'Nguyễn Thúy Anh'],
        ...['Đào Ngọc Dung', 'Phạm Thị Thanh Trà', 'Nguyễn Thị Hồng'],
      ].sort(),
    )
    expect(names(launch.about)).toEqual(['Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025'])
  })

  it('what-was-found-lacking: five points, all judged by the emulation board', async () => {
    const { assessments } = await ask('what-was-found-lacking')
    expect(assessments.counts).toMatchObject([{ keys: [{ value: 'LIMITATION' }], count: 5 }])
    const words = [
      'phong trào chưa đều và chưa phủ khắp',
      'không có giải pháp cho những chỉ tiêu cụ thể',
      'việc đôn đốc, kiểm tra, rút kinh nghiệm, sơ kết và tổng kết còn thiếu',
      'chậm khen thưởng và chậm trình cấp trên khen thưởng',
      'kinh phí cho thi đua, khen thưởng không đủ so với yêu cầu',
    ]
    for (const one of words)
      expect(nodesOf(assessments).filter((judged) => quotes(judged).includes(one))).toMatchObject([
        { stance: 'LIMITATION', by: { name: 'Ban Thi đua - Khen thưởng tỉnh Bắc Kạn' } },
      ])
  })

  it('what-was-found-lacking: asked for directions, Hoàng Minh’s is among them', async () => {
    const { assessments } = await ask('what-was-found-lacking', { stance: ['DIRECTION'] })
    const by = nodesOf(assessments).map((judged) => judged.by?.name)
    expect(by).toContain('Hoàng Minh')
  })

  it('blocks-and-pledges: ten that signed are named, nine are only counted', async () => {
    const { pledges } = await ask('blocks-and-pledges')
    const of = (block: string) => nodesOf(pledges).find((one) => one.block.name.startsWith(block)) ?? {}
    expect(pledges.totalCount).toBe(3)
    expect(of('Khối Thi đua Nội chính')).toMatchObject({ year: 2024, on: null, partyCount: 9, parties: [] })
    const culture = of('Khối thi đua Văn hóa')
    expect(culture).toMatchObject({ year: 2023, on: '2022-12-29', partyCount: 10 })
    expect(culture.parties).toHaveLength(10)
    expect(culture.block.memberships.totalCount).toBe(10)
    expect(culture.block.memberships.nodes).toContainEqual({
      id: 'membership:bdtbk-khoivhxh/ban-dan-toc',
      year: 2022,
      part: 'LEAD',
      member: { id: 'organization:bac-kan/ban-dan-toc', name: 'Ban Dân tộc tỉnh Bắc Kạn' },
    })
    expect(of('Cụm Thi đua, khen thưởng các huyện')).toMatchObject({ year: 2024, partyCount: null, parties: [] })
  })

  it('how-connected: through the post, and never that he signed', async () => {
    const { paths, inCommon } = await ask('how-connected')
    const [path] = paths
    expect(path.hops.map(({ from, to }: Answer) => [from.name, to.name])).toEqual([
      ['Nguyễn Đăng Bình', 'Chủ tịch UBND tỉnh Bắc Kạn'],
      ['Chủ tịch UBND tỉnh Bắc Kạn', 'Bằng Lãng'],
    ])
    expect(path.sentence).not.toMatch(/ký|Nguyễn Đăng Bình tặng/u)
    expect(inCommon.map((shared: Answer) => shared.entity.name)).toEqual(['Chủ tịch UBND tỉnh Bắc Kạn'])
  })

  it('around-an-entity: the chairman granted to Bằng Lãng, which lies in Chợ Đồn', async () => {
    const { node } = await ask('around-an-entity', { first: 100 })
    const bangLang = node.neighbours.edges.find(({ node }: Answer) => node.id === 'place:bac-kan/cho-don/xa-bang-lang')
    expect(bangLang).toMatchObject({
      ties: [{ kind: 'HONOUR', role: 'GRANTOR', neighbourRole: 'RECIPIENT', factCount: 1 }],
      hop: { fact: { id: 'honour:bbk-20240611/bang-lang-bang-khen' } },
    })
    expect(bangLang.node.neighbours.edges.map(({ node }: Answer) => node.id)).toContain('place:bac-kan/cho-don')
  })

  it('a-way-that-two-papers-vouch-for: he launched it himself, say three origins', async () => {
    const { paths } = await ask('a-way-that-two-papers-vouch-for')
    const [direct, ...others] = paths
    expect(direct.hops).toHaveLength(1)
    expect(direct).toMatchObject({ independentSources: 3, hops: [{ fact: { on: '2023-06-10' } }] })
    const publishers = direct.hops[0].fact.citations.map(({ source }: Answer) => source.publisher.name)
    expect([...new Set(publishers)].sort()).toEqual(
      ['Sở Giáo dục và Đào tạo tỉnh Đắk Nông', 'TTXVN', 'Vietnam.vn'].sort(),
    )
    for (const { hops } of others)
      for (const { fact } of hops) expect(fact.independentSources).toBeGreaterThanOrEqual(2)
  })

  it('a-way-that-two-papers-vouch-for: none, when five must vouch', async () => {
    expect((await ask('a-way-that-two-papers-vouch-for', { minSources: 5 })).paths).toEqual([])
  })

  it('what-two-share: Sầm Sơn and Nghi Xuân share the third-class Labour Order, and nothing else', async () => {
    const { inCommon } = await ask('what-two-share')
    expect(inCommon).toMatchObject([{ entity: { __typename: 'Award', name: 'Huân chương Lao động hạng Ba' } }])
    const [samSon, nghiXuan] = inCommon[0].links
    expect(quotes(samSon.fact)).toContain('đón Huân chương Lao động hạng Ba của Chủ tịch nước')
    expect(quotes(nghiXuan.fact)).toContain('xã đón nhận Huân chương Lao động hạng Ba')
  })
})
