import {
  type FieldNode,
  type GraphQLCompositeType,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql'
import { Problem } from '../../domain/problem.ts'
import { type SelectedFields, type SelectionScope, selectedOn, selectionSetsOf } from '../../selection/selection.ts'
import { argumentCost, checkSlice } from './argument.ts'
import { createCounter, refuseBeyond } from './bound.ts'
import { type AnyField, fieldOf } from './field.ts'
import type { Limits } from './limits.ts'
import { isList, objectCost, type Pricing, pricingOf } from './pricing.ts'
import { workOf } from './work.ts'

/** What an operation asks for at most: `cost` as the limits count it, `values` the field values of the largest answer. */
export interface Measure {
  readonly cost: number
  readonly values: number
}

/** A document with the variables of a request. */
export interface MeasuredDocument extends Omit<SelectionScope, 'visit'> {
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Measures an operation that is valid, with its variables coerced. The walk is no longer than `limits.selections` steps,
 * whatever the fragments would unfold to, because it stops there.
 * @throws Problem BAD_ARGUMENT for an argument out of bounds, COST_EXCEEDED for an operation too deep, too wide or too
 *   dear; the first one met
 */
export function measure(operation: OperationDefinitionNode, document: MeasuredDocument, limits: Limits): Measure {
  const root = document.schema.getRootType(operation.operation)
  if (!root) return { cost: 0, values: 0 }
  const walk = { document: { ...document, visit: createCounter(limits) }, limits }
  const total = measureObject(walk, root, [operation.selectionSet], { depth: 1, sized: [], size: 1 })
  const cost = total.cost + total.work
  refuseBeyond(limits, 'cost', cost)
  refuseBeyond(limits, 'values', total.values)
  return { cost: Math.ceil(cost), values: total.values }
}

/** `work` is done once; `cost` grows with the sizes of the lists around. */
interface Total extends Measure {
  readonly work: number
}

type Arguments = Readonly<Record<string, unknown>>

interface Walk {
  readonly document: MeasuredDocument & SelectionScope
  readonly limits: Limits
}

/** Where the walk stands: `sized` fields of this object are lists of `size`, the size asked of the connection they belong to. */
interface Position {
  readonly depth: number
  readonly sized: readonly string[]
  readonly size: number
}

const nothing: Total = { cost: 0, values: 0, work: 0 }

/** Fields that stand between a connection and its objects, and so count as no level of depth. */
const wrappers: ReadonlySet<string> = new Set(['edges', 'node', 'nodes'])

function measureObject(
  walk: Walk,
  type: GraphQLCompositeType,
  selectionSets: Parameters<typeof selectedOn>[2],
  at: Position,
): Total {
  const { shared, byType } = selectedOn(walk.document, type, selectionSets)
  const alternatives = [...byType.values()].map((fields) => measureFields(walk, fields, at))
  return sum([measureFields(walk, shared, at), largest(alternatives)])
}

function measureFields(walk: Walk, fields: SelectedFields, at: Position): Total {
  return sum([...fields.values()].map(({ parent, nodes }) => measureField(walk, parent, nodes, at)))
}

function measureField(walk: Walk, parent: GraphQLCompositeType, nodes: readonly FieldNode[], at: Position): Total {
  const [node] = nodes
  const field = node && fieldOf(walk.document.schema, parent, node.name.value)
  if (!node || !field) return nothing
  refuseBeyond(walk.limits, 'depth', at.depth)
  const pricing = pricingOf(field)
  const values = argumentsOf(field, node, walk.document.variables)
  const conditions = checkArguments(field, values, pricing, walk.limits)
  const work = workOf({ parent, field, nodes, values, conditions }, walk.document)
  const slice = sliceOf(pricing, values)
  const depth = wrappers.has(field.name) ? at.depth : at.depth + 1
  const item = measureItem(walk, field, nodes, { depth, sized: pricing.sizedFields, size: slice })
  const size = at.sized.includes(field.name) ? at.size : isList(field.type) ? slice : 1
  return {
    cost: pricing.weight + size * item.cost,
    values: 1 + size * item.values,
    work: work + daysOf(values) * item.work,
  }
}

/** What is asked under another day is another query. */
function daysOf({ ids }: Arguments): number {
  if (!Array.isArray(ids)) return 1
  return Math.max(1, new Set(ids.map((id) => String(id).split('@')[1])).size)
}

/** One object behind a field, with everything selected on it. */
function measureItem(walk: Walk, field: AnyField, nodes: readonly FieldNode[], at: Position): Total {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return nothing
  const inside = measureObject(walk, type, selectionSetsOf(nodes), at)
  return { ...inside, cost: objectCost(type, walk.document.schema) + inside.cost }
}

/** The arguments as the resolver will see them. What a variable's default cannot save (an explicit null) ends here. */
function argumentsOf(field: AnyField, node: FieldNode, variables: MeasuredDocument['variables']): Arguments {
  try {
    return getArgumentValues(field, node, variables)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Problem('BAD_ARGUMENT', message, `Look up the arguments of ${field.name} in the schema.`)
  }
}

function checkArguments(field: AnyField, values: Arguments, pricing: Pricing, limits: Limits): number {
  for (const name of pricing.slicingArguments) checkSlice(field.name, name, values[name], limits)
  const given = field.args.filter(({ name }) => values[name] !== undefined)
  const costs = given.map(({ name, type }) => argumentCost(`${field.name}(${name}:)`, type, values[name], limits))
  return costs.reduce((total, cost) => total + cost, 0)
}

/** How many there are of a field's list: as many as asked for, one for each that is given, or what such lists usually hold. */
function sliceOf({ slicingArguments, assumedSize }: Pricing, values: Arguments): number {
  const asked = slicingArguments.map((name) => sizeOf(values[name])).filter((size) => size !== undefined)
  if (asked.length > 0) return Math.max(...asked)
  return Array.isArray(values.ids) ? values.ids.length : assumedSize
}

/** A page says how large it is; a list that is given for, by its own length. */
const sizeOf = (value: unknown): number | undefined =>
  Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined

function sum(measures: readonly Total[]): Total {
  return measures.reduce(
    (a, b) => ({
      cost: a.cost + b.cost,
      values: a.values + b.values,
      work: a.work + b.work,
    }),
    nothing,
  )
}

function largest(measures: readonly Total[]): Total {
  return {
    cost: Math.max(0, ...measures.map(({ cost }) => cost)),
    values: Math.max(0, ...measures.map(({ values }) => values)),
    work: Math.max(0, ...measures.map(({ work }) => work)),
  }
}
