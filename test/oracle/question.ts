/** Random filters, of any shape the schema allows, over the ids and values that random worlds have. */
import fc from 'fast-check'
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { type EntityKind, entityKinds } from '../../src/domain/entity.ts'
import { factKindNames, factKinds } from '../../src/domain/fact.ts'
import { createSchema } from '../../src/server/schema.ts'
import { idOf } from './id.ts'
import type { Filter } from './meaning.ts'
import { days } from './world.ts'

const schema = createSchema()

const inputOf = (name: string): GraphQLInputObjectType => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`the schema has no input ${name}`)
  return type
}

/** More than a random world has of most, so that some name nothing. */
const mostOfKind: Readonly<Record<EntityKind, number>> = {
  CAMPAIGN: 5,
  ORGANIZATION: 4,
  POST: 3,
  PERSON: 3,
  PLACE: 17,
  AWARD: 3,
  STANDARD: 2,
  ARTICLE: 3,
  DOCUMENT: 2,
}

const idOfKinds = (...kinds: readonly EntityKind[]): fc.Arbitrary<string> =>
  fc.constantFrom(...kinds).chain((kind) => fc.nat({ max: mostOfKind[kind] }).map((index) => idOf(kind, index)))

const factId: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...factKindNames), fc.nat({ max: 40 }))
  .map(([kind, index]) => idOf(kind, index))

const kindOfLabel = (label: string): EntityKind | undefined =>
  (Object.keys(entityKinds) as EntityKind[]).find((kind) => entityKinds[kind].label === label)

/** Whose ids a field of an input takes. */
function idsOf(input: string, field: string): fc.Arbitrary<string> {
  if (field === 'publisher' || field === 'issuer') return idOfKinds('ORGANIZATION')
  if (field === 'place') return idOfKinds('PLACE')
  if (field === 'about') return idOfKinds('PLACE', 'CAMPAIGN', 'ORGANIZATION')
  if (input === 'ActorFilter') return idOfKinds('ORGANIZATION', 'POST', 'PERSON', 'PLACE')
  if (input === 'RecipientFilter') return idOfKinds('ORGANIZATION', 'PERSON', 'PLACE')
  if (input === 'SourceFilter') return idOfKinds('ARTICLE', 'DOCUMENT')
  const kind = kindOfLabel(input.replace('Filter', ''))
  if (kind) return idOfKinds(kind)
  return Object.values(factKinds).some(({ label }) => `${label}Filter` === input) || input === 'FactFilter'
    ? factId
    : fc.constant('place:0')
}

const words: Readonly<Record<string, readonly string[]>> = {
  text: ['Bằng', 'bang', 'bằng lãng', 'đồng', 'dong', 'Na'],
  type: ['xã', 'phường', 'tỉnh'],
  code: ['01', '02'],
  number: ['1/NQ', '2/QĐ'],
  indicator: ['a', 'b'],
  topic: ['a', 'b'],
}

function scalar(name: string, input: string, field: string): fc.Arbitrary<unknown> {
  if (name === 'ID') return idsOf(input, field)
  if (name === 'Int') return field === 'year' ? fc.constantFrom(2023, 2024) : fc.integer({ min: 1, max: 3 })
  if (name === 'Boolean') return fc.boolean()
  return fc.constantFrom(...(words[field] ?? ['?']))
}

const enumOf = (type: GraphQLEnumType): fc.Arbitrary<string> =>
  fc.constantFrom(...type.getValues().map(({ name }) => name))

const span: fc.Arbitrary<Filter> = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days), fc.constantFrom('from', 'to', 'both'), fc.boolean())
  .map(([one, other, which, certainly]) => {
    const [from, to] = [one, other].sort()
    return { ...(which === 'to' ? {} : { from }), ...(which === 'from' ? {} : { to }), certainly }
  })

/** A value of a field; null where nothing fits within the depth that is left. */
function fieldValue(type: GraphQLInputType, input: string, field: string, depth: number): fc.Arbitrary<unknown> | null {
  if (isNonNullType(type)) return fieldValue(type.ofType, input, field, depth)
  if (isListType(type)) {
    const item = fieldValue(type.ofType, input, field, depth)
    return item && fc.array(item, { minLength: field === 'or' ? 0 : 1, maxLength: field === 'or' ? 2 : 3 })
  }
  const named = getNamedType(type)
  if (isEnumType(named)) return enumOf(named)
  if (!isInputObjectType(named)) return scalar(named.name, input, field)
  if (named.name === 'On') return span
  if (named.name === 'Unplaced')
    return fc.record({ level: fc.constantFrom('COMMUNE', 'DISTRICT', 'PROVINCE'), lineage: fc.boolean() })
  if (named.name === 'Within') return fc.record({ place: idOfKinds('PLACE'), lineage: fc.boolean() })
  if (depth === 0) return null
  return named.name.endsWith('Many') ? manyOf(named, depth) : filterOf(named.name, depth - 1)
}

const manyOf = (input: GraphQLInputObjectType, depth: number): fc.Arbitrary<Filter> => {
  const asked = getNamedType(input.getFields().some?.type as GraphQLInputType).name
  return fc
    .constantFrom(['some'], ['none'], ['some', 'none'])
    .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, filterOf(asked, depth - 1)]))))
}

/** What has most room for mistakes is asked for more often than its share of the fields. */
const weightOf = (field: string): number => {
  if (field === 'not') return 10
  if (field === 'or') return 6
  return ['id', 'text', 'on', 'minSources', 'conflicted'].includes(field) ? 1 : 3
}

const made = new Map<string, fc.Arbitrary<Filter>>()

/** A filter of the input type with at most so many filters inside each other, and one to three fields on each level. */
export function filterOf(name: string, depth: number): fc.Arbitrary<Filter> {
  const key = `${name} ${depth}`
  const known = made.get(key)
  if (known) return known
  const filter = makeFilter(name, depth)
  made.set(key, filter)
  return filter
}

/** All facts of a world are stated, and it has no versions. */
const beyondWorlds: ReadonlySet<string> = new Set(['state', 'changedSince'])

function makeFilter(name: string, depth: number): fc.Arbitrary<Filter> {
  const fields = Object.values(inputOf(name).getFields()).flatMap(({ name: field, type }) => {
    const value = beyondWorlds.has(field) ? null : fieldValue(type, name, field, depth)
    return value ? [{ field, value }] : []
  })
  const choice = fc.oneof(...fields.map((one) => ({ weight: weightOf(one.field), arbitrary: fc.constant(one) })))
  return fc
    .uniqueArray(choice, { minLength: 1, maxLength: depth > 1 ? 2 : 3, selector: ({ field }) => field })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map(({ field, value }) => [field, value]))))
}
