import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** The fields of one answered object under their response names; selections of one name are one field, as in execution. */
export type Fields = Map<string, { readonly parent: GraphQLCompositeType; readonly nodes: FieldNode[] }>

/** `shared` is selected whatever the object is; of `byType` at most one entry applies, since an object has one type. */
export interface Selected {
  readonly shared: Fields
  readonly byType: ReadonlyMap<string, Fields>
}

/** What collecting needs to know of the operation. `visit` is told of every selection and may throw to end the walk. */
export interface RequestDocument {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly visit: (selection: SelectionNode) => void
}

/**
 * Gathers the fields that selection sets ask of an object of type `parent`, fragments spread, `@skip` and `@include`
 * obeyed. A fragment counts once however often it is spread in the same place.
 */
export function collect(
  document: RequestDocument,
  parent: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Selected {
  const byType = new Map<string, Fields>()
  const collector: Collector = { document, parent, shared: new Map(), byType, spread: new Map() }
  for (const selectionSet of selectionSets) gather(collector, selectionSet, parent, collector.shared)
  return collector
}

interface Collector {
  readonly document: RequestDocument
  readonly parent: GraphQLCompositeType
  readonly shared: Fields
  readonly byType: Map<string, Fields>
  /** The fragments already spread into each set of fields. */
  readonly spread: Map<Fields, Set<string>>
}

function gather(collector: Collector, set: SelectionSetNode, type: GraphQLCompositeType, into: Fields): void {
  for (const selection of set.selections) {
    collector.document.visit(selection)
    if (!isIncluded(selection, collector.document.variables)) continue
    if (selection.kind === Kind.FIELD) addField(into, type, selection)
    else gatherFragment(collector, selection, type, into)
  }
}

function gatherFragment(
  collector: Collector,
  selection: Exclude<SelectionNode, FieldNode>,
  outer: GraphQLCompositeType,
  outerFields: Fields,
): void {
  const { fragments, schema } = collector.document
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
  if (!fragment) return
  const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : outer
  if (!isCompositeType(type)) return
  const into = isObjectType(type) ? fieldsOf(collector, type) : outerFields
  if (fragment.kind === Kind.INLINE_FRAGMENT || isFirstSpread(collector, fragment.name.value, into)) {
    gather(collector, fragment.selectionSet, type, into)
  }
}

function isFirstSpread({ spread }: Collector, name: string, into: Fields): boolean {
  const names = spread.get(into) ?? new Set()
  spread.set(into, names)
  return names.size < names.add(name).size
}

/** Where the fields of an object type go: to themselves, unless the object can be of no other type. */
function fieldsOf({ parent, shared, byType }: Collector, type: GraphQLCompositeType): Fields {
  if (isObjectType(parent)) return shared
  const fields = byType.get(type.name) ?? new Map()
  byType.set(type.name, fields)
  return fields
}

function addField(fields: Fields, parent: GraphQLCompositeType, node: FieldNode): void {
  const name = node.alias?.value ?? node.name.value
  const field = fields.get(name)
  if (field) field.nodes.push(node)
  else fields.set(name, { parent, nodes: [node] })
}

function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skip?.if !== true && include?.if !== false
}
