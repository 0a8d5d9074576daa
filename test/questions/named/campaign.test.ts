import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../support/ask.ts'
import { names } from '../cited.ts'
import { nodesOf, quotes, useNamedQuestions } from './namedQuestion.ts'

const { ask } = useNamedQuestions()
const rural = 'Cả nước chung sức xây dựng nông thôn mới'

describe('movements', () => {
  it('a-movement-and-its-family: two versions concluded from their names, two phases with their acts', async () => {
    const { campaign } = await ask('a-movement-and-its-family')
    const variants = nodesOf(campaign.variants)
    expect(variants.map(({ scope }) => `${scope.type} ${scope.name}`).sort()).toEqual([
      'huyện Bạch Thông',
      'tỉnh Bắc Kạn',
    ])
    for (const { links } of variants)
      expect(links.nodes[0].roles).toContainEqual({ role: 'OTHER_CAMPAIGN', basis: 'INFERRED' })
    const [first, second] = nodesOf(campaign.phases)
    expect([first?.period, second?.period]).toEqual(['2011/2020', '2021/2025'])
    expect(first?.acts.nodes).toMatchObject([{ act: 'REVIEWED', on: '2019' }])
    expect(second?.acts.nodes).toMatchObject([
      { act: 'LAUNCHED', on: '2019', by: [{ name: 'Thủ tướng Chính phủ' }] },
      { act: 'PLANNED', on: '2022-05-18', document: { number: '587/QĐ-TTg' } },
    ])
  })

  it('campaigns-with-honours: the national movement counts what its variants gave', async () => {
    const { campaigns } = await ask('campaigns-with-honours')
    const of = (name: string) => nodesOf(campaigns).find((one) => one.name === name)
    // Bằng Lãng was honoured under Bắc Kạn's version, collectives and people under Bạch Thông's.
    expect(of(rural)?.honours.totalCount).toBe(1)
    expect(of('Bắc Kạn chung sức xây dựng nông thôn mới')).toMatchObject({
      variantOf: { name: rural },
      honours: { totalCount: 1, nodes: [{ id: 'honour:bbk-20240611/bang-lang-bang-khen' }] },
    })
    expect(of('Bạch Thông chung sức xây dựng nông thôn mới')?.honours.totalCount).toBe(0)
    expect(of('Bắc Kạn chung tay vì người nghèo - Không để ai bị bỏ lại phía sau')).toBeUndefined()
    expect(campaigns.counts).toMatchObject([{ keys: [{ value: 'MOVEMENT' }], count: campaigns.totalCount }])
  })

  it('campaigns-with-honours: a page at a time they are the same ones, in the same order', async () => {
    const whole = nodesOf((await ask('campaigns-with-honours')).campaigns).map(({ id }) => id)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { campaigns }: Answer = await ask('campaigns-with-honours', { first: 2, after })
      seen.push(...nodesOf(campaigns).map(({ id }) => id))
      ;({ endCursor: after, hasNextPage: more } = campaigns.pageInfo)
    }
    expect(seen).toEqual(whole)
  })

  it('what-cannot-all-be-right: carried out in 2020, launched in August 2021', async () => {
    const { campaign } = await ask('what-cannot-all-be-right')
    expect(campaign.launches).toMatchObject([{ on: '2021-08-14' }])
    expect(names(campaign.launches[0].by)).toEqual([
      'Chủ tịch Hội đồng Thi đua - Khen thưởng Trung ương',
      'Phạm Minh Chính',
      'Thủ tướng Chính phủ',
    ])
    // The province carried it out in 2020, says the one paper. Its Front took part, which is no act of its own.
    expect(campaign.discrepancies).toHaveLength(1)
    for (const { facts } of campaign.discrepancies) {
      const [act, launch] = facts
      expect([act.on, launch.on]).toEqual(['2020', '2021-08-14'])
      expect(launch.citations[0].source.publishedOn).toBe('2021-08-14')
      expect(act.citations[0].source.publishedOn).toBe('2024-06-11')
    }
    const all = campaign.discrepancies.map(({ facts }: Answer) => quotes(facts[0])).join('\n')
    expect(all).toContain('Dịch Covid-19 bùng phát vào năm 2020')
  })

  it('where-sources-disagree: no field of any fact; disagreement.test.ts asks papers that do', async () => {
    // Wherever two of these articles state one fact, as the totals of Vĩnh Long, they state the same.
    expect((await ask('where-sources-disagree')).facts).toEqual({ totalCount: 0, nodes: [] })
  })
})
