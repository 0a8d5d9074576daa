import { describe, expect, it } from '@jest/globals'
import { type Answer, ask as attempt } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { expectCited, names, useQuestions } from './cited.ts'

const ask = useQuestions()
const seeded = useSeededGraph()

const holders = `query ($post: String, $asOf: Day) { post(name: $post, asOf: $asOf) { tenures { nodes {
  standing capacity former firstSeen lastSeen person { name } ...Cited } } } }`
const who = async (post: string, asOf: string): Promise<Answer[]> =>
  (await ask(holders, { post, asOf })).post.tenures.nodes

describe('who held an office on a day', () => {
  it('Who headed the People’s Committee of Bắc Kạn on 23 October 2020?', async () => {
    const [tenure, ...others] = await who('Chủ tịch UBND tỉnh Bắc Kạn', '2020-10-23')
    expect(others).toEqual([])
    expect(tenure).toMatchObject({ person: { name: 'Đỗ Thị Minh Hoa' }, capacity: 'ACTING', standing: 'CURRENT' })
    expectCited(tenure as Answer, 'bkgov-20201023', 'Quyền Chủ tịch UBND tỉnh Đỗ Thị Minh Hoa')
  })

  it('Who headed it in the school year’s autumn of 2023, and until when is he seen?', async () => {
    const [tenure] = await who('Chủ tịch UBND tỉnh Bắc Kạn', '2023-12-31')
    expect(tenure).toMatchObject({
      person: { name: 'Nguyễn Đăng Bình' },
      standing: 'CURRENT',
      firstSeen: '2023-10-17',
      lastSeen: '2024-06-11',
    })
    expectCited(tenure as Answer, 'hccbk-1870', 'Chủ tịch UBND tỉnh Nguyễn Đăng Bình')
    expectCited(tenure as Answer, 'bbk-20240611', 'Chủ tịch UBND tỉnh Nguyễn Đăng Bình')
  })

  it('Who was Prime Minister on 19 May 2019 and on 14 August 2021?', async () => {
    const [then] = await who('Thủ tướng Chính phủ', '2019-05-19')
    expect(then).toMatchObject({ person: { name: 'Nguyễn Xuân Phúc' }, standing: 'CURRENT' })
    expectCited(then as Answer, 'sgm-vhcs', 'Thủ tướng Nguyễn Xuân Phúc')
    const later = await who('Thủ tướng Chính phủ', '2021-08-14')
    expect(later).toMatchObject([{ person: { name: 'Phạm Minh Chính' }, standing: 'CURRENT' }])
  })

  it('Who acted as State President on 13 April 2024?', async () => {
    const tenures = await who('Chủ tịch nước', '2024-04-13')
    const acting = tenures.find(({ capacity }) => capacity === 'ACTING')
    expect(acting).toMatchObject({ person: { name: 'Võ Thị Ánh Xuân' }, standing: 'CURRENT' })
    expectCited(acting as Answer, 'ldxh-1330656', 'Quyền Chủ tịch nước Võ Thị Ánh Xuân')
  })

  it('Who was party secretary of Bắc Ninh in September 2023, and who in August 2025?', async () => {
    const [before] = await who('Bí thư Tỉnh ủy Bắc Ninh', '2023-09-28')
    expect(before).toMatchObject({ person: { name: 'Nguyễn Anh Tuấn' }, standing: 'CURRENT' })
    expectCited(
      before as Answer,
      'mt-ntm-20230928',
      'ông Nguyễn Anh Tuấn, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ Bắc Ninh',
    )
    // The province of 2025, which took in Bắc Giang, has a committee and a secretary of its own.
    const after = await who('Bí thư Tỉnh ủy Bắc Ninh', '2025-08-15')
    expect(after).toMatchObject([{ person: { name: 'Nguyễn Văn Gấu' }, standing: 'CURRENT' }])
    expectCited(after[0] as Answer, 'tp-1769402', 'Bí thư Tỉnh ủy Bắc Ninh Nguyễn Văn Gấu')
  })

  it('Who chaired the People’s Committee of Thái Nguyên in 2020 and after the merger?', async () => {
    expect((await who('Chủ tịch UBND tỉnh Thái Nguyên', '2020-09-29'))[0]).toMatchObject({
      person: { name: 'Vũ Hồng Bắc' },
      standing: 'CURRENT',
    })
    const after = await who('Chủ tịch UBND tỉnh Thái Nguyên', '2025-10-30')
    expect(after).toMatchObject([{ person: { name: 'Phạm Hoàng Sơn' }, standing: 'CURRENT' }])
    expectCited(
      after[0] as Answer,
      'vnvn-tn2025',
      'Chủ tịch UBND tỉnh, Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh Thái Nguyên Phạm Hoàng Sơn',
    )
  })
})

describe('what somebody held', () => {
  const career =
    'query ($name: String) { person(name: $name) { tenures(orderBy: DATE_ASC, first: 100) { nodes { start former firstSeen post { name } ...Cited } } } }'
  const posts = async (name: string): Promise<Answer[]> => (await ask(career, { name })).person.tenures.nodes
  const held = (tenures: Answer[], post: string): Answer => tenures.find((one) => one.post.name === post) ?? {}

  it('What did Hoàng Duy Chinh become in 2013 and in October 2020, and what had he been before?', async () => {
    const tenures = await posts('Hoàng Duy Chinh')
    expect(held(tenures, 'Phó Chủ tịch HĐND tỉnh Bắc Kạn')).toMatchObject({ start: '2013-07-19~', former: false })
    expectCited(
      held(tenures, 'Phó Chủ tịch HĐND tỉnh Bắc Kạn'),
      'bm-11509024',
      'ông Hoàng Duy Chinh làm Phó Chủ tịch HĐND tỉnh',
    )
    expect(held(tenures, 'Bí thư Tỉnh ủy Bắc Kạn')).toMatchObject({ start: '2020-10~', former: false })
    expectCited(
      held(tenures, 'Bí thư Tỉnh ủy Bắc Kạn'),
      'cand-617461',
      'bầu đồng chí Hoàng Duy Chinh làm Bí thư Tỉnh ủy',
    )
    expect(held(tenures, 'Phó Bí thư Thường trực Tỉnh ủy Bắc Kạn')).toMatchObject({ former: true })
    expect(held(tenures, 'Trưởng đoàn đại biểu Quốc hội tỉnh Bắc Kạn')).toMatchObject({ former: true })
  })

  it('For which term were the vice chairmen of Bắc Kạn elected in July 2013?', async () => {
    const { article } = await ask(
      '{ article(id: "article:bm-11509024") { facts(filter: { kind: [TENURE] }) { nodes { ...Cited ... on Tenure { start term person { name } post { name } } } } } }',
    )
    const elected = article.facts.nodes.map(({ person, post }: Answer) => `${person.name}: ${post.name}`).sort()
    expect(elected).toEqual([
      'Hoàng Duy Chinh: Phó Chủ tịch HĐND tỉnh Bắc Kạn',
      'Lý Thái Hải: Phó Chủ tịch UBND tỉnh Bắc Kạn',
    ])
    for (const one of article.facts.nodes) {
      expect(one).toMatchObject({ start: '2013-07-19~', term: '2011/2016' })
      expectCited(one, 'bm-11509024', 'bầu hai chức danh cho nhiệm kỳ 2011- 2016')
    }
  })

  it('Is Nguyễn Thị Doan still Vice President in June 2023?', async () => {
    const tenures = await posts('Nguyễn Thị Doan')
    expect(held(tenures, 'Phó Chủ tịch nước')).toMatchObject({ former: true })
    expect(held(tenures, 'Chủ tịch Hội Khuyến học Việt Nam')).toMatchObject({ former: false })
    expectCited(held(tenures, 'Phó Chủ tịch nước'), 'cscs-19657', 'nguyên Phó Chủ tịch nước Nguyễn Thị Doan')
    const vice = await who('Phó Chủ tịch nước', '2023-06-10')
    expect(vice).toMatchObject([{ person: { name: 'Võ Thị Ánh Xuân' }, standing: 'CURRENT' }])
  })

  it('Which offices did Phương Thị Thanh hold in June 2024?', async () => {
    const { person } = await ask(
      '{ person(name: "Phương Thị Thanh", asOf: "2024-06-11") { tenures { nodes { standing post { name } ...Cited } } } }',
    )
    const sure = person.tenures.nodes.filter(({ standing }: Answer) => standing === 'CURRENT')
    expect(names(sure.map(({ post }: Answer) => post))).toEqual([
      'Chủ tịch HĐND tỉnh Bắc Kạn',
      'Phó Bí thư Thường trực Tỉnh ủy Bắc Kạn',
    ])
    for (const one of sure) expectCited(one, 'bbk-20240611', 'Chủ tịch HĐND tỉnh Phương Thị Thanh')
  })

  it('Is the Nguyễn Anh Tuấn of the congress in Vĩnh Long the party secretary of Bắc Ninh?', async () => {
    const { errors } = await attempt(seeded.graph, '{ person(name: "Nguyễn Anh Tuấn") { id } }')
    expect(errors?.[0]?.message).toContain('names 2 different ones')
    const { people } = await ask(
      '{ people(filter: { text: "Nguyễn Anh Tuấn" }) { nodes { tenures { nodes { post { name } ...Cited } } } } }',
    )
    const offices = people.nodes.map(({ tenures }: Answer) => names(tenures.nodes.map(({ post }: Answer) => post)))
    expect(offices).toHaveLength(2)
    expect(offices).toContainEqual(['Phó Trưởng ban Thi đua - Khen thưởng Trung ương'])
    expect(offices).toContainEqual(['Bí thư Tỉnh ủy Bắc Ninh', 'Ủy viên Ban Chấp hành Trung ương Đảng'])
  })
})
