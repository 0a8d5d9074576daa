import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import neo4j, { type Driver } from 'neo4j-driver'
import { entityKindNames } from '../../src/domain/entity.ts'
import { accentedKey, foldedKey, normalise } from '../../src/domain/name.ts'
import { beginnings, type MatchKind, matchKinds, readSearch } from '../../src/domain/search.ts'
import { connect } from '../../src/graph/connection.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { searchPage } from '../../src/graph/page/searchPage.ts'
import { searchedNames } from '../../src/graph/queries/search.ts'
import { type Answer, ask, data, operation } from '../support/ask.ts'
import { testNeo4j, useSeededGraph } from '../support/neo4j.ts'

const seeded = useSeededGraph()

interface Found {
  readonly cursor: string
  readonly match: { kind: MatchKind; field: string; text: string; highlights: { start: number; end: number }[] }
  readonly node: { id: string; canonicalId: string; name: string; __typename: string }
}

const document = `query ($text: String!, $kinds: [EntityKind!], $within: Within, $asOf: Day, $first: Int! = 100, $after: String) {
  search(text: $text, kinds: $kinds, within: $within, asOf: $asOf, first: $first, after: $after) {
    edges { cursor match { kind field text highlights { start end } } node { __typename id canonicalId name } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`

async function search(text: string, given: object = {}): Promise<Found[]> {
  return (await data(seeded.graph, document, { text, ...given })).search.edges
}

const ids = (found: readonly Found[]): string[] => found.map(({ node }) => node.canonicalId)
const kinds = (found: readonly Found[]): MatchKind[] => [...new Set(found.map(({ match }) => match.kind))]

const lãng = 'place:bac-kan/cho-don/xa-bang-lang'
const lang = 'place:ha-giang/quang-binh/xa-bang-lang'

describe('a search', () => {
  it('with diacritics never finds what only folds alike', async () => {
    const found = await search('Bằng Lãng')
    expect(ids(found)).toContain(lãng)
    expect(ids(found)).not.toContain(lang)
    expect(ids(await search('Bằng Lang'))).not.toContain(lãng)
  })

  it('without diacritics finds both, folded', async () => {
    const found = await search('bang lang', { kinds: ['PLACE'] })
    expect(ids(found)).toEqual(expect.arrayContaining([lãng, lang]))
    expect(kinds(found)).toEqual(['FOLDED'])
  })

  it.each([
    ['Bằng Lãng', 'EXACT'],
    ['xã Bằng Lãng', 'EXACT'],
    ['bằng lãng', 'ACCENTED'],
    ['Xã Bằng Lãng', 'ACCENTED'],
    ['Lãng Bằng', 'ACCENTED'],
    ['Bằng Lãn', 'PREFIX'],
    ['xã bằng l', 'PREFIX'],
    ['xa bang lan', 'PREFIX'],
    ['xa bang lang', 'FOLDED'],
  ])('tells how %s finds Bằng Lãng: %s', async (text, kind) => {
    const edge = (await search(text)).find(({ node }) => node.canonicalId === lãng)
    expect(edge?.match.kind).toBe(kind)
  })

  it('shows the name that matched, where it stands in the node, and the words in it', async () => {
    const [edge] = await search('xã Bằng Lã')
    expect(edge?.node).toMatchObject({ canonicalId: lãng, name: 'Bằng Lãng' })
    expect(edge?.match).toEqual({
      kind: 'PREFIX',
      field: 'names',
      text: 'xã Bằng Lãng',
      highlights: [{ start: 0, end: 10 }],
    })
    expect((await search('Bằng Lãng'))[0]?.match).toMatchObject({ field: 'name', text: 'Bằng Lãng' })
  })

  it.each([
    ['Bằng Lãng', 'Bằng Lãng'.normalize('NFD')],
    ['văn hóa công sở', 'văn hoá công sở'],
    ['Thủy', 'Thuỷ'],
    ['hòa bình', 'hoà bình'],
    ['Bằng Lãng', ' “Bằng \u00a0  Lãng” '],
    ['Thi đua - Khen thưởng', 'Thi đua – Khen thưởng'],
    ['thi dua khen thuong', 'thi dua, khen-thuong!'],
    ['bang lang', '(bang) && lang'],
  ])('answers alike for %j and %j', async (one, other) => {
    const found = await search(one)
    expect(found).not.toHaveLength(0)
    expect(ids(await search(other))).toEqual(ids(found))
  })

  it('tells Đ from D only when Đ is typed', async () => {
    const names = async (text: string) => (await search(text, { kinds: ['PERSON'] })).map(({ node }) => node.name)
    const [withStroke, without] = [await names('Đỗ'), await names('do')]
    expect(withStroke.length).toBeGreaterThan(0)
    expect(withStroke.every((name) => name.includes('Đỗ'))).toBe(true)
    expect(without).toEqual(expect.arrayContaining(withStroke))
    for (const { match } of await search('Đ')) expect(match.text.toLowerCase()).toMatch(/đ/u)
  })

  it.each([
    ['UBND tỉnh Bắc Kạn', 'Ủy ban nhân dân tỉnh Bắc Kạn', 'organization:bac-kan/ubnd'],
    ['ubnd tinh bac kan', 'uy ban nhan dan tinh bac kan', 'organization:bac-kan/ubnd'],
    ['xã NTM', 'xã nông thôn mới', 'standard:xa-nong-thon-moi'],
    ['TĐKT', 'thi đua khen thưởng', 'organization:hoi-dong-thi-dua-khen-thuong-trung-uong'],
    ['tdkt', 'TĐ-KT', 'organization:hoi-dong-thi-dua-khen-thuong-trung-uong'],
    ['Hội đồng TĐKT TƯ', 'hội đồng tđ-kt t.ư', 'organization:hoi-dong-thi-dua-khen-thuong-trung-uong'],
    ['TP.Hà Nội', 'tp ha noi', 'place:ha-noi'],
  ])('finds the same behind %s as behind %s', async (short, long, id) => {
    const found = await search(short)
    expect(ids(found)).toContain(id)
    expect(ids(await search(long)).sort()).toEqual(ids(found).sort())
  })

  it.each([...'+-!(){}[]^"~*?:\\/&|', '&&', '||'])('takes %s for no more than a space', async (sign) => {
    const inside = sign === '"' ? [] : [`bang${sign}lang`]
    for (const text of [...inside, `${sign}bang ${sign}lang${sign}`, `bang lang ${sign}${sign} ${sign}`])
      expect(ids(await search(text, { kinds: ['PLACE'] }))).toEqual(expect.arrayContaining([lãng, lang]))
  })

  it.each(['AND', 'OR', 'NOT', 'TO'])('takes %s for a word like any other', async (word) => {
    expect(await search(`bang ${word} lang`)).toEqual([])
  })

  it('finds a word whose tone moves as it grows', async () => {
    const names = (await search('quận hoà', { kinds: ['PLACE'] })).map(({ match }) => match.text)
    expect(names).toContain('quận Hoàn Kiếm')
  })

  it('finds words inside long names, in any order', async () => {
    const id = 'campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'
    for (const text of ['chung sức Bắc Kạn', 'nong thon moi bac kan', 'bắc kạn chung sức xây dựng nông thôn m'])
      expect(ids(await search(text, { kinds: ['CAMPAIGN'] }))).toContain(id)
  })

  it('is of the kinds asked for', async () => {
    const found = await search('bac kan', { kinds: ['CAMPAIGN', 'POST'] })
    expect([...new Set(found.map(({ node }) => node.__typename))].sort()).toEqual(['Campaign', 'Post'])
    expect(await search('bac kan', { kinds: [] })).toEqual([])
  })

  it.each(['a', 'ă', '字'])('for a thousand times %s as one word finds nothing, and does not fail', async (letter) => {
    expect(await search(letter.repeat(1_000))).toEqual([])
  })

  it.each(['', '  ', '?!', '+-&&||!(){}[]^"~*?:\\/'])('for %j is refused with what to do', async (text) => {
    const { errors } = await ask(seeded.graph, document, { text })
    expect(errors?.[0]).toMatchObject({ message: 'text has neither a letter nor a digit.' })
  })
})

describe('the order', () => {
  const rank = ({ match }: Found): number => matchKinds.indexOf(match.kind)

  it.each(['bang la', 'bac kan', 'Tân', 'ho', 'nông thôn mới', 'an'])('for %s goes from tier to tier', async (text) => {
    const tiers = (await search(text)).map(rank)
    expect(tiers).toEqual([...tiers].sort())
  })

  it('puts a commune of the area before its namesakes far away, which follow', async () => {
    const places = async (area: string) => ids(await search('Tân Tiến', { kinds: ['PLACE'], within: { place: area } }))
    expect((await places('place:dak-lak-2025'))[0]).toBe('place:dak-lak-2025/xa-tan-tien')
    const near = await places('place:bac-kan')
    expect(near[0]).toBe('place:bac-kan/bach-thong/xa-tan-tien')
    expect(near).toContain('place:dak-lak-2025/xa-tan-tien')
  })

  it('finds the area’s places even where the text begins thousands of names', async () => {
    const found = await search('x', { kinds: ['PLACE'], within: { place: 'place:bac-kan/cho-don' }, first: 20 })
    for (const id of ids(found)) expect(id).toMatch(/^place:bac-kan\/cho-don\/xa-/)
  })

  it('takes what an area was before for a part of it only with lineage', async () => {
    const first = async (lineage: boolean) =>
      ids(await search('tan tien', { within: { place: 'place:thai-nguyen-2025', lineage } }))[0]
    expect(await first(true)).toBe('place:bac-kan/bach-thong/xa-tan-tien')
    const inside = await search('Bằng Lãng', {
      within: { place: 'place:thai-nguyen-2025@2026-01-01' },
      asOf: '2026-01-01',
    })
    expect(inside).toEqual([])
  })

  it('takes bodies and posts for parts of the place where they have their seat', async () => {
    const found = await search('UBND', { within: { place: 'place:bac-kan' }, first: 3 })
    expect(ids(found)[0]).toMatch(/^organization:bac-kan\//)
  })

  it('puts a whole name before a part, and a province before what is in it', async () => {
    const found = await search('Bắc Kạn', { asOf: '2024-06-11' })
    expect(ids(found)[0]).toBe('place:bac-kan')
    expect(ids(found).indexOf('place:bac-kan/bac-kan')).toBeLessThan(
      ids(found).indexOf('campaign:bac-kan-chung-suc-xay-dung-nong-thon-moi'),
    )
  })

  it('puts what is current before what is past, where facts speak of neither', async () => {
    const { search: found }: Answer = await data(
      seeded.graph,
      `{ search(text: "Tân Thành", kinds: [PLACE], first: 60) {
           edges { match { kind } node { ... on Place { standing facts(first: 1) { totalCount } } } } } }`,
    )
    const silent = found.edges.filter(
      ({ match, node }: Answer) => match?.kind === 'EXACT' && node?.facts.totalCount === 0,
    )
    const isPast = silent.map(({ node }: Answer) => node?.standing === 'PAST')
    expect(isPast).toContain(true)
    expect(isPast).toContain(false)
    expect(isPast.lastIndexOf(false)).toBeLessThan(isPast.indexOf(true))
  })
})

describe('a moment', () => {
  const places = async (asOf: string) =>
    (await search('Chợ Đồn', { kinds: ['PLACE'], asOf })).map(({ node }) => node.id)

  it('leaves out what was surely not in force', async () => {
    expect(await places('2024-06-11')).toEqual(['place:bac-kan/cho-don@2024-06-11'])
    expect(await places('2026-01-01')).toEqual(['place:thai-nguyen-2025/xa-cho-don@2026-01-01'])
  })

  it('must be that of the area too', async () => {
    const within = { place: 'place:bac-kan@2024-06-11' }
    const { errors } = await ask(seeded.graph, document, { text: 'a', within, asOf: '2026-01-01' })
    expect(errors?.[0]?.message).toContain('speaks of 2024-06-11')
  })
})

describe('pages', () => {
  it.each(['bac kan', 'Tân Tiến', 't'])('of %s follow each other without gap or repetition', async (text) => {
    const { search: whole } = await data(seeded.graph, document, { text, first: 100 })
    const seen: string[] = []
    for (let after: string | null = null, more = true; more && seen.length < 100; ) {
      const { search: page }: Answer = await data(seeded.graph, document, { text, first: 20, after })
      seen.push(...ids(page.edges))
      expect(page.totalCount).toBe(whole.totalCount)
      ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
    }
    expect(seen).toEqual(ids(whole.edges))
    expect(new Set(seen).size).toBe(seen.length)
    expect(whole.totalCount).toBeGreaterThanOrEqual(seen.length)
  })

  it('belong to their text', async () => {
    const [edge] = await search('bac kan')
    const { errors } = await ask(seeded.graph, document, { text: 'thai nguyen', after: edge?.cursor })
    expect(errors?.[0]?.message).toContain('RELEVANCE(bac kan)')
  })
})

describe('the work', () => {
  /** How many queries it sends. */
  async function queries(work: () => Promise<unknown>): Promise<number> {
    seeded.sent()
    await work()
    return seeded.sent().length
  }

  it('is one query for a page with its total, whatever its size, and one more for the places above', async () => {
    expect(await queries(() => search('bang lang', { first: 1 }))).toBe(1)
    expect(await queries(() => search('bac', { first: 100 }))).toBe(1)
    expect(await queries(() => data(seeded.graph, operation('typeahead'), { text: 'bang lang' }))).toBe(2)
  })

  it('is none for a text that asks for nothing', async () => {
    expect(await queries(() => ask(seeded.graph, document, { text: '???' }))).toBe(0)
  })
})

/** Numbers as the driver must be given them, where they count rows. */
const withIntegers = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )

describe('the query', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = await connect(testNeo4j('SEEDED'))
  })
  afterAll(() => driver.close())

  interface Step {
    readonly operatorType: string
    readonly dbHits?: number
    readonly children: readonly Step[]
  }
  const steps = (plan: Step): Step[] => [plan, ...plan.children.flatMap(steps)]

  async function profile(text: string): Promise<Step[]> {
    const selection = { search: readSearch(text), kinds: entityKindNames, within: null, asOf: null }
    const search = withIntegers(searchPage(selection, { after: null, limit: 11 }))
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const { summary } = await session.run(`PROFILE ${searchedNames.text}`, { search })
      return steps(summary.profile as Step)
    } finally {
      await session.close()
    }
  }

  // Measured: 15,000 to 24,000 for a letter or two, 46 for eight.
  it.each([
    ['x', 40_000],
    ['Đ', 40_000],
    ['tan', 50_000],
    ['Bằng Lãn', 1_000],
    ['bac kan chung suc xay dung nong thon moi', 1_000],
  ])('for %s starts at indexes and stays within bounds', async (text, most) => {
    const plan = await profile(text)
    const starts = plan.filter(({ operatorType }) => /Scan|Seek/.test(operatorType)).map((step) => step.operatorType)
    for (const start of starts) expect(start).toMatch(/^Node(Unique)?IndexSeek/)
    expect(plan.reduce((hits, { dbHits = 0 }) => hits + dbHits, 0)).toBeLessThan(most)
  })
})

/** What a search should find, told from all names by other means than those of the product. */
describe('compared with all names of the graph', () => {
  const everyName = cypher<Record<string, never>, { id: string; text: string }>`
    MATCH (name:Name)-[:NAMES]->(entity:Entity)
    RETURN entity.id AS id, name.text AS text
  `
  let names: readonly { id: string; text: string }[] = []
  beforeAll(async () => {
    names = await seeded.graph.read(everyName, {})
  })

  const words = (key: string): string[] => key.match(/[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  const hasAll = (name: readonly string[], wanted: readonly string[]): boolean =>
    wanted.every((word) => name.includes(word))
  const hasAllButEnd = (name: readonly string[], wanted: readonly string[]): boolean =>
    hasAll(name, wanted.slice(0, -1)) && name.some((word) => word.startsWith(wanted.at(-1) ?? ''))

  function kindFor(name: string, text: string): MatchKind | null {
    const [key, folded] = [accentedKey(text), foldedKey(text)]
    if (normalise(name) === normalise(text)) return 'EXACT'
    if (hasAll(words(accentedKey(name)), words(key))) return 'ACCENTED'
    if (key !== folded) return hasAllButEnd(words(accentedKey(name)), words(key)) ? 'PREFIX' : null
    if (hasAll(words(foldedKey(name)), words(folded))) return 'FOLDED'
    return hasAllButEnd(words(foldedKey(name)), words(folded)) ? 'PREFIX' : null
  }

  function expected(text: string): Record<string, MatchKind> {
    const best: Record<string, MatchKind> = {}
    for (const { id, text: name } of names) {
      const kind = kindFor(name, text)
      const known = best[id]
      if (kind && (!known || matchKinds.indexOf(kind) < matchKinds.indexOf(known))) best[id] = kind
    }
    return best
  }

  it.each([
    'bang la',
    'Bằng',
    'nguyen',
    'Vì người ngh',
    'chợ m',
    'khen thưởng',
    'thai',
    'Lãng',
    'lang',
    'đoàn k',
    '135',
  ])('finds for %s neither less nor more, in the right tiers', async (text) => {
    const found: Record<string, MatchKind> = {}
    for (let after: string | null = null, more = true; more; ) {
      const { search: page }: Answer = await data(seeded.graph, document, { text, after })
      for (const { node, match } of page.edges as Found[]) found[node.canonicalId] = match.kind
      ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
    }
    expect(found).toEqual(expected(text))
  })

  it('never fails, and with diacritics never finds by folding, whatever is typed', async () => {
    const syllable = fc.constantFrom(
      'Bằng',
      'bang',
      'Lãng',
      'lang',
      'hoà',
      'hòa',
      'Đ',
      'd',
      'ủy',
      'tân',
      'xã',
      'n',
      '1',
      'kạn',
    )
    const sign = fc.constantFrom(
      ' ',
      '  ',
      '-',
      '–',
      '"',
      '“',
      '(',
      ')',
      ':',
      '/',
      '\\',
      '*',
      '?',
      '~',
      '^',
      '&&',
      '||',
      '!',
    )
    const likely = fc.array(fc.oneof(syllable, sign), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
    const text = fc.oneof({ weight: 3, arbitrary: likely }, fc.string({ unit: 'grapheme', minLength: 1 }))
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { errors, data: answer } = await ask(seeded.graph, document, { text: any, first: 20 })
        if (errors)
          return expect(errors.map(({ message }) => message)).toEqual(['text has neither a letter nor a digit.'])
        if (!answer || accentedKey(any) === foldedKey(any)) return
        for (const { match } of answer.search.edges as Found[]) {
          expect(match.kind).not.toBe('FOLDED')
          // The last word may go on, whatever signs were typed behind it.
          const stands = beginnings(accentedKey(any).replace(/[^\p{L}\p{M}\p{N}]+$/u, '')).some((key) =>
            hasAllButEnd(words(accentedKey(match.text)), words(key)),
          )
          expect(stands).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
