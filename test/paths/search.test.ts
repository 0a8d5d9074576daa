/** Ways between entities of random worlds, against trying everything in memory; and what finding them costs. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyConstraints } from '../../src/graph/constraints.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { createGraph, type Graph, type Reader } from '../../src/graph/graph.ts'
import { writeHubs } from '../../src/graph/queries/importHub.ts'
import { shortestPaths } from '../../src/paths/search.ts'
import { sharedBy } from '../../src/paths/shared.ts'
import type { Costs } from '../../src/paths/strategy/strategy.ts'
import { type Ground, type Structured, sharedAmong, structureOf, type Ways, waysBetween } from '../oracle/way.ts'
import { days, type World, worlds } from '../oracle/world.ts'
import { writeWorld } from '../oracle/writeWorld.ts'
import { amount } from '../support/amount.ts'
import { type Answer, data } from '../support/ask.ts'
import { hitsOf } from '../support/hits.ts'
import { useEmptyGraph } from '../support/neo4j.ts'

const empty = useEmptyGraph()
let graph: Graph

beforeAll(async () => {
  graph = createGraph(empty.driver, { timeout: 60_000 })
  await applyConstraints(graph)
}, 120_000)

const nameStructure = cypher<{ structure: readonly Structured[] }, never>`
  CALL () { MATCH (article:Article) SET article.origin = article.id }
  UNWIND $structure AS row
  MATCH (:Entity {id: row.from})-[edge]->(:Entity {id: row.to})
  WHERE type(edge) = row.type
  SET edge.sources = row.sources
`

/** A world in the graph, some of its entities hubs, its structure named by articles. */
async function lay(world: World, everyHub: number): Promise<Ground> {
  const hubs = world.things.filter((_, at) => at % everyHub === 1).map(({ id }) => id)
  const structure = structureOf(world)
  await writeWorld(graph, world)
  await graph.run(writeHubs, { hubs, others: [] })
  await graph.run(nameStructure, { structure })
  return { world, structure, hubs: new Set(hubs) }
}

interface Question extends Ways {
  /** Which entities, by their place in the world. */
  readonly ends: readonly number[]
  readonly maxHops: number
  readonly first: number
}

const question: fc.Arbitrary<Question> = fc.record({
  ends: fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 3 }),
  asOf: fc.option(fc.constantFrom(...days), { freq: 2 }),
  minSources: fc.integer({ min: 1, max: 2 }),
  throughHubs: fc.boolean(),
  maxHops: fc.integer({ min: 2, max: 4 }),
  first: fc.constantFrom(1, 3, 5, 20),
})

/** Searches that read as little as they can of what lies between, by either way to look for it, or until it is too much. */
const lazy: readonly Costs[] = [
  { few: 0, fewBetween: 0, look: 17, mostReached: 500_000 },
  { few: 0, fewBetween: 0, look: 1, mostReached: 500_000 },
  { few: 0, fewBetween: 0, look: 17, mostReached: 25 },
]

const endsOf = ({ world }: Ground, { ends }: Question): string[] => [
  ...new Set(ends.map((at) => world.things[at % world.things.length]?.id as string)),
]

const hop = 'from { canonicalId } to { canonicalId } fact { canonicalId } factCount independentSources'
const pathsQuery = `query ($from: ID!, $to: ID!, $asOf: Day, $maxHops: Int!, $minSources: Int!, $throughHubs: Boolean!, $first: Int!) {
  paths(from: $from, to: $to, asOf: $asOf, maxHops: $maxHops, minSources: $minSources, throughHubs: $throughHubs, first: $first) {
    independentSources hops { ${hop} } } }`
const sharedQuery = `query ($ids: [ID!]!, $asOf: Day, $minSources: Int!, $throughHubs: Boolean!, $first: Int!) {
  inCommon(ids: $ids, asOf: $asOf, minSources: $minSources, throughHubs: $throughHubs, first: $first) {
    entity { canonicalId } links { ${hop} } } }`

const answered = ({ independentSources, hops }: Answer) => ({
  passed: [hops[0].from.canonicalId, ...hops.map(({ to }: Answer) => to.canonicalId)],
  sources: independentSources,
  factCounts: hops.map(({ factCount }: Answer) => factCount),
})

async function searched(from: string, to: string, asked: Question, { world }: Ground, costs: Costs) {
  const end = (id: string) => ({
    id,
    factCount: world.facts.filter(({ roles }) => roles.some(({ entity }) => entity === id)).length,
  })
  const { paths, narrated } = await shortestPaths(graph, { ...asked, from: end(from), to: end(to), near: null }, costs)
  const ways = paths.map((steps) => ({
    passed: [from, ...steps.map((step) => step.to)],
    sources: Math.min(...steps.map(({ link }) => link.sources)),
    factCounts: steps.map(({ joint }) => joint.factCount),
  }))
  return { ways, narrated }
}

describe('ways between two entities', () => {
  it('are those that trying everything finds, in their order, however they are searched', async () => {
    const seen = { asked: 0, found: 0, ofThree: 0, brought: 0 }
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.integer({ min: 4, max: 12 }),
        fc.array(question, { minLength: 30, maxLength: 30 }),
        async (world, everyHub, questions) => {
          const ground = await lay(world, everyHub)
          for (const one of questions) {
            const [from, to] = endsOf(ground, one)
            if (!from || !to) continue
            const all = waysBetween(ground, from, to, one.maxHops, one)
            const expected = all.slice(0, one.first)
            const { paths } = await data(graph, pathsQuery, { ...one, from, to })
            expect({ from, to, ...one, ways: paths.map(answered) }).toEqual({ from, to, ...one, ways: expected })
            for (const costs of lazy) {
              const { ways, narrated } = await searched(from, to, one, ground, costs)
              expect({ from, to, ...one, costs, ways }).toEqual({ from, to, ...one, costs, ways: expected })
              seen.brought += narrated.length
            }
            seen.asked += 1
            seen.found += expected.length
            seen.ofThree += expected.filter(({ passed }) => passed.length === 4).length
          }
        },
      ),
      { numRuns: amount(3, 6), endOnFailure: true },
    )
    // The worlds are worth their time: most questions have an answer, and many ways have a middle hop.
    expect(seen.found).toBeGreaterThan(seen.asked)
    expect(seen.ofThree).toBeGreaterThan(seen.asked / 2)
    expect(seen.brought).toBeGreaterThan(seen.ofThree)
  }, 600_000)
})

describe('what entities share', () => {
  it('is what trying everything finds, in its order, asked in one query or in several', async () => {
    const seen = { asked: 0, found: 0 }
    await fc.assert(
      fc.asyncProperty(
        worlds,
        fc.integer({ min: 4, max: 12 }),
        fc.array(question, { minLength: 30, maxLength: 30 }),
        async (world, everyHub, questions) => {
          const ground = await lay(world, everyHub)
          for (const one of questions) {
            const ids = endsOf(ground, one)
            if (ids.length < 2) continue
            const expected = sharedAmong(ground, ids, one).slice(0, one.first)
            const { inCommon } = await data(graph, sharedQuery, { ...one, ids })
            const shared = inCommon.map(({ entity, links }: Answer) => ({
              id: entity.canonicalId,
              sources: Math.min(...links.map(({ independentSources }: Answer) => independentSources)),
            }))
            expect({ ids, ...one, shared }).toEqual({ ids, ...one, shared: expected })
            const ends = ids.map((id) => ({ id, factCount: 1 }))
            const apart = await sharedBy(graph, { ...one, ends, near: null })
            expect({ ids, ...one, shared: apart.map(({ id }) => id) }).toEqual({
              ids,
              ...one,
              shared: expected.map(({ id }) => id),
            })
            seen.asked += 1
            seen.found += expected.length
          }
        },
      ),
      { numRuns: amount(3, 6), endOnFailure: true },
    )
    expect(seen.found).toBeGreaterThan(seen.asked / 4)
  }, 600_000)
})

const clear = cypher<Record<string, never>, never>`
  MATCH (n) DETACH DELETE n
`
/** Two people; what each was honoured in stands in so many facts more, and both in one together. */
const layCrowd = cypher<{ facts: number }, never>`
  CREATE (one:Entity:Person {id: 'person:one'}), (other:Entity:Person {id: 'person:other'}),
    (award:Entity:Award {id: 'award:a'}), (campaign:Entity:Campaign {id: 'campaign:c'})
  WITH one, other, award, campaign
  CALL (one, other, award, campaign) {
    UNWIND [[one, award], [other, campaign], [award, campaign]] AS pair
    CREATE (fact:Fact {id: 'honour:' + pair[0].id + pair[1].id})
    WITH fact, pair[0] AS start, pair[1] AS end
    CREATE (fact)-[:RECIPIENT {field: 'recipient'}]->(start), (fact)-[:AWARD {field: 'award'}]->(end)
  }
  CALL (award, campaign) {
    UNWIND range(1, $facts) AS at
    UNWIND [award, campaign] AS hot
    CREATE (fact:Fact {id: 'honour:' + hot.id + at})-[:AWARD {field: 'award'}]->(hot)
    WITH fact
    UNWIND range(1, 12) AS more
    CREATE (fact)-[:PLACE {field: 'fromPlace'}]->(:Entity {factCount: 1})
  }
  MATCH (fact:Fact)
  SET fact.factKind = 'HONOUR', fact.sourceCount = 1, fact.possibleFrom = '0001-01-01', fact.possibleTo = '9999-12-31'
  WITH DISTINCT 1 AS one
  MATCH (entity:Entity) WHERE entity.id IS NOT NULL
  SET entity.factCount = COUNT { (entity)<--(:Fact) }
`

describe('a way through what very many facts name', () => {
  it('costs three queries, and little more than to reach the facts of both once', async () => {
    const facts = 2_500
    await graph.run(clear, {})
    await graph.run(layCrowd, { facts })
    const sent: { text: string; parameters: object }[] = []
    const reader: Reader = {
      read: (query, parameters) => {
        sent.push({ text: query.text, parameters })
        return graph.read(query, parameters)
      },
    }
    const ends = { from: { id: 'person:one', factCount: 1 }, to: { id: 'person:other', factCount: 1 } }
    const condition = { asOf: null, minSources: 1, throughHubs: false }
    const { paths, narrated } = await shortestPaths(reader, { ...ends, ...condition, maxHops: 3, first: 5, near: null })
    expect(paths.map((steps) => steps.map(({ to }) => to))).toEqual([['award:a', 'campaign:c', 'person:other']])
    expect(narrated.map(({ id }) => id).sort()).toEqual([
      'honour:award:acampaign:c',
      'honour:person:oneaward:a',
      'honour:person:othercampaign:c',
    ])
    // Around one end, around the other, and what lies between.
    expect(sent).toHaveLength(3)
    const hits = await Promise.all(sent.map((query) => hitsOf(empty.driver, query)))
    const all = hits.reduce((one, other) => one + other, 0)
    // To look from each fact for what it names would pass its thirteen edges.
    expect(all).toBeGreaterThan(2 * facts)
    expect(all).toBeLessThan(2 * facts + 1_000)
  })
})
