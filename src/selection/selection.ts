/**
 * What an operation selects on an object: the one way to look at a selection. Its price, what is asked for ahead, and the
 * columns that a page brings all follow from it.
 */
import { doesFragmentConditionMatch, getFieldEntryKey, shouldIncludeNode } from '@graphql-tools/utils'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** A field that is selected, with the type that it stands on first and every node that selects it. */
export interface SelectedField {
  readonly parent: GraphQLCompositeType
  readonly nodes: FieldNode[]
  /** The type that each of the nodes stands on. */
  readonly parents: GraphQLCompositeType[]
}

/** Fields by their names in the answer; selections of one name are one field, as in execution. */
export type SelectedFields = Map<string, SelectedField>

/** `shared` is selected whatever the object is; of `byType` at most one entry applies, since an object has one type. */
export interface Selected {
  readonly shared: SelectedFields
  readonly byType: ReadonlyMap<string, SelectedFields>
}

/** The document that selections stand in. */
export interface SelectionScope {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** By which `@skip` and `@include` decide; null where what they may leave out counts as selected. */
  readonly variables: Readonly<Record<string, unknown>> | null
  /** Called with every selection; may throw to end the walk. */
  readonly visit?: (selection: SelectionNode) => void
}

interface Walk {
  readonly scope: SelectionScope
  readonly parent: GraphQLCompositeType
  readonly shared: SelectedFields
  readonly byType: Map<string, SelectedFields>
  /** The fragments already spread into each set of fields. */
  readonly spread: Map<SelectedFields, Set<string>>
}

/** The fields that selection sets ask of an object of type `parent`. A fragment counts once however often it is spread in one place. */
export function selectedOn(
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Selected {
  const walk: Walk = { scope, parent, shared: new Map(), byType: new Map(), spread: new Map() }
  for (const selectionSet of selectionSets) gather(walk, selectionSet, parent, walk.shared)
  return walk
}

/** Each field node that is selected, of whatever type the object is, with the type that it stands on. */
export const nodesOn = (
  scope: SelectionScope,
  parent: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): readonly (readonly [FieldNode, GraphQLCompositeType])[] => {
  const { shared, byType } = selectedOn(scope, parent, selectionSets)
  return [shared, ...byType.values()].flatMap((fields) =>
    [...fields.values()].flatMap(({ nodes, parents }) =>
      nodes.map((node, index) => [node, parents[index] as GraphQLCompositeType] as const),
    ),
  )
}

/** The selections below field nodes. */
export const selectionSetsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? [])

function gather(walk: Walk, set: SelectionSetNode, type: GraphQLCompositeType, into: SelectedFields): void {
  for (const selection of set.selections) {
    walk.scope.visit?.(selection)
    if (!isIncluded(walk.scope, selection)) continue
    if (selection.kind === Kind.FIELD) addField(into, type, selection)
    else gatherFragment(walk, selection, type, into)
  }
}

const isIncluded = ({ variables }: SelectionScope, selection: SelectionNode): boolean =>
  variables === null || shouldIncludeNode({ coerced: variables, sources: {} }, selection)

function gatherFragment(
  walk: Walk,
  selection: Exclude<SelectionNode, FieldNode>,
  outer: GraphQLCompositeType,
  outerFields: SelectedFields,
): void {
  const { fragments, schema } = walk.scope
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
  if (!fragment || !applies(walk, fragment)) return
  const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : outer
  if (!isCompositeType(type)) return
  const into = isObjectType(type) ? fieldsOf(walk, type) : outerFields
  if (fragment.kind === Kind.INLINE_FRAGMENT || isFirstSpread(walk, fragment.name.value, into))
    gather(walk, fragment.selectionSet, type, into)
}

const applies = ({ scope, parent }: Walk, fragment: FragmentDefinitionNode | InlineFragmentNode): boolean =>
  !isObjectType(parent) || doesFragmentConditionMatch(scope.schema, fragment, parent)

function isFirstSpread({ spread }: Walk, name: string, into: SelectedFields): boolean {
  const names = spread.get(into) ?? new Set()
  spread.set(into, names)
  return names.size < names.add(name).size
}

/** Where the fields of an object type go: to themselves, unless the object can be of no other type. */
function fieldsOf({ parent, shared, byType }: Walk, type: GraphQLCompositeType): SelectedFields {
  if (isObjectType(parent)) return shared
  const fields = byType.get(type.name) ?? new Map()
  byType.set(type.name, fields)
  return fields
}

function addField(fields: SelectedFields, parent: GraphQLCompositeType, node: FieldNode): void {
  const name = getFieldEntryKey(node)
  const field = fields.get(name) ?? { parent, nodes: [], parents: [] }
  field.nodes.push(node)
  field.parents.push(parent)
  fields.set(name, field)
}
