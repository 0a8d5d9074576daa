/** The operations of the front end and of the analyst beyond a single page, with the answers of their articles. */
import { describe, expect, it } from '@jest/globals'
import { type Answer, data, operation } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { names } from './cited.ts'

const seeded = useSeededGraph()
const ask = (name: string, variables: Answer = {}): Promise<Answer> => data(seeded.graph, operation(name), variables)

describe('typeahead', () => {
  const found = async (text: string): Promise<Answer[]> => (await ask('typeahead', { text })).search.edges

  it('finds Bằng Lãng and Bằng Lang for “bang lang”, both folded', async () => {
    const edges = await found('bang lang')
    expect(new Set(edges.map(({ node }) => node.name))).toEqual(new Set(['Bằng Lãng', 'Bằng Lang']))
    for (const { match } of edges) expect(match.kind).toBe('FOLDED')
    const districts = edges.map(({ node }) => `${node.name}, ${node.ancestors[0].name}`)
    expect(districts).toEqual(expect.arrayContaining(['Bằng Lãng, Chợ Đồn', 'Bằng Lang, Quang Bình']))
  })

  it('never finds Bằng Lang for “Bằng Lãng”', async () => {
    const edges = await found('Bằng Lãng')
    expect(edges.map(({ node }) => node.canonicalId)).toEqual(['place:bac-kan/cho-don/xa-bang-lang'])
    expect(edges[0]?.match.kind).toBe('EXACT')
  })

  it('takes “văn hoá công sở” and “văn hóa công sở” for the same', async () => {
    const [old, today] = [await found('văn hoá công sở'), await found('văn hóa công sở')]
    expect(old.map(({ node }) => node.id)).toEqual(today.map(({ node }) => node.id))
    expect(names(old.map(({ node }) => node))).toContain(
      'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
    )
  })
})

describe('the index of movements', () => {
  it('would list ten of the seed article: six national, three of Bắc Kạn, and Thi đua ái quốc', async () => {
    const { campaigns } = await data(
      seeded.graph,
      `{ campaigns(filter: { kind: [MOVEMENT], acts: { some: { source: { id: ["article:bbk-20240611"] } } } }, first: 50) {
           totalCount nodes { name variantOf { name } } } }`,
    )
    expect(campaigns.totalCount).toBe(10)
    const variants = campaigns.nodes.filter(({ variantOf }: Answer) => variantOf)
    expect(names(variants)).toEqual([
      'Bắc Kạn chung sức xây dựng nông thôn mới',
      'Bắc Kạn chung tay vì người nghèo - Không để ai bị bỏ lại phía sau',
      'Bắc Kạn đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19',
    ])
    for (const { variantOf } of variants) expect(names(campaigns.nodes)).toContain(variantOf.name)
    expect(names(campaigns.nodes)).toContain('Thi đua ái quốc')
  })

  it('keeps those under which anybody was honoured, the best documented first', async () => {
    const { campaigns } = await ask('campaignIndex')
    expect(names(campaigns.nodes)).toEqual(
      expect.arrayContaining([
        'Bắc Kạn chung sức xây dựng nông thôn mới',
        'Bạch Thông chung sức xây dựng nông thôn mới',
        'Cả nước chung sức xây dựng nông thôn mới',
        'Thi đua thực hiện năm học 2022 - 2023',
        'Vì an ninh Tổ quốc',
      ]),
    )
    // Nobody is reported to be honoured under Bắc Kạn's movement for the poor.
    expect(names(campaigns.nodes).some((name) => name.includes('vì người nghèo'))).toBe(false)
    expect(campaigns.counts.map(({ keys, count }: Answer) => [keys[0].value, count])).toEqual([
      ['MOVEMENT', campaigns.totalCount],
    ])
  })
})

describe('numbers as series', () => {
  it('tell 28 communes at the end of 2023 as reported, out of a number that this source does not give', async () => {
    const { figureSeries } = await ask('ruralSeries', { place: 'place:bac-kan' })
    const of = (indicator: string, nature = 'REPORTED'): Answer[] =>
      figureSeries.filter((one: Answer) => one.indicator === indicator && one.nature === nature)
    const [communes, ...others] = of('xa-dat-chuan-ntm')
    expect(others).toEqual([])
    expect(communes?.points.map(({ value, denominator }: Answer) => [value, denominator])).toEqual([
      [9, 110],
      [21, 96],
      [28, null],
    ])
    expect(of('xa-dat-chuan-ntm-nang-cao').flatMap(({ points }) => points.map(({ value }: Answer) => value))).toContain(
      4,
    )
    expect(of('thon-dat-chuan-ntm').flatMap(({ points }) => points.map(({ value }: Answer) => value))).toContain(70)
  })
})

describe('the gap between honours and recognitions', () => {
  const asked = {
    campaign: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
    place: 'place:bac-kan',
    standard: 'standard:xa-nong-thon-moi',
    asOf: '2024-06-11',
  }

  it('is Bằng Lãng, beside what is known at all', async () => {
    const { places, recognitions, figures } = await ask('gap', asked)
    expect(places).toMatchObject({
      totalCount: 1,
      nodes: [{ id: 'place:bac-kan/cho-don/xa-bang-lang@2024-06-11', partOf: { name: 'Chợ Đồn' } }],
    })
    // Four of the seven of 2017 were still there, with Bình Văn and the six of 2021; of those planned for 2018 four were.
    expect(recognitions.totalCount).toBe(4 + 1 + 6 + 4)
    expect(figures.nodes).toMatchObject([{ value: 28, denominator: null, nature: 'REPORTED' }])
  })

  it('is nothing once the commune is gone', async () => {
    const { places } = await ask('gap', { ...asked, asOf: '2026-01-01' })
    expect(places.totalCount).toBe(0)
  })
})

describe('the funnel of honours on the ground of today’s Thái Nguyên', () => {
  const groups = async (asOf: string): Promise<Answer[]> => {
    const { honours } = await ask('funnel', { place: 'place:thai-nguyen-2025', asOf })
    expect(honours.totalCount).toBe(3)
    return honours.counts.map(({ keys, count, uncertain }: Answer) => [
      ...keys.map(({ label }: Answer) => label),
      count,
      uncertain,
    ])
  }
  const rural = 'Bắc Kạn chung sức xây dựng nông thôn mới'

  it('counts all in tỉnh Thái Nguyên once Bắc Kạn has become part of it', async () => {
    const province = 'tỉnh Thái Nguyên'
    expect((await groups('2026-01-01')).sort()).toEqual([
      [rural, province, 'Đã quyết định', 1, 0],
      ['Không rõ', province, 'Đã quyết định', 1, 0],
      // On a 30 October of which no source gives the year.
      ['Không rõ', province, 'Đã trao', 0, 1],
    ])
  })

  it('counts them in two provinces before, and apart what a source dates to a 30 October without a year', async () => {
    expect((await groups('2024-06-11')).sort()).toEqual([
      [rural, 'tỉnh Bắc Kạn', 'Đã quyết định', 1, 0],
      ['Không rõ', 'tỉnh Bắc Kạn', 'Đã quyết định', 1, 0],
      ['Không rõ', 'tỉnh Thái Nguyên', 'Đã trao', 0, 1],
    ])
  })
})

describe('how two are connected', () => {
  const asked = { a: 'person:nguyen-dang-binh', b: 'place:bac-kan/cho-don/xa-bang-lang' }

  it('is the tenure, then the honour, through the post; no way leads through tỉnh Bắc Kạn', async () => {
    const { paths, inCommon } = await ask('howConnected', { ...asked, asOf: '2024-06-11' })
    expect(paths[0].hops.map(({ fact }: Answer) => fact.canonicalId)).toEqual([
      'tenure:bbk-20240611/nguyen-dang-binh-ubnd',
      'honour:bbk-20240611/bang-lang-bang-khen',
    ])
    for (const { hops } of paths)
      expect(hops.slice(1).map(({ from }: Answer) => from.id)).not.toContain('place:bac-kan@2024-06-11')
    expect(inCommon.map(({ entity }: Answer) => entity.id)).toEqual(['post:bac-kan/ubnd/chu-tich@2024-06-11'])
  })
})
