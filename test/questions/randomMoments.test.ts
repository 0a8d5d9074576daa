/** No hop of any question loses the moment it is asked under, or tells of what came after it. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { GraphQLNamedType } from 'graphql'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { createSchema } from '../../src/server/schema.ts'
import { amount, isDeep } from '../support/amount.ts'
import { type Answer, ask, data, inParts } from '../support/ask.ts'
import { everyField } from '../support/everyField.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type RandomQuery, randomQueryUnder } from '../support/randomQuery.ts'
import { existingIds } from '../support/randomValue.ts'

/** Round every boundary that the articles know: the call of 1948, the mergers of 2020 and 2025, the days of papers. */
const days = [
  ...['1948-06-10', '1990-01-01', '2017-12-28', '2020-01-31', '2020-02-01', '2021-08-13'],
  ...['2023-12-31', '2024-06-11', '2025-06-30', '2025-07-01', '2030-01-01'],
]

const daysOfAll = cypher<Record<string, never>, { id: string; from: string; to: string }>`
  MATCH (node:Entity|Fact) RETURN node.id AS id, node.possibleFrom AS from, node.possibleTo AS to
`

/** Fields between a connection and what it holds. */
const wrappers = new Set(['edges', 'node', 'nodes'])

/** Fields that lead from one thing to another of whatever day: the larger fact, the fact that replaces one. */
const leading = new Set(['partOf', 'supersededBy'])

const fieldOf = (key: string): string => key.replace(/_\d+$/, '')

interface Met {
  readonly thing: Answer
  /** The field by which it was reached. */
  readonly via: string
  /** Whether that is a list of what is in force. Roles and neighbours are none: whoever plays one may be gone, or to come. */
  readonly isListed: boolean
}

/** Everything in an answer that is an object, with how it was reached. */
function met(value: unknown, via: string, isListed: boolean): Met[] {
  if (Array.isArray(value)) return value.flatMap((item) => met(item, via, isListed))
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Answer
  const inside = Object.entries(thing).flatMap(([key, part]) => {
    const field = fieldOf(key)
    const isConnection = /(?<!Neighbour)Connection$/.test(String(thing.__typename))
    if (wrappers.has(field)) return met(part, via, isListed || isConnection)
    return met(part, field, field === 'heirs')
  })
  return [{ thing, via, isListed }, ...inside]
}

const runs = amount(50, 150)
/** Days on which all that leads on from well-known entities is asked for. */
const checked = isDeep ? ['1990-01-01', '2020-12-31', '2025-06-30', '2026-01-01'] : ['2025-06-30']
const known = existingIds.filter((_, at) => at % amount(3, 1) === 0)

describe('under a moment', () => {
  const seeded = useSeededGraph()
  let spans: Map<string, { from: string; to: string }>
  const facts = new Set(factKindNames.map((kind) => factSpec(kind).label))

  beforeAll(async () => {
    spans = new Map((await seeded.graph.read(daysOfAll, {})).map((row) => [row.id, row]))
  })

  function wrong({ thing, via, isListed }: Met, { day, source }: RandomQuery): string | null {
    if ('on_0' in thing && thing.__typename === 'PlaceChange' && thing.on_0 > String(day)) return 'a change to come'
    if (thing.id === undefined) return null
    if (thing.id !== `${thing.canonicalId}@${day}` || thing.asOf !== day) return 'another moment'
    const { from, to } = spans.get(thing.canonicalId) ?? { from: String(day), to: String(day) }
    if (facts.has(thing.__typename))
      return from > String(day) && !leading.has(via) && via !== '' ? 'a fact to come' : null
    return isListed && !source.includes('standing:') && (from > String(day) || to < String(day))
      ? 'an entity that is not in force'
      : null
  }

  function check(data: unknown, query: RandomQuery): Met[] {
    const all = met(data, '', false)
    for (const one of all) {
      const mistake = wrong(one, query)
      if (mistake)
        throw new Error(
          `${mistake} by ${one.via}: ${JSON.stringify(one.thing).slice(0, 500)}\n${query.source.slice(0, 2_000)}`,
        )
    }
    return all.filter(({ thing }) => thing.id !== undefined)
  }

  it.each(checked)(
    'all that anything leads to is of that moment, and no list holds what came after %s',
    async (day) => {
      const schema = createSchema()
      for (const id of known) {
        const type = entityKindNames.map(entitySpec).find(({ prefix }) => id.startsWith(`${prefix}:`))?.label
        const fields = everyField(schema, schema.getType(String(type)) as GraphQLNamedType, 2)
        const source = `{ node(id: "${id}@${day}") { ... on ${type} ${fields} } }`
        const things = check(await data(seeded.graph, source, {}, inParts(seeded.graph)), { day, source })
        expect(things.length).toBeGreaterThan(0)
      }
    },
    300_000,
  )

  it('every hop answers for that moment, and lists nothing of a later one', async () => {
    const seen = { things: 0, facts: 0, fields: new Set<string>() }
    await fc.assert(
      fc.asyncProperty(randomQueryUnder(createSchema(), days), async (query) => {
        const told = check((await ask(seeded.graph, query.source, {}, inParts(seeded.graph))).data, query)
        seen.things += told.length
        seen.facts += told.filter(({ thing }) => facts.has(thing.__typename)).length
        for (const { via } of told) seen.fields.add(via)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    // Enough was met to mean something.
    expect(seen.things).toBeGreaterThan(runs / 2)
    expect(seen.facts).toBeGreaterThan(runs / 8)
    expect(seen.fields.size).toBeGreaterThan(amount(8, 12))
  }, 900_000)
})
