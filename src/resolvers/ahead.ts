/**
 * Looking ahead in the operation, so that what it needs further down is asked for with what comes first. Nothing here
 * decides what a client gets: loaders keep what was foreseen, and ask for what was not.
 */
import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql'
import { type EntityKind, entityKinds } from '../domain/entity.ts'
import { type FactKind, factKinds } from '../domain/fact.ts'
import type { NodeId } from '../domain/id.ts'
import type { Projection } from '../graph/page/projection.ts'
import type { Context } from './context.ts'
import { columnsOf, extentOf } from './extent.ts'
import type { Connection } from './node.ts'

/**
 * Asks what is selected on a node before it is known whether there is one. Its lists and relations need no more of it
 * than its id; a field that needs more fails here unheard, and is resolved when the node is there.
 */
export function askAhead({ kind, canonicalId: id, asOf }: NodeId, context: Context, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(labelOf(kind)) as GraphQLObjectType
  const owner =
    kind in entityKinds ? { entity: { id, entityKind: kind }, asOf } : { fact: { id, factKind: kind }, asOf }
  resolveAhead(type, owner, info.fieldNodes, context, info)
}

/** Resolves what is selected on an owner of the type, behind the field nodes. */
function resolveAhead(
  type: GraphQLObjectType,
  owner: object,
  fieldNodes: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): void {
  for (const nodes of byResponse(selected(fieldNodes, type, info))) void resolveField(type, owner, nodes, context, info)
}

const labelOf = (kind: NodeId['kind']): string =>
  entityKinds[kind as EntityKind]?.label ?? factKinds[kind as FactKind]?.label ?? 'Citation'

async function resolveField(
  type: GraphQLObjectType,
  owner: object,
  fieldNodes: FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const [node] = fieldNodes as [FieldNode]
  const field = type.getFields()[node.name.value]
  if (!field?.resolve) return
  try {
    const given = getArgumentValues(field, node, info.variableValues)
    const found: unknown = await field.resolve(owner, given, context, { ...info, fieldNodes })
    if (isConnection(found))
      resolveAhead(getNamedType(field.type) as GraphQLObjectType, found, fieldNodes, context, info)
  } catch {
    // The field itself will say what is wrong with it.
  }
}

const isConnection = (found: unknown): found is Connection<unknown> =>
  typeof found === 'object' && found !== null && 'page' in found && 'total' in found

/** What the page of a connection of facts is to bring along: what is selected on its facts, and no more. */
export function projectionAhead(kind: FactKind | null, info: GraphQLResolveInfo): Projection {
  const nodes = nodesOf(info)
  const { values, roles, citations, reference } = extentOf(nodes, kind, info)
  const [selected] = below(nodes, 'citations', info)
  const first = selected ? numberOf(selected, info) : reference ? 1 : null
  return { values, roles, citations: first === null ? null : { first, ...citations } }
}

/** The properties of its entities that a connection is asked for. */
export const columnsAhead = (kind: EntityKind, info: GraphQLResolveInfo): readonly string[] =>
  columnsOf(nodesOf(info), kind, info)

/** Whether a connection is asked for its number beside a page. */
export const isCounted = (info: GraphQLResolveInfo): boolean =>
  below(info.fieldNodes, 'totalCount', info).length > 0 &&
  ['nodes', 'edges', 'pageInfo'].some((name) => below(info.fieldNodes, name, info).length > 0)

/** The fields that give what a connection holds. */
const nodesOf = (info: GraphQLResolveInfo): FieldNode[] => [
  ...below(info.fieldNodes, 'nodes', info),
  ...below(below(info.fieldNodes, 'edges', info), 'node', info),
]

const numberOf = (citations: FieldNode, info: GraphQLResolveInfo): number =>
  getArgumentValues(citationsField(info), citations, info.variableValues).first as number

const citationsField = ({ schema }: GraphQLResolveInfo): GraphQLField<unknown, unknown> =>
  (schema.getType('Honour') as GraphQLObjectType).getFields().citations as GraphQLField<unknown, unknown>

/** The fields of a name that are selected on what the nodes give, whatever the type they are selected on. */
const below = (nodes: readonly FieldNode[], name: string, info: GraphQLResolveInfo): FieldNode[] =>
  selected(nodes, null, info).filter((node) => node.name.value === name)

/** The fields selected on what the nodes give, in fragments too; of a type, when it is known. */
function selected(nodes: readonly FieldNode[], type: GraphQLObjectType | null, info: GraphQLResolveInfo): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => inSelections(selectionSet?.selections ?? [], type, info))
}

function inSelections(
  selections: readonly SelectionNode[],
  type: GraphQLObjectType | null,
  info: GraphQLResolveInfo,
): FieldNode[] {
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, info)) return []
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection
    if (!fragment || (type && !isOn(fragment.typeCondition?.name.value, type, info))) return []
    return inSelections(fragment.selectionSet.selections, type, info)
  })
}

const isIncluded = (selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false

function isOn(condition: string | undefined, type: GraphQLObjectType, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === type.name) return true
  const wider = schema.getType(condition)
  return isAbstractType(wider) && schema.isSubType(wider, type)
}

/** The nodes that give one entry of the answer: a field may be selected in several places. */
function byResponse(nodes: readonly FieldNode[]): Iterable<FieldNode[]> {
  const entries = new Map<string, FieldNode[]>()
  for (const node of nodes) {
    const name = node.alias?.value ?? node.name.value
    entries.set(name, [...(entries.get(name) ?? []), node])
  }
  return entries.values()
}
