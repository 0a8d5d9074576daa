/** Rules that every shipped dossier keeps: each was once broken by one, and none of them needs a graph. */
import { describe, expect, it } from '@jest/globals'
import { isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Dossier, DossierFact, GroupMention } from '../../../src/ingest/dossier/dossier.ts'
import { isGroup } from '../../../src/ingest/dossier/dossier.ts'
import { readDossier } from '../../../src/ingest/dossier/read.ts'
import { dossierFiles, referenceFiles } from '../../../src/ingest/seed.ts'

const read = (files: ReturnType<typeof dossierFiles>): Dossier[] =>
  files.flatMap(({ file, bytes }) => readDossier(file, bytes).dossier ?? [])

const articles = read(dossierFiles())
const references = read(referenceFiles())
const facts = articles.flatMap((dossier) => dossier.facts.map((fact) => ({ dossier, fact })))
const idOf = ({ dossier, fact }: (typeof facts)[number]): string => `${dossier.file} ${fact.key}`

const stated = (fact: DossierFact, ...fields: string[]): string[] =>
  fields.flatMap((field) => (fact.values[field] === undefined ? [] : [String(fact.values[field].is)]))
const days = (fact: DossierFact): string[] =>
  stated(fact, 'on', 'at', 'start', 'end', 'seenOn', 'proposed', 'decided', 'presented', 'forPeriod')
const publishedOn = ({ source }: Dossier): string => String(source.properties.publishedOn ?? '')
const ofKind = (kind: DossierFact['kind']) => facts.filter(({ fact }) => fact.kind === kind)

describe('the shipped dossiers', () => {
  it('are the seventy-two articles, each without a problem of its own', () => {
    expect(articles).toHaveLength(72)
    expect(dossierFiles().flatMap(({ file, bytes }) => readDossier(file, bytes).problems)).toEqual([])
  })

  it('leave a year out where the source does: no day becomes a range of years', () => {
    const widened = facts.filter(({ fact }) =>
      days(fact).some((day) => /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}/.test(day)),
    )
    const overAYear = widened.filter(({ fact }) =>
      days(fact).some((day) => {
        const [from = '', to = ''] = day.split('/')
        return Date.parse(to) - Date.parse(from) >= 365 * 86_400_000
      }),
    )
    expect(overAYear.map(idOf)).toEqual([])
  })

  it('make no years of “5 năm qua” or “nhiệm kỳ qua”', () => {
    const spans = facts.filter(({ fact }) =>
      Object.values(fact.values).some(
        ({ is, as }) => /^(?:trong )?\d+ năm(?: qua)?$|nhiệm kỳ qua/i.test(as ?? '') && /\//.test(String(is)),
      ),
    )
    expect(spans.map(idOf)).toEqual([])
  })

  it('mark forty-two days of publication as approximate, and what takes its year from one of them', () => {
    const approximate = articles.filter((dossier) => publishedOn(dossier).endsWith('~'))
    expect(approximate).toHaveLength(42)
    const exact = facts.filter(({ dossier, fact }) => {
      const words = `${dossier.source.title} ${dossier.text}`
      return (
        approximate.includes(dossier) &&
        ['on', 'at', 'start', 'proposed', 'decided', 'presented'].some((field) => {
          const { is, basis } = fact.values[field] ?? {}
          const years = String(is).match(/\b(?:19|20)\d\d\b/g) ?? []
          return basis === 'CONTEXT' && !String(is).endsWith('~') && years.some((year) => !words.includes(year))
        })
      )
    })
    expect(exact.map(idOf)).toEqual([])
  })

  it('say on which day a holder was seen where the article has a day and its publication has none', () => {
    const unseen = ofKind('TENURE').filter(({ dossier, fact }) => {
      const loose = !/^\d{4}-\d{2}-\d{2}~?$/.test(publishedOn(dossier))
      return loose && stated(fact, 'seenOn', 'start', 'end').length === 0
    })
    // In these nobody says on which day: what they show is a month or a year.
    expect([...new Set(unseen.map(({ dossier }) => dossier.source.id))]).toEqual([
      'article:bbk-59788',
      'article:bkc-to5',
      'article:cand-568387',
      'article:cand-617461',
      'article:cdbk-816122',
      'article:ndo-samson',
      'article:tp-nghixuan',
    ])
  })

  it('say where unnamed recipients are from', () => {
    const groups = ofKind('HONOUR').filter(({ fact }) => fact.roles.recipient?.some(isGroup))
    expect(groups.length).toBeGreaterThan(30)
    expect(groups.filter(({ fact }) => !fact.roles.fromPlace).map(idOf)).toEqual([])
  })

  it('name no group by words that only another sentence explains', () => {
    const groups = ofKind('HONOUR').flatMap(({ fact }) => fact.roles.recipient?.filter(isGroup) ?? []) as GroupMention[]
    expect(groups.map(({ group }) => group).filter((words) => /\b(?:này|ấy|đó|trên)$/u.test(words))).toEqual([])
  })

  it('name every post in which somebody launches a campaign', () => {
    const launches = ofKind('CAMPAIGN_ACT').filter(
      ({ fact }) =>
        fact.values.act?.is === 'LAUNCHED' && fact.quotes.some((quote) => /Chủ tịch Hội đồng Thi đua/i.test(quote)),
    )
    expect(launches).toHaveLength(5)
    for (const { fact } of launches) expect(JSON.stringify(fact.roles.by)).toMatch(/Chủ tịch Hội đồng Thi đua/i)
  })

  it('call nothing carried out of which the quote only tells help, gifts or talk', () => {
    const carried = ofKind('CAMPAIGN_ACT').filter(({ fact }) => fact.values.act?.is === 'CARRIED_OUT')
    const notSo = /giúp của|bàn chuyện|được cấp|tham gia tích cực/u
    expect(carried.filter(({ fact }) => notSo.test(fact.quotes.join(' '))).map(idOf)).toEqual([])
  })

  it('rest no honour on a headline alone that the text tells as another', () => {
    const inTitle = ofKind('HONOUR').filter(({ dossier, fact }) =>
      fact.quotes.every((quote) => !dossier.text.includes(quote)),
    )
    expect(inTitle.map(idOf)).toEqual([])
  })

  it('call a commune recognised only in words of recognising, or of reaching the standard beside the recognised', () => {
    const recognised = ofKind('RECOGNITION').filter(({ fact }) => fact.values.status?.is === 'RECOGNISED')
    const words = /công nhận|đạt chuẩn|về đích/iu
    expect(recognised.filter(({ fact }) => !words.test(fact.quotes.join(' '))).map(idOf)).toEqual([])
  })

  it('conclude what totals of 2020-2025 are of, where the province began in 2025', () => {
    const totals = ofKind('FIGURE').filter(
      ({ dossier, fact }) => /^2020\/2025/.test(stated(fact, 'forPeriod')[0] ?? '') && publishedOn(dossier) > '2025-07',
    )
    expect(totals).toHaveLength(9)
    for (const { fact } of totals) expect(fact.roles.about).toMatchObject([{ basis: 'INFERRED' }])
  })
})

describe('the project’s own lists', () => {
  it('state no facts', () => {
    const own = references.filter(({ source }) => source.id.startsWith('document:thi-dua-graph-'))
    expect(own).toHaveLength(6)
    expect(own.filter((list) => list.facts.length > 0).map(({ file }) => file)).toEqual([])
  })

  it.each([...referenceFiles(), ...dossierFiles()])('$file: no name was cut at a comma', ({ bytes }) => {
    expect(cutNames(new TextDecoder().decode(bytes))).toEqual([])
  })

  it('would show a name that was cut', () => {
    expect(cutNames('names: [Cả nước thi đua xây dựng, đẩy mạnh học tập]')).toEqual(['đẩy mạnh học tập'])
    expect(cutNames('names: ["Cả nước thi đua xây dựng, đẩy mạnh học tập"]')).toEqual([])
    expect(cutNames('names: [Cuộc vận động “Phát huy]')).toEqual(['Cuộc vận động “Phát huy'])
  })
})

/** Names without quotation marks in a list on one line that go on where another stopped, or open a quotation and leave it. */
function cutNames(text: string): string[] {
  const cut: string[] = []
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'names' || !isSeq(value) || !value.flow) return
      const names = value.items.map((item) => (isScalar(item) && item.type === 'PLAIN' ? String(item.value) : ''))
      cut.push(...names.filter((name, at) => goesOn(names[at - 1] ?? '', name) || !isClosed(name)))
    },
  })
  return cut
}

/** “baotintuc.vn” begins small too, and is a name. */
const goesOn = (before: string, name: string): boolean =>
  /^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(name) && !name.includes('.')

const isClosed = (name: string): boolean => name.split('“').length === name.split('”').length
