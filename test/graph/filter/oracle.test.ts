import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type EntityKind, entityKindNames, entityKinds } from '../../../src/domain/entity.ts'
import { type FactKind, factKindNames, factKinds } from '../../../src/domain/fact.ts'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { countEntities, countFacts, type Groups } from '../../oracle/grouping.ts'
import { type Filter, Meaning, type Moment } from '../../oracle/meaning.ts'
import { filterOf } from '../../oracle/question.ts'
import { days, type World, worlds } from '../../oracle/world.ts'
import { writeWorld } from '../../oracle/writeWorld.ts'
import { amount } from '../../support/amount.ts'
import { data } from '../../support/ask.ts'
import { useEmptyGraph } from '../../support/neo4j.ts'

const empty = useEmptyGraph()
let graph: Graph

beforeAll(async () => {
  graph = createGraph(empty.driver, { timeout: 60_000 })
  await applyConstraints(graph)
}, 120_000)

/** What a client asks: a root field with a filter, under some moments, with every lineage switch both ways. */
interface Question {
  readonly field: string
  readonly input: string
  readonly kind: EntityKind | FactKind | null
  readonly isFact: boolean
  readonly filter: Filter
  readonly moments: readonly Moment[]
  readonly by: readonly string[]
  readonly lineage: boolean
}

const entityGroups = ['KIND', 'LEVEL', 'PROVINCE', 'DISTRICT']
const factGroups = [
  'KIND',
  'YEAR',
  'STANDING',
  'STATUS',
  'CAMPAIGN',
  'AWARD',
  'STANDARD',
  'RECIPIENT_KIND',
  'RECIPIENT',
  'GRANTOR',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
  'ORGANIZATION',
  'PERSON',
  'INDICATOR',
  'STANCE',
  'PUBLISHER',
]

const plural: Partial<Record<string, string>> = { Person: 'people', Recognition: 'recognitions' }
const fieldOf = (label: string): string => plural[label] ?? `${label.charAt(0).toLowerCase()}${label.slice(1)}s`

const roots = [
  ...entityKindNames.map((kind) => ({ kind, label: entityKinds[kind].label, isFact: false })),
  ...factKindNames.map((kind) => ({ kind, label: factKinds[kind].label, isFact: true })),
  { kind: null, label: 'Fact', isFact: true },
]
/** Those with the most to ask come more often. */
const often = roots.filter(({ label }) => ['Honour', 'Place', 'Campaign', 'Recognition'].includes(label))

const question: fc.Arbitrary<Question> = fc
  .constantFrom(...roots, ...often, ...often)
  .chain(({ kind, label, isFact }) =>
    fc.record({
      field: fc.constant(fieldOf(label)),
      input: fc.constant(`${label}Filter`),
      kind: fc.constant(kind),
      isFact: fc.constant(isFact),
      filter: filterOf(`${label}Filter`, 3),
      moments: fc.uniqueArray(fc.constantFrom(...days), { minLength: 3, maxLength: 3 }),
      by: fc.uniqueArray(fc.constantFrom(...(isFact ? factGroups : entityGroups)), { minLength: 1, maxLength: 3 }),
      lineage: fc.boolean(),
    }),
  )

interface Found {
  readonly ids: readonly string[]
  readonly total: number
  readonly groups?: Groups
}

async function asked(
  { field, input, by, lineage, filter }: Question,
  moment: Moment,
  counted: boolean,
): Promise<Found> {
  const counts = counted ? `counts(by: [${by.join(', ')}], lineage: ${lineage}) { keys { value } count uncertain }` : ''
  const source = `query ($filter: ${input}, $asOf: Day) {
    found: ${field}(filter: $filter, asOf: $asOf, first: 100) { ${counted ? 'totalCount' : ''} ${counts} nodes { canonicalId } } }`
  const { found } = await data(graph, source, { filter, asOf: moment })
  const ids = found.nodes.map(({ canonicalId }: { canonicalId: string }) => canonicalId)
  return {
    ids,
    total: counted ? found.totalCount : ids.length,
    ...(counted ? { groups: groupsIn(found.counts) } : {}),
  }
}

type Counted = readonly { keys: { value: string }[]; count: number; uncertain: number }[]
const groupsIn = (counts: Counted): Groups =>
  Object.fromEntries(
    counts.map(({ keys, count, uncertain }) => [keys.map(({ value }) => value).join(' | '), { count, uncertain }]),
  )

/** The same, told from the world in memory. Facts come in their order; entities, for which the order is of no matter here, by id. */
function meant(world: World, { kind, isFact, filter, by, lineage }: Question, moment: Moment, counted: boolean): Found {
  const meaning = new Meaning(world, moment)
  const grouping = { world, meaning, moment, by, lineage }
  if (isFact) {
    const facts = [...meaning.facts(kind as FactKind | null, filter)].sort((one, other) => other.sortKey - one.sortKey)
    return {
      ids: facts.map(({ id }) => id),
      total: facts.length,
      ...(counted ? { groups: countFacts(facts, grouping) } : {}),
    }
  }
  const things = meaning.entities(kind as EntityKind, filter)
  return {
    ids: things.map(({ id }) => id).sort(),
    total: things.length,
    ...(counted ? { groups: countEntities(things, grouping) } : {}),
  }
}

/** The filter with every lineage switch turned. */
const turned = (filter: Filter): Filter =>
  JSON.parse(JSON.stringify(filter), (key, value) => (key === 'lineage' ? !value : value)) as Filter

/** Each filter is a new query to plan. */
const many = amount(8, 15)
const manyQuestions = fc.array(question, { minLength: many, maxLength: many })

describe('a filter', () => {
  it('takes what an oracle in memory takes, in pages, totals and counts, under any moment and lineage', async () => {
    const seen = { asked: 0, telling: 0 }
    await fc.assert(
      fc.asyncProperty(worlds, manyQuestions, async (world, questions) => {
        await writeWorld(graph, world)
        for (const one of questions) await compare(world, one, seen)
      }),
      {
        numRuns: amount(3, 5),
        endOnFailure: true,
      },
    )
    expect(seen.asked).toBeGreaterThan(100)
    expect(seen.telling / seen.asked).toBeGreaterThan(0.2)
  }, 600_000)
})

async function compare(world: World, one: Question, seen: { asked: number; telling: number }): Promise<void> {
  const variants = one.moments.flatMap((moment) =>
    [one.filter, turned(one.filter)].map((filter) => ({ moment, filter })),
  )
  for (const [index, { moment, filter }] of variants.entries()) {
    const counted = index === 0
    const question = { ...one, filter }
    const found = await asked(question, moment, counted)
    const expected = meant(world, question, moment, counted)
    const ids = one.isFact ? found.ids : [...found.ids].sort()
    seen.asked += 1
    if (ids.length > 0 && ids.length < 10) seen.telling += 1
    expect({ field: one.field, filter, moment, by: one.by, lineage: one.lineage, ...found, ids }).toEqual({
      field: one.field,
      filter,
      moment,
      by: one.by,
      lineage: one.lineage,
      ...expected,
    })
  }
}
