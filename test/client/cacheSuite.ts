/** What a normalized cache must keep apart and bring together, asked of each client in the same words. */
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { type Answer, data, operation } from '../support/ask.ts'
import type { SeededGraph } from '../support/neo4j.ts'
import type { CacheClient, Variables } from './cacheClient.ts'
import { questions } from './question.ts'

/** A Neo4j just started plans each question anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

const bangLang = 'place:bac-kan/cho-don/xa-bang-lang'
const movement = 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'
const then = '2024-06-11'
const communes = { recipient: { level: ['COMMUNE'] } }

const tenures = (variables: Variables) => ({ orderBy: 'DATE_DESC', first: 5, ...variables })

/** Gives each test a new client, which no test may make warn. */
function useQuietClient(createClient: () => CacheClient): CacheClient {
  let client: CacheClient
  let warn: jest.Spied<typeof console.warn>
  let error: jest.Spied<typeof console.error>

  beforeEach(() => {
    warn = jest.spyOn(console, 'warn')
    error = jest.spyOn(console, 'error')
    client = createClient()
  })

  afterEach(() => {
    const said = [...warn.mock.calls, ...error.mock.calls]
    warn.mockRestore()
    error.mockRestore()
    expect(said).toEqual([])
  })

  return {
    fetch: (question, variables) => client.fetch(question, variables),
    cached: (question, variables) => client.cached(question, variables),
  }
}

/** What every client must do. */
export function itKeepsAnswersRight(seeded: SeededGraph, createClient: () => CacheClient): void {
  const client = useQuietClient(createClient)

  /** The server's own answer, which no cache has touched. */
  const answer = (question: string, variables: Variables) => data(seeded.graph, question, variables)

  /** Fetches so many pages of a list, one behind the other. */
  async function fetchPages(count: number, variables: Variables): Promise<Answer> {
    let kept = await client.fetch(questions.tenures, variables)
    for (let page = 2; page <= count; page++) {
      kept = await client.fetch(questions.tenures, { ...variables, after: kept.tenures.pageInfo.endCursor })
    }
    return kept
  }

  it('keeps two moments of one place apart, with everything below them', async () => {
    await client.fetch(questions.place, { id: bangLang, asOf: then })
    await client.fetch(questions.place, { id: bangLang })
    const old = await client.cached(questions.place, { id: bangLang, asOf: then })
    const whole = await client.cached(questions.place, { id: bangLang })
    expect(old?.place).toMatchObject({ standing: 'CURRENT', partOf: { name: 'Chợ Đồn' }, successors: [] })
    expect(whole?.place).toMatchObject({
      standing: 'PAST',
      successors: [{ on: '2025-07-01', place: { name: 'Chợ Đồn' } }],
    })
    expect(old).toMatchObject(await answer(questions.place, { id: bangLang, asOf: then }))
    expect(whole).toMatchObject(await answer(questions.place, { id: bangLang }))
  })

  it('joins three pages in order, none twice, as one long page would list them', async () => {
    await fetchPages(3, tenures({}))
    const kept = await client.cached(questions.tenures, tenures({}))
    const long = await answer(questions.tenures, tenures({ first: 15 }))
    expect(kept).toMatchObject(long)
    expect(new Set(kept?.tenures.edges.map((edge: Answer) => edge.node.id)).size).toBe(15)
  })

  it('joins pages under each moment of a list for itself', async () => {
    const [old, whole] = [tenures({ asOf: then }), tenures({})]
    const first = await client.fetch(questions.tenures, old)
    await fetchPages(2, whole)
    await client.fetch(questions.tenures, { ...old, after: first.tenures.pageInfo.endCursor })
    expect(await client.cached(questions.tenures, old)).toMatchObject(
      await answer(questions.tenures, { ...old, first: 10 }),
    )
    expect(await client.cached(questions.tenures, whole)).toMatchObject(
      await answer(questions.tenures, { ...whole, first: 10 }),
    )
  })

  it('keeps a list apart under two filters and two orders', async () => {
    const lists = [
      tenures({}),
      tenures({ orderBy: 'DATE_ASC' }),
      tenures({ filter: { person: { text: 'Nguyễn Đăng Bình' } } }),
      tenures({ filter: { source: { publishedOn: { to: then } } } }),
    ]
    for (const list of lists) await client.fetch(questions.tenures, list)
    await fetchPages(2, tenures({ orderBy: 'DATE_ASC' }))
    const kept = await Promise.all(lists.map((list) => client.cached(questions.tenures, list)))
    const told = await Promise.all(
      lists.map((list, at) => answer(questions.tenures, at === 1 ? { ...list, first: 10 } : list)),
    )
    expect(kept).toMatchObject(told)
    expect(new Set(kept.map((list) => list?.tenures.edges[0].node.id)).size).toBeGreaterThan(2)
  })

  it('does not take a list of which it knows only the count for an empty one', async () => {
    await client.fetch(questions.placeCount, { id: bangLang })
    expect(await client.cached(questions.placeHonours, { id: bangLang })).toBeNull()
    const kept = await client.fetch(questions.placeHonours, { id: bangLang })
    expect(kept).toMatchObject(await answer(questions.placeHonours, { id: bangLang }))
    expect(kept.place.honours.edges).toMatchObject([{ node: { sentence: expect.stringContaining('xã Bằng Lãng') } }])
  })

  it('answers node(id:) with what a list brought, at that moment only', async () => {
    const { place } = await client.fetch(questions.place, { id: bangLang, asOf: then })
    const { id, sentence } = place.honours.edges[0].node
    expect(await client.cached(questions.honour, { id })).toMatchObject({
      node: { __typename: 'Honour', id, sentence },
    })
    expect(await client.cached(questions.honour, { id: id.replace(`@${then}`, '') })).toBeNull()
    expect(await client.cached(questions.printedFact, { id })).toBeNull()
  })

  it('brings a fact fetched again by its id up to date in every list that shows it', async () => {
    const place = { id: bangLang }
    const campaign = { id: movement, filter: communes }
    const { honours } = (await client.fetch(questions.place, place)).place
    const listed = (await client.fetch(questions.campaign, campaign)).campaign.honours
    expect(listed.edges).toMatchObject([{ node: { id: honours.edges[0].node.id } }])
    expect(await client.cached(questions.printedPlace, place)).toBeNull()
    await client.fetch(questions.printedFact, { id: honours.edges[0].node.id })
    expect(await client.cached(questions.printedPlace, place)).toMatchObject(
      await answer(questions.printedPlace, place),
    )
    expect(await client.cached(questions.printedCampaign, campaign)).toMatchObject(
      await answer(questions.printedCampaign, campaign),
    )
  })

  it('adds up what was asked one by one of a value without an id', async () => {
    const [one, other] = [
      'honour:bbk-20240611/bang-lang-bang-khen',
      'honour:bbk-20240611/bang-lang-bang-khen@2024-06-11',
    ]
    for (const id of [one, other]) await client.fetch(questions.earliest, { id })
    for (const id of [one, other]) await client.fetch(questions.latest, { id })
    for (const id of [one, other]) {
      expect(await client.cached(questions.earliest, { id })).toMatchObject(await answer(questions.earliest, { id }))
      expect(await client.cached(questions.latest, { id })).toMatchObject({ node: { days: { latest: '2024-06-11' } } })
    }
  })

  it('says of an id that was never given out what the server says', async () => {
    const id = 'place:bac-kan/khong-co'
    expect(await client.cached(questions.honour, { id })).toBeNull()
    expect(await client.fetch(questions.honour, { id })).toEqual({ node: null })
    expect(await client.cached(questions.honour, { id })).toEqual({ node: null })
  })
}

/** What clients do that tell lists apart by all their arguments; Relay's lists have edges, and a key each. */
export function itKeepsListsOfNodesRight(seeded: SeededGraph, createClient: () => CacheClient): void {
  const client = useQuietClient(createClient)

  const answer = (question: string, variables: Variables) => data(seeded.graph, question, variables)

  it('joins pages that were asked for by nodes, with the page information of the whole', async () => {
    const first = await client.fetch(questions.tenureNodes, tenures({}))
    await client.fetch(questions.tenureNodes, tenures({ after: first.tenures.pageInfo.endCursor }))
    const kept = await client.cached(questions.tenureNodes, tenures({}))
    expect(kept).toMatchObject(await answer(questions.tenureNodes, tenures({ first: 10 })))
  })

  it('keeps the second page when the first is fetched again', async () => {
    const first = await client.fetch(questions.tenureNodes, tenures({}))
    await client.fetch(questions.tenureNodes, tenures({ after: first.tenures.pageInfo.endCursor }))
    await client.fetch(questions.tenureNodes, tenures({}))
    const kept = await client.cached(questions.tenureNodes, tenures({}))
    expect(kept).toMatchObject(await answer(questions.tenureNodes, tenures({ first: 10 })))
  })

  it('does not close a gap between pages', async () => {
    const { tenures: two } = await answer(questions.tenureNodes, tenures({ first: 10 }))
    await client.fetch(questions.tenureNodes, tenures({}))
    await client.fetch(questions.tenureNodes, tenures({ after: two.pageInfo.endCursor }))
    expect(await client.cached(questions.tenureNodes, tenures({}))).toMatchObject(
      await answer(questions.tenureNodes, tenures({})),
    )
  })

  it('keeps a card of three apart from a page of five', async () => {
    for (const first of [3, 5]) await client.fetch(questions.tenureNodes, tenures({ first }))
    for (const first of [3, 5]) {
      const kept = await client.cached(questions.tenureNodes, tenures({ first }))
      expect(kept).toMatchObject(await answer(questions.tenureNodes, tenures({ first })))
    }
  })

  it('keeps a list whose arguments are left to their defaults', async () => {
    const kept = await client.fetch(questions.allTenures, {})
    expect(kept).toMatchObject(await answer(questions.allTenures, {}))
    expect(await client.cached(questions.allTenures, {})).toEqual(kept)
  })
}

/** The operations that the API was designed around, and what they are asked with. */
const operations: readonly (readonly [string, Variables])[] = [
  ['honouredCommunes', { movement: 'Bắc Kạn chung sức xây dựng nông thôn mới' }],
  ['honouredCommunes', { movement: 'Bắc Kạn chung sức xây dựng nông thôn mới', asOf: then }],
  ['placePage', { id: bangLang }],
  ['placePage', { id: bangLang, asOf: then }],
  ['placePage', { id: 'place:thai-nguyen-2025/xa-cho-don' }],
  ['moreHonours', { id: movement }],
  ['moreHonours', { id: `${movement}@${then}` }],
  ['factPage', { id: 'honour:bbk-20240611/bang-lang-bang-khen' }],
  ['whoHeld', { post: 'Chủ tịch UBND tỉnh Bắc Kạn', on: then }],
  ['whoHeld', { post: 'Chủ tịch UBND tỉnh Bắc Kạn', on: '2024-07-01' }],
  ['whoHeld', { post: 'Chủ tịch UBND tỉnh Bắc Kạn', on: '2026-01-01' }],
  ['articleFacts', { id: 'article:bbk-20240611' }],
  ['typeahead', { text: 'bang lang' }],
  ['howConnected', { a: 'person:nguyen-dang-binh', b: bangLang }],
  ['ruralSeries', { place: 'place:bac-kan' }],
  ['campaignIndex', {}],
  ['funnel', { place: 'place:thai-nguyen-2025', asOf: '2026-01-01' }],
  ['funnel', { place: 'place:thai-nguyen-2025', asOf: then }],
  ['gap', { campaign: movement, place: 'place:bac-kan', standard: 'standard:xa-nong-thon-moi', asOf: then }],
]

/** What clients do that know which types are behind an interface without being told by each answer. */
export function itGivesBackWholeAnswers(seeded: SeededGraph, createClient: () => CacheClient): void {
  const client = useQuietClient(createClient)

  it('is asked every operation there is', () => {
    const files = readdirSync(new URL('../operations/', import.meta.url)).map((file) => file.replace('.graphql', ''))
    expect([...new Set(operations.map(([name]) => name)), 'sourced'].sort()).toEqual(files.sort())
  })

  it('holds every answer of all operations side by side, under several moments, as the server gave it', async () => {
    for (const [name, variables] of operations) await client.fetch(operation(name), variables)
    for (const [name, variables] of operations) {
      const told = await data(seeded.graph, operation(name), variables)
      expect(await client.cached(operation(name), variables)).toMatchObject(told)
    }
  })
}
