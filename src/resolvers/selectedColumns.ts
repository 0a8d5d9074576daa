/**
 * Which columns are selected of the facts of a page, of what stands round them, and of the entities of a page. They follow from
 * the document alone, so that they are worked out once for each field of a document; what `@skip` or `@include` may leave out
 * counts as selected.
 */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql'
import { type EntityKind, entitySpec } from '../domain/entity.ts'
import { type FactKind, factKinds, factSpec } from '../domain/fact.ts'
import { type CitationProjection, citationColumns, sourceColumns } from '../graph/page/citationProjection.ts'
import { type Extent, factValues, type Projection, roleColumns } from '../graph/page/projection.ts'
import { nodesOn, type SelectionScope, selectionSetsOf } from '../selection/selection.ts'
import { needsOf, type PlanInfo } from './field.ts'

/** What the page of a connection of facts is to bring along: what is selected on its facts, and no more. */
export function selectedProjection(kind: FactKind | null, info: PlanInfo): Projection {
  const label = kind === null ? 'Fact' : factKinds[kind].label
  const facts = itemsOf(label, info)
  const { values, roles, citations, reference } = columnsOfFacts(facts, kind, info)
  const [selected] = below(label, facts, 'citations', info)
  const first = selected ? numberOf(selected, info) : reference ? 1 : null
  return { values, roles, citations: first === null ? null : { first, ...citations } }
}

const numberOf = (citations: FieldNode, { schema, variableValues }: PlanInfo): number => {
  const field = (schema.getType('Honour') as GraphQLObjectType).getFields().citations
  return getArgumentValues(field as GraphQLField<unknown, unknown>, citations, variableValues).first as number
}

/** The properties of its entities that a connection is asked for. */
export function selectedProperties(kind: EntityKind, info: PlanInfo): readonly string[] {
  const { label } = entitySpec(kind)
  const type = info.schema.getType(label) as GraphQLObjectType
  const properties = itemsOf(label, info).flatMap((node) => {
    const found = knownProperties.get(node) ?? needsOfEntity(documentOf(info), node.selectionSet, type)
    knownProperties.set(node, found)
    return found
  })
  return [...new Set(properties)].sort()
}

const knownProperties = new WeakMap<FieldNode, readonly string[]>()

/** Whether a connection of entities is asked for its number beside a page. */
export function isCounted(kind: EntityKind, info: PlanInfo): boolean {
  const asks = (name: string): boolean =>
    below(`${entitySpec(kind).label}Connection`, info.fieldNodes, name, info).length > 0
  return asks('totalCount') && ['nodes', 'edges', 'pageInfo'].some(asks)
}

/** The fields that give what a connection holds: `nodes`, and the `node` of its `edges`. */
function itemsOf(label: string, info: PlanInfo): FieldNode[] {
  const edges = below(`${label}Connection`, info.fieldNodes, 'edges', info)
  return [...below(`${label}Connection`, info.fieldNodes, 'nodes', info), ...below(`${label}Edge`, edges, 'node', info)]
}

/** The fields of a name that are selected on what the nodes give. */
function below(type: string, nodes: readonly FieldNode[], name: string, info: PlanInfo): FieldNode[] {
  const { schema, fragments, variableValues: variables } = info
  const parent = schema.getType(type) as GraphQLCompositeType
  return nodesOn({ schema, fragments, variables }, parent, selectionSetsOf(nodes)).flatMap(([node]) =>
    node.name.value === name ? [node] : [],
  )
}

interface Columns extends Pick<Projection, 'values' | 'roles'> {
  readonly citations: Omit<CitationProjection, 'first'>
  /** Whether a fact's first citation comes with it. */
  readonly reference: boolean
}

type Document = SelectionScope

const documentOf = ({ schema, fragments }: PlanInfo): Document => ({ schema, fragments, variables: null })

interface Walk {
  readonly document: Document
  /** The type of the facts, when they are of one kind. */
  readonly fact: GraphQLObjectType | null
  /** What is needed of the facts. */
  readonly needs: Set<string>
  /** What is needed of their citations and of the sources of those. */
  readonly cited: Set<string>
  entities: Extent
  wholeSources: boolean
  publishers: boolean
  reference: boolean
}

const known = new WeakMap<FieldNode, Columns>()

/** @param nodes the fields that give the facts of a page, of one kind or of all */
function columnsOfFacts(nodes: readonly FieldNode[], kind: FactKind | null, info: PlanInfo): Columns {
  const [only, ...more] = nodes
  if (!only || more.length > 0) return learn(nodes, kind, documentOf(info))
  const columns = known.get(only) ?? learn(nodes, kind, documentOf(info))
  known.set(only, columns)
  return columns
}

function learn(nodes: readonly FieldNode[], kind: FactKind | null, document: Document): Columns {
  const type = document.schema.getType(kind === null ? 'Fact' : factKinds[kind].label) as GraphQLCompositeType
  const fact = kind === null ? null : (type as GraphQLObjectType)
  const none = { entities: 'NAMED', wholeSources: false, publishers: false, reference: false } as const
  const walk: Walk = { document, fact, needs: new Set(), cited: new Set(), ...none }
  for (const { selectionSet } of nodes) lookAtFact(walk, selectionSet, type)
  return columnsIn(walk, kind)
}

function columnsIn(walk: Walk, kind: FactKind | null): Columns {
  const { needs, cited, entities, wholeSources, publishers, reference } = walk
  const needed = (name: string): boolean => needs.has(name)
  const citations = {
    columns: citationColumns.filter((name) => cited.has(name)),
    sources: wholeSources ? null : sourceColumns.filter((name) => cited.has(name)),
    publishers,
  }
  if (kind === null) return { values: null, roles: { fields: null, links: true, entities }, citations, reference }
  return {
    values: needed('VALUES') ? null : factValues(kind).filter(needed),
    roles: {
      fields: needed('ROLES') ? null : Object.keys(factSpec(kind).roles).filter(needed),
      links: needed('LINKS'),
      entities,
    },
    citations,
    reference,
  }
}

const add = (needs: Set<string>, names: readonly string[]): void => {
  for (const name of names) needs.add(name)
}

const wholeFact = ['VALUES', 'ROLES', 'LINKS']

function lookAtFact(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  const fields = walk.fact?.getFields() ?? {}
  for (const [{ name }] of fieldsOf(walk.document, selections, type)) {
    const field = fields[name.value]
    if (field) add(walk.needs, needsOf(field) ?? wholeFact)
    if (name.value === 'citeAs') lookAtReference(walk)
  }
  lookAround(walk, selections, type)
}

/** A reference names the first source, who published it and when. */
function lookAtReference(walk: Walk): void {
  walk.reference = true
  walk.publishers = true
  add(walk.cited, ['publishedOn', 'on'])
}

const factTypes: ReadonlySet<string> = new Set(['Fact', ...Object.values(factKinds).map(({ label }) => label)])

/** What these show of entities is looked up by id, where the page has to have brought all of them. */
const lookedUp: ReadonlySet<string> = new Set(['FieldValue', 'Conflict'])

/** What is selected on a fact, or on something that belongs to it: a role, a step, a group of recipients. */
function lookAround(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    const given = returned(walk.document, owner, node)
    if (!given || factTypes.has(given.name)) continue
    if (lookedUp.has(given.name)) lookUp(walk)
    else if (given.name === 'Citation') lookAtCitation(walk, node.selectionSet, given)
    else if (isOfEntities(walk.document, given)) {
      if (needsMore(walk.document, node.selectionSet, given, roleColumns)) walk.entities = 'WHOLE'
    } else lookAround(walk, node.selectionSet, given)
  }
}

function lookUp(walk: Walk): void {
  walk.entities = 'WHOLE'
  add(walk.needs, ['ROLES'])
}

function lookAtCitation(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    const given = returned(walk.document, owner, node)
    if (!isAbstractType(owner)) add(walk.cited, needsOf(owner.getFields()[node.name.value]) ?? [])
    if (given && lookedUp.has(given.name)) lookUp(walk)
    // The fact of a citation is looked up too: there it is, if the page brought all of it.
    if (given && factTypes.has(given.name)) add(walk.needs, wholeFact)
    if (node.name.value === 'source' && given) lookAtSource(walk, node.selectionSet, given)
  }
}

function lookAtSource(walk: Walk, selections: SelectionSetNode | undefined, type: GraphQLCompositeType): void {
  add(walk.cited, needsOfEntity(walk.document, selections, type))
  if (needsMore(walk.document, selections, type, named)) walk.wholeSources = true
  for (const [node, owner] of fieldsOf(walk.document, selections, type)) {
    if (node.name.value !== 'publisher') continue
    walk.publishers = true
    const given = returned(walk.document, owner, node)
    if (given && needsMore(walk.document, node.selectionSet, given, roleColumns)) walk.wholeSources = true
  }
}

/** What can be brought of a source without the rest. */
const named: readonly string[] = ['id', 'entityKind', 'name', ...sourceColumns]

/** Whether a field selected on an entity reads a property that is not among the columns. */
const needsMore = (
  document: Document,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  columns: readonly string[],
): boolean => needsOfEntity(document, selections, type).some((property) => !columns.includes(property))

/** The properties that the fields selected on an entity read. */
function needsOfEntity(
  document: Document,
  selections: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
): string[] {
  return fieldsOf(document, selections, type).flatMap(([node, owner]) => {
    if (owner.name === 'RecipientGroup')
      return needsOfEntity(document, node.selectionSet, returned(document, owner, node) ?? owner)
    return objectTypes(document, owner).flatMap((one) => needsOf(one.getFields()[node.name.value]) ?? [])
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

const fieldsOf = (document: Document, selections: SelectionSetNode | undefined, type: GraphQLCompositeType) =>
  nodesOn(document, type, selections ? [selections] : [])
