/** Pages bring of facts, entities and sources what is selected. Nobody may notice: not by an answer, not by its price. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  execute,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql'
import { entityKindNames, entitySpec } from '../../src/domain/entity.ts'
import { factKindNames, factSpec } from '../../src/domain/fact.ts'
import type { Reader } from '../../src/graph/graph.ts'
import { sourceColumns } from '../../src/graph/page/citationProjection.ts'
import { wholeFacts } from '../../src/graph/page/projection.ts'
import { type Context, createContext } from '../../src/resolvers/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { amount } from '../support/amount.ts'
import type { Answer } from '../support/ask.ts'
import { everyField } from '../support/everyField.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type Change, cuttingLoaders, remembering, wholeCitations } from './broughtPage.ts'

const seeded = useSeededGraph()
const schema = createSchema()
const publicUrl = 'https://graph.example'

const asSelected: Change = { facts: (brought) => brought, entities: (columns) => columns }

const whole: Change = {
  facts: ({ citations }) => ({
    ...wholeFacts,
    citations: citations && { ...wholeCitations, first: citations.first },
  }),
  entities: () => ['*'],
}

/** As if nobody had looked ahead: what is selected beyond names is found missing, and loaded. */
const named: Change = {
  facts: ({ values, roles, citations }) => ({
    values,
    roles: { ...roles, entities: 'NAMED' },
    citations: citations && { ...citations, sources: sourceColumns, publishers: false },
  }),
  entities: () => [],
}

let reader: Reader
beforeAll(() => {
  reader = remembering(seeded.graph)
})

/** Asks with what pages bring cut in memory; the answer without errors, and how many queries it took. */
async function asked(source: string, change: Change): Promise<{ data: unknown; queries: number }> {
  let queries = 0
  const loaders = cuttingLoaders(reader, () => queries++, change)
  return { data: await answer(source, { ...createContext(reader, publicUrl), loaders }), queries }
}

/** Asks the graph itself. */
async function askedOfGraph(source: string): Promise<{ data: unknown; queries: number }> {
  seeded.sent()
  const data = await answer(source, createContext(seeded.graph, publicUrl))
  return { data, queries: seeded.sent().length }
}

async function answer(source: string, contextValue: Context): Promise<unknown> {
  // Not validated: members of a union have fields of one name and several types, which no object has both of.
  const { data, errors } = await execute({ schema, document: parse(source), contextValue })
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return JSON.parse(JSON.stringify(data))
}

const isEntity = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity')

const typeOf = (label: string): GraphQLObjectType => schema.getType(label) as GraphQLObjectType

const rootOf = (label: string): string =>
  Object.values(typeOf('Query').getFields()).find(({ type }) => getNamedType(type).name === `${label}Connection`)
    ?.name as string

const labels = factKindNames.map((kind) => factSpec(kind).label)

/** Each field of each kind of entity by itself, with the values of what it gives. */
const fieldsOfEntities = entityKindNames.flatMap((kind) => {
  const { label } = entitySpec(kind)
  const fields = Object.values(typeOf(label).getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  return fields.map(({ name, type }) => ({
    label,
    name,
    selected: `... on ${label} { ${name} ${everyField(schema, getNamedType(type), 0)} }`,
  }))
})

/** Each field of each kind of fact by itself, and of what belongs to facts. */
const fieldsOfFacts = labels.flatMap((label) => [
  ...Object.values(typeOf(label).getFields()).map(({ name, type }) => ({
    label,
    of: label,
    name,
    selected: `${name} ${everyField(schema, getNamedType(type), 0)}`,
  })),
  ...['RoleLink', 'Citation', 'Step'].flatMap((of) =>
    Object.values(typeOf(label).getFields()).flatMap(({ name: owner, type: owned }) =>
      getNamedType(owned).name === of
        ? Object.values(typeOf(of).getFields()).map(({ name, type }) => ({
            label,
            of,
            name,
            selected: `${owner} { ${name} ${everyField(schema, getNamedType(type), 0)} }`,
          }))
        : [],
    ),
  ),
])

describe('what a page of facts brings along', () => {
  it.each(fieldsOfFacts)('suffices for $name of a $of, of a $label', async ({ label, selected }) => {
    const source = `{ ${rootOf(label)}(first: 12) { nodes { ${selected} } } }`
    const { data, queries } = await asked(source, whole)
    const answer = await asked(source, asSelected)
    expect(answer.data).toEqual(data)
    expect(answer.queries).toBe(queries)
  })

  it.each(labels)(
    'changes no field of a %s, nor of what stands round it',
    async (label) => {
      const source = `{ ${rootOf(label)}(first: 15) { nodes ${everyField(schema, typeOf(label), amount(1, 2))} } }`
      const { data } = await asked(source, whole)
      expect((await asked(source, asSelected)).data).toEqual(data)
      expect((await asked(source, named)).data).toEqual(data)
      expect((await askedOfGraph(source)).data).toEqual(data)
    },
    300_000,
  )

  it.each(fieldsOfEntities)('suffices for $name of a $label', async ({ selected }) => {
    const source = `{ facts(first: 60) { nodes { ...Round } } figures(first: 60) { nodes { ...Round } } } fragment Round on Fact {
      id roles { entity { ${selected} } } citations(first: 2) { source { ... on Node { ${selected} } } } }`
    const { data, queries } = await asked(source, whole)
    const answer = await asked(source, asSelected)
    expect(answer.data).toEqual(data)
    expect(answer.queries).toBe(queries)
  })

  /** The values of a kind by themselves, and what names who stands in its roles. */
  it.each(labels)('is what the graph brings of a %s, selected in parts', async (label) => {
    const fields = Object.values(typeOf(label).getFields())
    const values = fields.filter(({ type }) => isLeafType(getNamedType(type))).map(({ name }) => name)
    const roles = fields.filter(({ type }) => isEntity(getNamedType(type))).map(({ name }) => `${name} { id name }`)
    const page = (alias: string, selected: string[]) =>
      `${alias}: ${rootOf(label)}(first: 12) { nodes { ${selected.join(' ')} } }`
    const source = `{ ${page('values', values)} ${page('roles', roles)} }`
    expect((await askedOfGraph(source)).data).toEqual((await asked(source, whole)).data)
  })

  it('lists roles as the kind of fact does, on a page and by the id', async () => {
    const listed = (found: { roles: { role: string }[] }) => found.roles.map(({ role }) => role)
    const id = 'honour:bbk-20240611/bang-lang-bang-khen'
    const source = `{ node(id: "${id}") { ... on Honour { roles { role } } }
      article(id: "article:bbk-20240611") { facts(first: 100) { nodes { canonicalId roles { role } } } } }`
    const { node, article } = (await askedOfGraph(source)).data as Answer
    expect(listed(node)).toEqual(['AWARD', 'RECIPIENT', 'GRANTOR', 'CAMPAIGN'])
    expect(listed(article.facts.nodes.find(({ canonicalId }: Answer) => canonicalId === id))).toEqual(listed(node))
  })

  it('suffices for whom a source is published by, and how a fact is cited', async () => {
    const source = `{ honours(first: 20) { nodes { citeAs
      citations { says { field text entity { id } } source { publisher { id name ... on Organization { kind } } } } } } }`
    const { data, queries } = await asked(source, whole)
    expect(queries).toBe(1)
    expect(await asked(source, asSelected)).toEqual({ data, queries })
    expect((await asked(source, named)).data).toEqual(data)
    expect(await askedOfGraph(source)).toEqual({ data, queries })
  })
})

describe('what a page of entities brings along', () => {
  it.each(fieldsOfEntities)('suffices for $name of a $label', async ({ label, selected }) => {
    const source = `{ ${rootOf(label)}(first: 25) { nodes { ${selected} } } }`
    const { data, queries } = await asked(source, whole)
    const answer = await asked(source, asSelected)
    expect(answer.data).toEqual(data)
    expect(answer.queries).toBeLessThanOrEqual(queries)
    expect((await asked(source, named)).data).toEqual(data)
  })

  it.each(entityKindNames.map((kind) => entitySpec(kind).label))('is what the graph brings of a %s', async (label) => {
    const source = `{ ${rootOf(label)}(first: 25) { nodes ${everyField(schema, typeOf(label), 0)} } }`
    expect((await askedOfGraph(source)).data).toEqual((await asked(source, whole)).data)
  })

  it('is enough for what is read off each entity itself', async () => {
    const { queries } = await askedOfGraph(
      '{ places(first: 5) { nodes { id name level type code standing validity } } }',
    )
    expect(queries).toBe(1)
  })
})
