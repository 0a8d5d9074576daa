import {
  type DirectiveNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql'
import type { AnyField } from './field.ts'

/**
 * What a field costs, as its schema says with the directives of the GraphQL Cost Directives specification (IBM).
 * `sizedFields` of a connection take the size asked of the connection; `slicingArguments` say it; `assumedSize` is for
 * lists that nobody can ask a size of.
 */
export interface Pricing {
  readonly weight: number
  readonly slicingArguments: readonly string[]
  readonly sizedFields: readonly string[]
  readonly assumedSize: number
}

/**
 * The lists nobody can ask a size of are short: the roles of a fact, the ancestors of a place, the steps of a decision. At
 * 10, three levels of them would price every citation page out of reach; a list that is longer says so in its `@listSize`.
 */
const defaultAssumedSize = 3

/** Describing the schema touches no database; one hundredth an object lets every tool introspect and no attacker multiply. */
const introspectionObjectCost = 0.01

/** A schema has hundreds of types, of some ten fields, of a few arguments: over the three levels, about 10 each. */
const introspectionListSize = 10

const pricings = new WeakMap<AnyField, Pricing>()

/** The pricing of a field. A field without directives is priced by the shape of its type: a `…Connection` is a connection. */
export function pricingOf(field: AnyField): Pricing {
  const known = pricings.get(field)
  if (known) return known
  const pricing = readPricing(field)
  pricings.set(field, pricing)
  return pricing
}

/** What one object of a type costs: 1 for a connection or anything with an id of its own, 0 for a value within another. */
export function objectCost(type: GraphQLCompositeType, schema: GraphQLSchema): number {
  if (isMeta(type.name)) return introspectionObjectCost
  return isConnection(type.name) || hasIdentity(type, schema) ? 1 : 0
}

/** Whether a field's own type is a list, whatever may be null in it. */
export function isList(type: AnyField['type']): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function readPricing(field: AnyField): Pricing {
  const directives = field.astNode?.directives ?? []
  const listSize = directiveArguments(directives, 'listSize')
  const typeName = getNamedType(field.type).name
  return {
    weight: Number(directiveArguments(directives, 'cost').get('weight') ?? 0),
    slicingArguments: strings(listSize.get('slicingArguments')) ?? namesOf(field).filter((name) => name === 'first'),
    sizedFields: strings(listSize.get('sizedFields')) ?? (isConnection(typeName) ? ['edges', 'nodes'] : []),
    assumedSize: Number(listSize.get('assumedSize') ?? (isMeta(typeName) ? introspectionListSize : defaultAssumedSize)),
  }
}

function directiveArguments(directives: readonly DirectiveNode[], name: string): Map<string, unknown> {
  const directive = directives.find((node) => node.name.value === name)
  return new Map(directive?.arguments?.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined
}

const namesOf = (field: AnyField) => field.args.map((argument) => argument.name)

/** Names beginning so are GraphQL's own: the types that describe the schema. */
const isMeta = (typeName: string) => typeName.startsWith('__')

const isConnection = (typeName: string) => typeName.endsWith('Connection')

function hasIdentity(type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (type.name === 'Node') return true
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === 'Node')
  return isAbstractType(type) && schema.getPossibleTypes(type).some((possible) => hasIdentity(possible, schema))
}
