import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHop, byWeight, type Hops, type Joint, type Link, waysOfLength } from '../../src/domain/path.ts'

/** Facts as the entities that each joins, with how many origins state it. */
type Facts = Readonly<Record<string, { readonly joins: string; readonly sources: number }>>

function hopsOf(facts: Facts): Hops<Joint> {
  const links = new Map<string, Link[]>()
  for (const [id, { joins, sources }] of Object.entries(facts))
    for (const one of joins)
      for (const other of joins)
        if (one < other) links.set(one + other, [...(links.get(one + other) ?? []), { id, sources }])
  const hops: Hops<Joint> = new Map()
  for (const [[one = '', other = ''], found] of links) addHop(hops, one, other, { links: found.sort(byWeight) })
  return hops
}

interface Given {
  readonly limit?: number
  readonly patience?: number
  readonly most?: number
  readonly reach?: Reach
}

/** In how many facts entities stand, as far as that matters. */
type Reach = Readonly<Record<string, number>>

/** The ways from A to Z as the entities they pass and the facts that tell them. */
function waysIn(
  facts: Facts,
  length: number,
  { limit = 100, patience = 100_000, reach = {}, most = Number.POSITIVE_INFINITY }: Given = {},
): string[] | null {
  const search = { from: 'A', to: 'Z', length, limit, patience, most, reach: new Map(Object.entries(reach)) }
  const ways = waysOfLength(hopsOf(facts), search)
  return ways?.map((way) => `A${way.map(({ link, to }) => `-${link.id}-${to}`).join('')}`) ?? null
}

const one = (joins: string) => ({ joins, sources: 1 })
const two = (joins: string) => ({ joins, sources: 2 })

describe('a way', () => {
  it('has exactly as many hops as are asked for', () => {
    const facts = { f: one('AB'), g: one('BZ'), h: one('AZ') }
    expect(waysIn(facts, 1)).toEqual(['A-h-Z'])
    expect(waysIn(facts, 2)).toEqual(['A-f-B-g-Z'])
    expect(waysIn(facts, 3)).toEqual([])
  })

  it('passes no entity twice', () => {
    expect(waysIn({ f: one('AB'), g: one('BC'), h: one('BZ'), i: one('AC') }, 3)).toEqual(['A-i-C-g-B-h-Z'])
  })

  it('is told by each fact once: a fact that joins three entities is one step', () => {
    expect(waysIn({ f: one('ABZ') }, 2)).toEqual([])
    expect(waysIn({ f: one('ABZ'), g: one('BZ') }, 2)).toEqual(['A-f-B-g-Z'])
  })

  it('leaves a fact to the hop that has no other', () => {
    expect(waysIn({ f: two('ABZ'), g: two('AB') }, 2)).toEqual(['A-g-B-f-Z'])
  })

  it('is told by the fact that most origins state', () => {
    expect(waysIn({ f: one('AZ'), g: two('AZ') }, 1)).toEqual(['A-g-Z'])
  })

  it('is told once however many facts join its entities', () => {
    expect(waysIn({ f: one('AB'), g: one('AB'), h: one('BZ'), i: one('BZ') }, 2)).toEqual(['A-f-B-h-Z'])
  })
})

describe('the order of ways', () => {
  const facts = { f: one('AB'), g: two('BZ'), h: two('AD'), i: two('DZ'), j: one('AC'), k: one('CZ') }

  it('is by how many facts speak of what is passed, then by the origins of the weakest hop, then by the ids', () => {
    expect(waysIn(facts, 2)).toEqual(['A-h-D-i-Z', 'A-f-B-g-Z', 'A-j-C-k-Z'])
    expect(waysIn(facts, 2, { limit: 2 })).toEqual(['A-h-D-i-Z', 'A-f-B-g-Z'])
    expect(waysIn(facts, 2, { reach: { B: 3, C: 2, D: 3 } })).toEqual(['A-j-C-k-Z', 'A-h-D-i-Z', 'A-f-B-g-Z'])
  })

  it('looks last at what is half-way: of two in the middle at the busier', () => {
    const three = { f: one('AB'), g: one('BC'), h: one('CZ'), i: one('AD'), j: one('DE'), k: one('EZ') }
    const busy = { B: 9, C: 2, D: 3, E: 3 }
    expect(waysIn(three, 3, { reach: busy })).toEqual(['A-f-B-g-C-h-Z', 'A-i-D-j-E-k-Z'])
    expect(waysIn(three, 3, { reach: { ...busy, C: 3 } })).toEqual(['A-i-D-j-E-k-Z', 'A-f-B-g-C-h-Z'])
    const four = { ...three, h: one('CF'), l: one('FZ'), k: one('EG'), m: one('GZ') }
    expect(waysIn(four, 4, { reach: { B: 1, C: 9, F: 2, D: 1, E: 1, G: 3 } })).toEqual([
      'A-f-B-g-C-h-F-l-Z',
      'A-i-D-j-E-k-G-m-Z',
    ])
  })

  it('leaves out what is too busy, but for half-way', () => {
    const three = { f: one('AB'), g: one('BC'), h: one('CZ'), i: one('AD'), j: one('DZ'), k: one('BD') }
    const reach = { B: 4, C: 5, D: 9 }
    expect(waysIn(three, 3, { reach, most: 3 })).toEqual([])
    expect(waysIn(three, 3, { reach, most: 4 })).toEqual(['A-f-B-g-C-h-Z', 'A-f-B-k-D-j-Z'])
  })
})

describe('a search', () => {
  it('is given up when it has tried too much', () => {
    expect(waysIn({ f: one('AB'), g: one('BZ') }, 2, { patience: 1 })).toBeNull()
  })

  it('finds what trying every order of entities finds', () => {
    const fact = fc.record({
      joins: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'Z'), { minLength: 2, maxLength: 4 }),
      sources: fc.integer({ min: 1, max: 3 }),
    })
    const busyness = fc.integer({ min: 1, max: 4 })
    const reaches = fc.record({ B: busyness, C: busyness, D: busyness })
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 7 }), fc.integer({ min: 1, max: 4 }), reaches, (list, length, reach) => {
        const facts = Object.fromEntries(
          list.map(({ joins, sources }, at) => [`f${at}`, { joins: joins.join(''), sources }]),
        )
        const search = { from: 'A', to: 'Z', length, limit: 100, patience: 100_000 }
        const all = { ...search, most: Number.POSITIVE_INFINITY, reach: new Map(Object.entries(reach)) }
        const ways = waysOfLength(hopsOf(facts), all)
        const found = ways?.map((way) => ({
          passed: way.map(({ to }) => to).join(''),
          sources: Math.min(...way.map(({ link }) => link.sources)),
        }))
        const expected = everyWay(facts, length, reach)
        expect(found).toEqual(expected)
        // Whoever wants fewer gets the first of them.
        expect(waysOfLength(hopsOf(facts), { ...all, limit: 2 })).toEqual(ways?.slice(0, 2))
      }),
      { numRuns: 500 },
    )
  })
})

/** All sequences of entities, each told by facts of its own in the best way there is. */
function everyWay(facts: Facts, length: number, reach: Reach): { passed: string; sources: number }[] {
  const orders = arrangements(['B', 'C', 'D'], length - 1).map((between) => [...between, 'Z'])
  return orders
    .map((passed) => ({ passed: passed.join(''), sources: bestTelling(facts, ['A', ...passed], []) }))
    .filter(({ sources }) => sources > 0)
    .sort((one, other) => {
      const [busy, half] = busynessOf(one.passed, reach)
      const [otherBusy, otherHalf] = busynessOf(other.passed, reach)
      return busy - otherBusy || half - otherHalf || other.sources - one.sources || (one.passed < other.passed ? -1 : 1)
    })
}

/** What is passed but for half-way, by the busiest of it, and what is half-way; `passed` ends with the end. */
function busynessOf(passed: string, reach: Reach): readonly [number, number] {
  const [one = 0, other = 0, third = 0] = [...passed.slice(0, -1)].map((id) => reach[id] ?? 0)
  if (passed.length === 2) return [0, one]
  if (passed.length === 3) return [Math.min(one, other), Math.max(one, other)]
  return [Math.max(one, third), other]
}

const arrangements = (from: readonly string[], length: number): string[][] =>
  length === 0
    ? [[]]
    : from.flatMap((first) =>
        arrangements(
          from.filter((other) => other !== first),
          length - 1,
        ).map((rest) => [first, ...rest]),
      )

function bestTelling(facts: Facts, [from = '', to, ...rest]: readonly string[], used: readonly string[]): number {
  if (to === undefined) return Number.POSITIVE_INFINITY
  const tellings = Object.entries(facts)
    .filter(([id, { joins }]) => !used.includes(id) && joins.includes(from) && joins.includes(to))
    .map(([id, { sources }]) => Math.min(sources, bestTelling(facts, [to, ...rest], [...used, id])))
  return Math.max(0, ...tellings)
}
