import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { type EntityKind, entityKinds } from '../../../src/domain/entity.ts'
import { type FactKind, factKindNames, factKinds, factSpec, type Role } from '../../../src/domain/fact.ts'
import { idAt } from '../../../src/domain/id.ts'
import { applyConstraints } from '../../../src/graph/constraints.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { createSchema } from '../../../src/server/schema.ts'
import { type Filter, Meaning, type Moment } from '../../oracle/meaning.ts'
import { filterOf } from '../../oracle/question.ts'
import { days, type Statement, type Thing, type World, worlds } from '../../oracle/world.ts'
import { writeWorld } from '../../oracle/writeWorld.ts'
import { amount } from '../../support/amount.ts'
import { data } from '../../support/ask.ts'
import { useEmptyGraph } from '../../support/neo4j.ts'

const empty = useEmptyGraph()
const schema = createSchema()
let graph: Graph

beforeAll(async () => {
  graph = createGraph(empty.driver, { timeout: 60_000 })
  await applyConstraints(graph)
}, 120_000)

/** A list of facts that entities of a type have. */
interface List {
  readonly owner: EntityKind
  readonly field: string
  readonly kind: FactKind | null
  /** The arguments that it takes. */
  readonly takes: readonly string[]
}

const kindOfConnection = (type: string): FactKind | null | undefined =>
  type === 'FactConnection' ? null : factKindNames.find((kind) => `${factKinds[kind].label}Connection` === type)

const listsOf = (owner: EntityKind): List[] =>
  Object.values((schema.getType(entityKinds[owner].label) as GraphQLObjectType).getFields()).flatMap(
    ({ name: field, type, args }: GraphQLField<unknown, unknown>) => {
      const kind = kindOfConnection(getNamedType(type).name)
      return kind === undefined ? [] : [{ owner, field, kind, takes: args.map(({ name }) => name) }]
    },
  )

const lists = (Object.keys(entityKinds) as EntityKind[]).flatMap(listsOf)

const roles: readonly Role[] = ['RECIPIENT', 'GRANTOR', 'PROPOSER', 'BY', 'PLACE', 'ABOUT', 'CAMPAIGN']

interface Question {
  readonly list: List
  readonly at: number
  readonly filter: Filter
  readonly subtree: boolean
  readonly lineage: boolean
  readonly as: readonly Role[] | null
  readonly moment: Moment
}

const question: fc.Arbitrary<Question> = fc.constantFrom(...lists).chain((list) =>
  fc.record({
    list: fc.constant(list),
    at: fc.nat(),
    filter: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: filterOf(`${list.kind ? factKinds[list.kind].label : 'Fact'}Filter`, 2) },
    ),
    subtree: fc.boolean(),
    lineage: fc.boolean(),
    as: fc.option(fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 })),
    moment: fc.option(fc.constantFrom(...days)),
  }),
)

/** The arguments that the list takes, written out: what is left out has a default that differs from list to list. */
function given({ list, subtree, lineage, as }: Question): string {
  const all = { subtree: String(subtree), lineage: String(lineage), as: as ? `[${as.join(', ')}]` : 'null' }
  const written = Object.entries(all).flatMap(([name, value]) =>
    list.takes.includes(name) ? [`${name}: ${value}`] : [],
  )
  return ['filter: $filter', 'first: 100', ...written].join(', ')
}

async function found(question: Question, owner: Thing) {
  const { list, filter, moment } = question
  const { label } = entityKinds[list.owner]
  const input = `${list.kind ? factKinds[list.kind].label : 'Fact'}Filter`
  const source = `query ($id: ID!, $filter: ${input}) { node(id: $id) { ... on ${label} {
    list: ${list.field}(${given(question)}) { totalCount nodes { canonicalId } } } } }`
  const { node } = await data(graph, source, { id: idAt(owner.id, moment), filter })
  return {
    total: node.list.totalCount,
    ids: node.list.nodes.map(({ canonicalId }: { canonicalId: string }) => canonicalId),
  }
}

const placing = ({ kind }: Statement): readonly Role[] => factSpec(kind).placedBy

/** Facts in whose roles somebody near enough to the owner stands, and those that the owner as a source states. */
function meant(world: World, { list, filter, moment, ...asked }: Question, owner: Thing) {
  const meaning = new Meaning(world, moment)
  const taken = (name: 'subtree' | 'lineage') => list.takes.includes(name) && asked[name]
  const parts = taken('subtree') || list.owner === 'ORGANIZATION'
  const near = [0, ...(parts ? [1] : []), ...(taken('lineage') ? [2] : []), ...(parts && taken('lineage') ? [3] : [])]
  const as = list.takes.includes('as') ? asked.as : null
  const concerns = ({ roles, sources }: Statement) =>
    roles.some(({ role, entity }) => {
      const reach = (as?.includes(role) ?? true) ? meaning.reach(meaning.thing(entity), owner.id) : null
      return reach !== null && near.includes(reach)
    }) ||
    (as === null && sources.includes(owner.id))
  /** What has its seat in a place, and with it what lies there, is as a part of it. */
  const lies = (fact: Statement) =>
    as === null &&
    meaning.groundsOf(fact).some((ground) => {
      const reach = meaning.reach(ground, owner.id)
      const isNamed = fact.roles.some(({ role, entity }) => entity === ground.id && placing(fact).includes(role))
      return reach !== null && near.includes(isNamed ? reach : reach | 1)
    })
  const facts = meaning.facts(list.kind, filter).filter((fact) => concerns(fact) || lies(fact))
  return { total: facts.length, ids: facts.sort((one, other) => other.sortKey - one.sortKey).map(({ id }) => id) }
}

/** Each is a new query to plan. */
const many = amount(20, 40)
const manyQuestions = fc.array(question, { minLength: many, maxLength: many })

describe('the facts of an entity', () => {
  it('are those that an oracle in memory finds, with or without its parts and its past, in any role', async () => {
    const seen = { asked: 0, telling: 0 }
    await fc.assert(
      fc.asyncProperty(worlds, manyQuestions, async (world, questions) => {
        await writeWorld(graph, world)
        for (const one of questions) {
          const owners = world.things.filter(({ kind }) => kind === one.list.owner)
          const owner = owners[one.at % owners.length]
          if (!owner) continue
          const answer = await found(one, owner)
          seen.asked += 1
          if (answer.total > 0) seen.telling += 1
          expect({ owner: owner.id, ...one, ...answer }).toEqual({
            owner: owner.id,
            ...one,
            ...meant(world, one, owner),
          })
        }
      }),
      {
        numRuns: amount(4, 6),
        endOnFailure: true,
      },
    )
    expect(seen.asked).toBeGreaterThan(35)
    expect(seen.telling / seen.asked).toBeGreaterThan(0.1)
  }, 600_000)
})
