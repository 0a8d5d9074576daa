/**
 * How much of the entities round the facts of a page is selected. It follows from the document alone, so that it is worked
 * out once for each field of a document; what `@skip` or `@include` may leave out counts as selected.
 */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type FactKind, factKinds } from '../domain/fact.ts'
import { type Extent, roleColumns, sourceColumns } from '../graph/page/brought.ts'
import { needsOf } from './need.ts'

export interface Extents {
  readonly entities: Extent
  readonly sources: Extent
  readonly publishers: boolean
}

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>

interface Walk {
  readonly document: Document
  entities: Extent
  sources: Extent
  publishers: boolean
}

const known = new WeakMap<FieldNode, Extents>()

/** @param nodes the fields that give the facts of a page, of one kind or of all: `nodes`, or the `node` of its `edges` */
export function extentOf(nodes: readonly FieldNode[], kind: FactKind | null, document: Document): Extents {
  const extents = nodes.map((node) => known.get(node) ?? learn(node, kind, document))
  return {
    entities: widest(extents.map(({ entities }) => entities)),
    sources: widest(extents.map(({ sources }) => sources)),
    publishers: extents.some(({ publishers }) => publishers),
  }
}

const widest = (extents: readonly Extent[]): Extent => (extents.includes('WHOLE') ? 'WHOLE' : 'NAMED')

function learn(node: FieldNode, kind: FactKind | null, document: Document): Extents {
  const walk: Walk = { document, entities: 'NAMED', sources: 'NAMED', publishers: false }
  const type = document.schema.getType(kind === null ? 'Fact' : factKinds[kind].label)
  lookAround(walk, node.selectionSet, type as GraphQLCompositeType)
  const { entities, sources, publishers } = walk
  known.set(node, { entities, sources, publishers })
  return walk
}

const factTypes: ReadonlySet<string> = new Set(['Fact', ...Object.values(factKinds).map(({ label }) => label)])

/** What these show of entities is looked up by id, where the page has to have brought all of them. */
const lookedUp: ReadonlySet<string> = new Set(['FieldValue', 'Conflict'])

/** What is selected on a fact, or on something that belongs to it: a role, a step, a group of recipients. */
function lookAround(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    if (node.name.value === 'citeAs') walk.publishers = true
    const given = returned(walk.document, owner, node)
    if (!given || factTypes.has(given.name)) continue
    if (lookedUp.has(given.name)) walk.entities = 'WHOLE'
    else if (given.name === 'Citation') lookAtCitation(walk, node.selectionSet, given)
    else if (isOfEntities(walk.document, given)) {
      if (needsMore(walk.document, node.selectionSet, given, roleColumns)) walk.entities = 'WHOLE'
    } else lookAround(walk, node.selectionSet, given)
  }
}

function lookAtCitation(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    const given = returned(walk.document, owner, node)
    if (given && lookedUp.has(given.name)) walk.entities = 'WHOLE'
    if (node.name.value === 'source' && given) lookAtSource(walk, node.selectionSet, given)
  }
}

function lookAtSource(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  if (needsMore(walk.document, selections, type, sourceColumns)) walk.sources = 'WHOLE'
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    if (node.name.value !== 'publisher') continue
    walk.publishers = true
    const given = returned(walk.document, owner, node)
    if (given && needsMore(walk.document, node.selectionSet, given, roleColumns)) walk.sources = 'WHOLE'
  }
}

/** Whether a field selected on an entity reads a property that is not among the columns. */
function needsMore(
  document: Document,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  columns: readonly string[],
): boolean {
  return fieldsOf(document, selections, type).some(([node, owner]) => {
    if (owner.name === 'RecipientGroup')
      return needsMore(document, node.selectionSet, returned(document, owner, node) ?? owner, columns)
    return objectTypes(document, owner).some((one) =>
      needsOf(one.getFields()[node.name.value]).some((property) => !columns.includes(property)),
    )
  })
}

const objectTypes = ({ schema }: Document, type: GraphQLCompositeType) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type]

/** Whether the type is of entities alone, or of recipients. */
const isOfEntities = (document: Document, type: GraphQLCompositeType): boolean =>
  type.name === 'Recipient' ||
  objectTypes(document, type).every((one) => one.getInterfaces().some(({ name }) => name === 'Entity'))

/** The type of objects that a field gives. */
function returned({ schema }: Document, owner: GraphQLCompositeType, { name }: FieldNode) {
  const field = isUnionType(owner) ? undefined : owner.getFields()[name.value]
  const type = field && getNamedType(field.type)
  return isCompositeType(type) ? (schema.getType(type.name) as GraphQLCompositeType) : undefined
}

/** The fields of a selection, in fragments too, each with the type that it is selected on. */
function fieldsOf(
  document: Document,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
): [FieldNode, GraphQLCompositeType][] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [[selection, type]]
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? document.fragments[selection.name.value] : selection
    const condition = fragment?.typeCondition && document.schema.getType(fragment.typeCondition.name.value)
    return fieldsOf(document, fragment?.selectionSet, isCompositeType(condition) ? condition : type)
  })
}
