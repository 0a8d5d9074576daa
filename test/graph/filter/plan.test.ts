import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { connect } from '../../../src/graph/connection.ts'
import type { Query } from '../../../src/graph/cypher.ts'
import type { Reader } from '../../../src/graph/graph.ts'
import { createLoaders } from '../../../src/loaders/loaders.ts'
import { createContext } from '../../../src/resolvers/context.ts'
import { createSchema } from '../../../src/server/schema.ts'
import { testNeo4j, useSeededGraph } from '../../support/neo4j.ts'

useSeededGraph()
const schema = createSchema()
const publicUrl = 'https://graph.example'

/** A value that a field of a filter takes, as simple as its type allows; null where a filter would never end. */
function sample(type: GraphQLInputType, field: string, depth: number): unknown {
  if (isNonNullType(type)) return sample(type.ofType, field, depth)
  if (isListType(type)) {
    const item = sample(type.ofType, field, depth)
    return item === null ? null : [item]
  }
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (!isInputObjectType(named)) return scalar(named.name, field)
  if (named.name === 'On') return { from: '2020-01-01', to: '2024-06-11' }
  if (named.name === 'Within') return { place: 'place:bac-kan', lineage: true }
  return depth === 0 ? null : shapesOf(named.getFields(), depth - 1)[0]
}

function scalar(name: string, field: string): unknown {
  if (name === 'ID') return 'place:bac-kan'
  if (name === 'Int') return 2
  if (name === 'Boolean') return true
  return field === 'text' ? 'bằng lãng' : 'x'
}

/** The simplest filter of each field, those that name something last: a field alone must find its own way. */
const shapesOf = (fields: Readonly<Record<string, GraphQLInputField>>, depth: number): object[] =>
  Object.values(fields)
    .sort((one, other) => Number(one.name === 'id') - Number(other.name === 'id'))
    .flatMap(({ name, type }) => {
      const value = sample(type, name, depth)
      return value === null ? [] : [{ [name]: value }]
    })

interface Shape {
  readonly source: string
  readonly filter: object
}

/** Each field of each filter that a connection of the type takes, asked for alone. */
function shapes(type: string, whole: (page: string) => string): Shape[] {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields())
  return fields.flatMap(({ name, args }) => {
    const input = getNamedType(args.find((arg) => arg.name === 'filter')?.type)
    if (!isInputObjectType(input)) return []
    const page = `${name}(filter: $filter, first: 5) { totalCount edges { cursor } }`
    const source = `query ($filter: ${input.name}) { ${whole(page)} }`
    return shapesOf(input.getFields(), 2).map((filter) => ({ source, filter }))
  })
}

const owners = {
  Campaign: 'campaign:ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
  Place: 'place:bac-kan',
  Post: 'post:bac-kan/ubnd/chu-tich',
  Article: 'article:bbk-20240611',
}

const all = [
  ...shapes('Query', (page) => page),
  ...Object.entries(owners).flatMap(([type, id]) =>
    shapes(type, (page) => `node(id: "${id}") { ... on ${type} { ${page} } }`),
  ),
]

interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

const operators = (plan: Plan): string[] => [
  plan.operatorType.replace('@neo4j', ''),
  ...plan.children.flatMap(operators),
]

const scans =
  /^(AllNodes|NodeByLabel|UnionNodeByLabels|IntersectionNodeByLabels|(Partitioned)?(Un)?[Dd]irected(All|Union)?Relationship(Type|Types)?)Scan/

/** The queries that a question would send, without an answer to any: one for each part of what it asks. */
async function queriesFor({ source, filter }: Shape): Promise<ReadonlySet<Query<object, object>>> {
  const queries = new Set<Query<object, object>>()
  const recording: Reader = {
    read: async (query) => {
      queries.add(query)
      return []
    },
  }
  const contextValue = { ...createContext(recording, publicUrl), loaders: createLoaders(recording, recording) }
  const { errors } = await graphql({ schema, source, variableValues: { filter }, contextValue })
  if (errors) throw new Error(`${source} ${JSON.stringify(filter)}: ${errors[0]?.message}`)
  return queries
}

describe('a filter', () => {
  const plans = new Map<string, string[]>()
  const misdeclared: object[] = []

  beforeAll(async () => {
    const driver = await connect(testNeo4j('SEEDED'))
    const session = driver.session({ defaultAccessMode: 'READ' })
    for (const shape of all) {
      for (const { text, columns } of await queriesFor(shape)) {
        if (plans.has(text)) continue
        const result = session.run(`EXPLAIN ${text}`)
        const keys = await result.keys()
        if (columns && columns.join() !== keys.join()) misdeclared.push({ text, columns, keys })
        plans.set(text, operators((await result).summary.plan as Plan))
      }
    }
    await driver.close()
  }, 600_000)

  it('is asked in enough shapes to mean something', () => {
    expect(plans.size).toBeGreaterThan(250)
  })

  it('of any shape declares what its rows have', () => {
    expect(misdeclared).toEqual([])
  })

  it('of any shape starts from an index and scans neither a label nor a type', () => {
    const bad = [...plans].filter(([, steps]) => steps.some((step) => scans.test(step)))
    expect(bad.map(([text, steps]) => ({ text, scans: steps.filter((step) => scans.test(step)) }))).toEqual([])
  })
})
