/**
 * Looking ahead in the operation, so that what it needs further down is asked for with what comes first. Nothing here
 * decides what a client gets: each field makes the same plan, and loaders keep what was asked for, an error too.
 */
import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql'
import { type EntityKind, entityKinds } from '../domain/entity.ts'
import { type FactKind, factKinds } from '../domain/fact.ts'
import type { NodeId } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import { selectedOn, selectionSetsOf } from '../selection/selection.ts'
import type { Context } from './context.ts'
import { type FieldOwner, type Plan, planOf } from './field.ts'

/** Asks for what is selected on a node before it is known whether there is one, as far as its id tells what that is. */
export function askAhead({ kind, canonicalId: id, asOf }: NodeId, context: Context, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(labelOf(kind)) as GraphQLObjectType
  const owner: FieldOwner = { id, kind, asOf }
  askFields(type, owner, info.fieldNodes, context, info)
}

const labelOf = (kind: NodeId['kind']): string =>
  entityKinds[kind as EntityKind]?.label ?? factKinds[kind as FactKind]?.label ?? 'Citation'

/** Asks for the fields that are selected on an object of the type, behind the field nodes. */
function askFields(
  type: GraphQLObjectType,
  owner: object,
  fieldNodes: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const scope = { schema: info.schema, fragments: info.fragments, variables: info.variableValues }
  const { shared } = selectedOn(scope, type, selectionSetsOf(fieldNodes))
  for (const { nodes } of shared.values()) askField(type, owner, nodes, context, info)
}

function askField(
  type: GraphQLObjectType,
  owner: object,
  fieldNodes: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): void {
  const [node] = fieldNodes
  const field = node && type.getFields()[node.name.value]
  const plan = planOf(field)
  if (!node || !field || !plan) return
  const planned = unlessRefused(() =>
    plan(owner, getArgumentValues(field, node, info.variableValues) as never, { ...info, fieldNodes }),
  )
  // A request that fails is kept by its loader as it is, and the field that asks again says why.
  if (typeof planned === 'function') void (planned as ReturnType<Plan> & Ask)(context.loaders).catch(() => {})
  else if (planned) askFields(getNamedType(field.type) as GraphQLObjectType, planned, fieldNodes, context, info)
}

type Ask = (loaders: Context['loaders']) => Promise<unknown>

/** Undefined for arguments that cannot be: the field makes the same plan, and is refused for the same reason. */
function unlessRefused<Value>(make: () => Value): Value | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof Problem || error instanceof GraphQLError) return undefined
    throw error
  }
}
