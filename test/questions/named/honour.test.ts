import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../support/ask.ts'
import { names } from '../cited.ts'
import { nodesOf, quotes, useNamedQuestions } from './namedQuestion.ts'

const { ask } = useNamedQuestions()

describe('who was honoured', () => {
  it('communes-honoured: Bằng Lãng, by the chairman’s post, on one source', async () => {
    const { campaign } = await ask('communes-honoured')
    expect(campaign.variantOf.name).toBe('Cả nước chung sức xây dựng nông thôn mới')
    const [honour] = campaign.honours.nodes
    expect(campaign.honours.totalCount).toBe(1)
    expect(honour).toMatchObject({
      status: 'DECIDED',
      award: { name: 'Bằng khen' },
      grantors: [{ name: 'Chủ tịch UBND tỉnh Bắc Kạn' }],
      recipient: { name: 'Bằng Lãng', successors: [{ on: '2025-07-01', place: { name: 'Chợ Đồn' } }] },
    })
    expect(quotes(honour)).toContain('Chủ tịch UBND tỉnh đã tặng Bằng khen cho xã Bằng Lãng')
  })

  it('communes-honoured: no successor on the day the paper came out', async () => {
    const { campaign } = await ask('communes-honoured', { asOf: '2024-06-11' })
    expect(campaign.honours.nodes[0].recipient).toMatchObject({ standing: 'CURRENT', successors: [] })
  })

  it('the-ladder-of-awards: three classes, and five honours at two ceremonies', async () => {
    const { award, honours } = await ask('the-ladder-of-awards')
    expect(award).toMatchObject({ kind: 'ORDER', broader: { name: 'Huân chương' } })
    expect(award.narrower.map((one: Answer) => one.class).sort()).toEqual([1, 2, 3])
    const counts = honours.counts.map(({ keys, count }: Answer) => [keys[0].label, count])
    // Sê Kông 2013: the collective the first, two people the second, four the third; Bắc Giang's farmers 2023 the second.
    expect(Object.fromEntries(counts)).toEqual({
      'Huân chương Độc lập hạng Nhất': 1,
      'Huân chương Độc lập hạng Nhì': 3,
      'Huân chương Độc lập hạng Ba': 1,
    })
    expect(honours.totalCount).toBe(5)
    for (const { grantors } of honours.nodes)
      expect(grantors).toEqual([{ id: 'post:chu-tich-nuoc', name: 'Chủ tịch nước' }])
    const first = nodesOf(honours).find((one) => one.award.class === 1)
    expect(first).toMatchObject({ on: '2013-08-02', presenters: [{ name: 'Lê Phước Thanh' }] })
    const third = nodesOf(honours).find((one) => one.award.class === 3)
    expect(third?.recipient).toEqual({ asWritten: '4 cá nhân', parts: [{ kind: 'PERSON', count: 4 }] })
  })

  it('whom-a-decision-honoured: 39 collectives, seven of them by name, and no 46', async () => {
    const { whole, named } = await ask('whom-a-decision-honoured')
    expect(whole.nodes).toMatchObject([{ recipient: { parts: [{ kind: 'COLLECTIVE', count: 39 }] } }])
    expect(named.totalCount).toBe(7)
    for (const { partOf } of named.nodes) expect(partOf.id).toBe(whole.nodes[0].id)
    const school = nodesOf(named).find(({ recipient }) => recipient.name === 'Trường Mầm non Bộc Bố')
    expect(school?.recipient.seat).toEqual({ id: 'place:bac-kan/pac-nam', type: 'huyện', name: 'Pác Nặm' })
  })

  it('proposed-is-not-granted: the five lists of Sở Nội vụ, with as many as each names', async () => {
    const { honours } = await ask('proposed-is-not-granted')
    const told = nodesOf(honours).map(({ award, recipient }) => [
      award.name,
      recipient.parts[0].kind,
      recipient.parts[0].count,
    ])
    expect(told.sort()).toEqual(
      [
        ['Huân chương Lao động', 'PERSON', 19],
        ['Bằng khen', 'PERSON', 52],
        ['Cờ thi đua của Chính phủ', 'COLLECTIVE', 10],
        ['Chiến sĩ thi đua toàn quốc', 'PERSON', 1],
        ['Cờ thi đua của bộ, ban, ngành, tỉnh', 'COLLECTIVE', 41],
      ].sort(),
    )
    for (const honour of honours.nodes) {
      expect(honour).toMatchObject({ on: '2025-01-04~', forPeriod: '2024' })
      expect(quotes(honour)).toContain('Sở Nội vụ trình danh sách đề nghị')
    }
  })

  it('an-office-and-its-body: eleven honours of three articles, none that was only proposed', async () => {
    const { organization } = await ask('an-office-and-its-body')
    expect(organization).toMatchObject({ standing: 'PAST', seat: { type: 'tỉnh', name: 'Bắc Kạn' } })
    expect(names(organization.posts.nodes)).toEqual(['Chủ tịch UBND tỉnh Bắc Kạn', 'Phó Chủ tịch UBND tỉnh Bắc Kạn'])
    expect(organization.acts.nodes).toMatchObject([{ on: '2024-09-24' }])
    const articles = nodesOf(organization.honours).map(({ id }) => id.split('/')[0])
    const from = (article: string) => articles.filter((one) => one === `honour:${article}`).length
    // Bằng Lãng; 14 collectives and 7 people, the reporter among them; 39 schools, seven of them named.
    expect([from('bbk-20240611'), from('bbk-68550'), from('hccbk-1870')]).toEqual([1, 2, 8])
    expect(organization.honours.totalCount).toBe(1 + 2 + 8)
    for (const { award } of organization.honours.nodes) expect(award.name).toBe('Bằng khen')
  })

  it('the-very-words: the quote, its place and its hash are those of the copy', async () => {
    const { node } = await ask('the-very-words')
    const [citation] = node.citations
    expect(citation.quote).toContain('Chủ tịch UBND tỉnh đã tặng Bằng khen cho xã Bằng Lãng')
    expect(citation.end - citation.start).toBe(citation.quote.length)
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(citation.quote))
    expect(citation.quoteHash).toBe(Buffer.from(digest).toString('hex'))
    expect(citation.textKind).toBe('RESTATED')
    const basis = Object.fromEntries(citation.says.map((claim: Answer) => [claim.field, claim.basis]))
    // "Chủ tịch UBND tỉnh" and "phong trào xây dựng nông thôn mới" name nobody's province and no campaign.
    expect(basis).toMatchObject({ award: 'QUOTED', recipient: 'QUOTED', grantor: 'CONTEXT', campaign: 'CONTEXT' })
    expect(node).toMatchObject({ on: null, days: { earliest: null, latest: '2024-06-11' } })
  })
})
