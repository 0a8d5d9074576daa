import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHop, byWeight, type Hops, type Joint, type Link, waysOfLength } from '../../../src/paths/way.ts'

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

/** The ways from A to Z as the entities they pass and the facts that tell them. */
function waysIn(facts: Facts, length: number, { limit = 100, patience = 100_000 } = {}): string[] | null {
  const ways = waysOfLength(hopsOf(facts), { from: 'A', to: 'Z', length, limit, patience })
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
  it('is by the origins of the weakest hop, then by the ids passed', () => {
    const facts = { f: one('AB'), g: two('BZ'), h: two('AD'), i: two('DZ'), j: one('AC'), k: one('CZ') }
    expect(waysIn(facts, 2)).toEqual(['A-h-D-i-Z', 'A-f-B-g-Z', 'A-j-C-k-Z'])
    expect(waysIn(facts, 2, { limit: 2 })).toEqual(['A-h-D-i-Z', 'A-f-B-g-Z'])
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
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 7 }), fc.integer({ min: 1, max: 4 }), (list, length) => {
        const facts = Object.fromEntries(
          list.map(({ joins, sources }, at) => [`f${at}`, { joins: joins.join(''), sources }]),
        )
        const ways = waysOfLength(hopsOf(facts), { from: 'A', to: 'Z', length, limit: 100, patience: 100_000 })
        const found = ways?.map((way) => ({
          passed: way.map(({ to }) => to).join(''),
          sources: Math.min(...way.map(({ link }) => link.sources)),
        }))
        expect(found).toEqual(everyWay(facts, length))
      }),
      { numRuns: 500 },
    )
  })
})

/** All sequences of entities, each told by facts of its own in the best way there is. */
function everyWay(facts: Facts, length: number): { passed: string; sources: number }[] {
  const orders = arrangements(['B', 'C', 'D'], length - 1).map((between) => [...between, 'Z'])
  return orders
    .map((passed) => ({ passed: passed.join(''), sources: bestTelling(facts, ['A', ...passed], []) }))
    .filter(({ sources }) => sources > 0)
    .sort((one, other) => other.sources - one.sources || (one.passed < other.passed ? -1 : 1))
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
