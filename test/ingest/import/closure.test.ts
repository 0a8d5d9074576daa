import { describe, expect, it } from '@jest/globals'
import { standingOn } from '../../../src/domain/validity.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { entitiesById } from '../../../src/graph/queries/entity.ts'
import { factsById } from '../../../src/graph/queries/fact.ts'
import { removeDossier } from '../../../src/ingest/write/writeDossier.ts'
import { dumpGraph } from './dump.ts'
import { useTestGraph } from './testGraph.ts'
import { article, type HonourParts, honour } from './written.ts'

const test = useTestGraph()

const factOf = async (id: string) => {
  const [row] = await test.graph.read(factsById, { ids: [id] })
  if (!row) throw new Error(`no fact ${id}`)
  return row.fact
}
const entityOf = async (id: string) => {
  const [row] = await test.graph.read(entitiesById, { ids: [id] })
  if (!row) throw new Error(`no entity ${id}`)
  return row.entity
}
const listedUnder = async (id: string) =>
  (await test.graph.read(listed, { id })).map(({ fact, reach }) => `${fact} ${reach}`)
const listed = cypher<{ id: string }, { fact: string; reach: string }>`
  MATCH (fact:Fact)-[listed:LISTED]->(:Entity {id: $id})
  RETURN fact.id AS fact, toString(listed.list / 16 % 4) AS reach ORDER BY fact, reach
`

const national = 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi'
const local = 'Bắc Kạn chung sức xây dựng nông thôn mới'
const localId = 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'
const doing = article('lam', {
  text: `Huyện Chợ Đồn triển khai “${local}”. Kết quả của “${local}” rõ rệt.`,
  entities: [{ campaign: local }],
  facts: [
    {
      campaignAct: 'trien-khai',
      quote: `Huyện Chợ Đồn triển khai “${local}”`,
      campaign: local,
      by: 'Huyện Chợ Đồn',
      act: 'CARRIED_OUT',
    },
    { assessment: 'ket-qua', quote: `Kết quả của “${local}” rõ rệt`, about: local, stance: 'ACHIEVEMENT' },
  ],
})
const linking = (link: string) =>
  article('noi', {
    text: `“${local}” hưởng ứng “Cả nước chung sức xây dựng nông thôn mới”.`,
    facts: [
      {
        campaignLink: 'bien-the',
        quote: `“${local}” hưởng ứng “Cả nước chung sức xây dựng nông thôn mới”`,
        campaign: local,
        other: 'Cả nước chung sức xây dựng nông thôn mới',
        link,
      },
    ],
  })

describe('a campaign', () => {
  it('that becomes a variant later takes all of its facts along, and back when the link goes', async () => {
    await test.import(doing)
    const dump = await dumpGraph(test.graph)
    expect(await listedUnder(national)).toEqual([])
    await test.import(linking('VARIANT_OF'))
    expect(await listedUnder(national)).toEqual([
      'assessment:lam/ket-qua 1',
      'campaignAct:lam/trien-khai 1',
      'campaignLink:noi/bien-the 0',
      'campaignLink:noi/bien-the 1',
    ])
    await test.import(linking('RESPONDS_TO'))
    expect(await listedUnder(national)).toEqual(['campaignLink:noi/bien-the 0'])
    await test.import(linking('PHASE_OF'))
    expect(await listedUnder(national)).toHaveLength(4)
    await removeDossier(test.graph, 'article:noi')
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('takes what is below it along too', async () => {
    const village = 'Chợ Đồn chung sức xây dựng nông thôn mới'
    const below = article('duoi', {
      text: `“${village}” hưởng ứng “${local}”.`,
      entities: [{ campaign: village }],
      facts: [
        {
          campaignLink: 'bien-the',
          quote: `“${village}” hưởng ứng “${local}”`,
          campaign: village,
          other: local,
          link: 'VARIANT_OF',
        },
      ],
    })
    await test.import(doing, below)
    await test.import(linking('VARIANT_OF'))
    expect(await listedUnder(national)).toContain('campaignLink:duoi/bien-the 1')
    await removeDossier(test.graph, 'article:noi')
    expect(await listedUnder(national)).toEqual([])
    expect(await listedUnder(localId)).toContain('campaignLink:duoi/bien-the 0')
  })

  it('runs from its launch, follows it when it changes, and has no period without one', async () => {
    const launch = (on: string, more: object = {}) =>
      article('phat-dong', {
        text: `Tỉnh Bắc Kạn phát động “${local}”.`,
        facts: [
          {
            campaignAct: 'phat-dong',
            quote: `Tỉnh Bắc Kạn phát động “${local}”`,
            campaign: local,
            by: 'Tỉnh Bắc Kạn',
            act: 'LAUNCHED',
            on: { is: on, basis: 'CONTEXT' },
            ...more,
          },
        ],
      })
    await test.import(doing)
    const dump = await dumpGraph(test.graph)
    await test.import(launch('2012-03-01'))
    expect(await entityOf(localId)).toMatchObject({ period: '2012-03-01/..' })
    expect(standingOn(await entityOf(localId), '2012-02-29')).toBe('FUTURE')
    expect(standingOn(await entityOf(localId), '2015-01-01')).toBe('UNCERTAIN')
    await test.import(launch('2013', { forPeriod: { is: '2013/2020', basis: 'CONTEXT' } }))
    expect(await entityOf(localId)).toMatchObject({ period: '2013/2020', possibleFrom: '2013-01-01' })
    expect(standingOn(await entityOf(localId), '2015-01-01')).toBe('CURRENT')
    expect(standingOn(await entityOf(localId), '2021-01-01')).toBe('PAST')
    await removeDossier(test.graph, 'article:phat-dong')
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })
})

const council = 'Chủ tịch Hội đồng Thử nghiệm Trung ương'
const holding = (id: string, person: string, publishedOn: string, fields: object = {}) =>
  article(id, {
    head: { publishedOn },
    text: `${council} ${person} phát biểu.`,
    entities: [{ person }],
    facts: [{ tenure: 'chuc-vu', quote: `${council} ${person}`, post: council, person, ...fields }],
  })

describe('tenures of a post that one person holds', () => {
  it('bound each other when a later dossier adds another holder, and no more when it goes', async () => {
    await test.import(holding('mot', 'Nguyễn Văn Thử', '2018-05-01'))
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('UNCERTAIN')
    const dump = await dumpGraph(test.graph)
    await test.import(holding('hai', 'Trần Thị Thử', '2021-05-01'))
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('PAST')
    expect(standingOn(await factOf('tenure:hai/chuc-vu'), '2018-05-01')).toBe('FUTURE')
    await removeDossier(test.graph, 'article:hai')
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })

  it('no more bound each other when one turns out to be of another post', async () => {
    await test.import(holding('mot', 'Nguyễn Văn Thử', '2018-05-01'), holding('hai', 'Trần Thị Thử', '2021-05-01'))
    const other = `Phó ${council}`
    await test.import(
      article('hai', {
        head: { publishedOn: '2021-05-01' },
        text: `${other} Trần Thị Thử phát biểu.`,
        entities: [{ person: 'Trần Thị Thử' }, { post: other, organization: 'Hội đồng Thử nghiệm Trung ương' }],
        facts: [{ tenure: 'chuc-vu', quote: `${other} Trần Thị Thử`, post: other, person: 'Trần Thị Thử' }],
      }),
    )
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('UNCERTAIN')
  })

  it('bound each other by the start and end that sources state', async () => {
    await test.import(
      holding('mot', 'Nguyễn Văn Thử', '2018-05-01'),
      holding('hai', 'Trần Thị Thử', '2024-05-01', { start: { is: '2019-01-15', basis: 'CONTEXT' } }),
    )
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2019-02-01')).toBe('PAST')
  })

  it('begin to bound each other when the post is declared to have one holder', async () => {
    const many = `Ủy viên Hội đồng Thử nghiệm Trung ương`
    const post = (fields: object) =>
      article('chuc', {
        text: 'Ủy viên.',
        entities: [{ post: many, organization: 'Hội đồng Thử nghiệm Trung ương', ...fields }],
      })
    const member = (id: string, person: string, publishedOn: string) =>
      article(id, {
        head: { publishedOn },
        text: `${many} ${person}.`,
        entities: [{ person }],
        facts: [{ tenure: 'chuc-vu', quote: `${many} ${person}`, post: many, person }],
      })
    await test.import(
      post({}),
      member('mot', 'Nguyễn Văn Thử', '2018-05-01'),
      member('hai', 'Trần Thị Thử', '2021-05-01'),
    )
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('UNCERTAIN')
    await test.import(post({ singleHolder: true }))
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('PAST')
    await test.import(post({}))
    expect(standingOn(await factOf('tenure:mot/chuc-vu'), '2022-01-01')).toBe('UNCERTAIN')
  })
})

describe('an honour', () => {
  it('has the furthest stage that its sources state, each on its last possible day', async () => {
    const stages = (fields: HonourParts) =>
      article('mot', { text: 'Xã Bằng Lãng được tặng Bằng khen.', facts: [honour(fields)] })
    await test.import(
      stages({ decided: { is: '2024-05', basis: 'CONTEXT' }, presented: { is: '2024-06-10', basis: 'CONTEXT' } }),
    )
    expect(await factOf('honour:mot/bang-khen')).toMatchObject({ decidedDay: '2024-05-31', presentedDay: '2024-06-10' })
    await test.import(stages({ decided: 'undated' }))
    const fact = await factOf('honour:mot/bang-khen')
    expect(fact).toMatchObject({ decidedDay: '2024-06-11' })
    expect(fact.presentedDay).toBeUndefined()
  })
})

describe('a recognition', () => {
  it('ends with the version of the place that it was given to', async () => {
    await test.import(
      article('mot', {
        text: 'Xã Bằng Lãng được công nhận xã nông thôn mới.',
        facts: [
          {
            recognition: 'nong-thon-moi',
            quote: 'Xã Bằng Lãng được công nhận xã nông thôn mới',
            standard: 'xã nông thôn mới',
            place: { is: 'place:bac-kan/cho-don/xa-bang-lang', as: 'Xã Bằng Lãng' },
            status: 'RECOGNISED',
            on: { is: '2023-12-01', basis: 'CONTEXT' },
          },
        ],
      }),
    )
    const fact = await factOf('recognition:mot/nong-thon-moi')
    expect(standingOn(fact, '2025-06-30')).toBe('CURRENT')
    expect(standingOn(fact, '2025-07-01')).toBe('PAST')
  })
})

describe('a village', () => {
  const village = (partOf: string) =>
    article('lang', {
      text: 'Thôn Bản Thử.',
      entities: [{ place: 'Bản Thử', id: 'place:ban-thu', partOf }],
    })
  const told = article('tin', {
    text: 'Thôn Bản Thử được tặng Giấy khen.',
    facts: [
      honour({
        key: 'giay-khen',
        quote: 'Thôn Bản Thử được tặng Giấy khen',
        award: 'Giấy khen',
        recipient: { is: 'place:ban-thu', as: 'Thôn Bản Thử' },
      }),
    ],
  })

  it('takes its facts along when it turns out to lie elsewhere', async () => {
    await test.import(village('place:bac-kan/cho-don/xa-bang-lang'), told)
    const dump = await dumpGraph(test.graph)
    expect(await listedUnder('place:bac-kan/cho-don')).toEqual(['honour:tin/giay-khen 1'])
    await test.import(village('place:bac-kan/ba-be/xa-khang-ninh'))
    expect(await listedUnder('place:bac-kan/cho-don')).toEqual([])
    expect(await listedUnder('place:bac-kan/ba-be')).toEqual(['honour:tin/giay-khen 1'])
    await test.import(village('place:bac-kan/cho-don/xa-bang-lang'))
    expect(await dumpGraph(test.graph)).toEqual(dump)
  })
})
