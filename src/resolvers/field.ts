/** What a field says about itself to those who decide beforehand what to fetch: what it reads, and what it will ask for. */
import type { GraphQLField, GraphQLResolveInfo } from 'graphql'
import type { NodeKind } from '../domain/id.ts'
import type { Loaders } from '../loaders/loaders.ts'
import type { Context } from './context.ts'
import type { AtMoment, EntityNode, FactNode } from './node.ts'

/** A resolver with a note of what it reads. */
export interface Needing<Resolve> {
  readonly resolve: Resolve
  readonly extensions: { readonly needs: readonly string[] }
}

/**
 * @param needs properties of an entity; columns of a citation or its source; of a fact values and roles by their field, or
 * all `VALUES`, all `ROLES`, or the `LINKS` by which entities stand in them
 */
export const needing = <Resolve>(needs: readonly string[], resolve: Resolve): Needing<Resolve> => ({
  resolve,
  extensions: { needs },
})

type AnyField = GraphQLField<unknown, unknown>

/** What a field needs. A field without a note reads no more than what names an entity or a citation; of a fact, all. */
export const needsOf = (field: AnyField | undefined): readonly string[] | undefined =>
  field?.extensions.needs as readonly string[] | undefined

/** What is known of a node by its id alone. */
export interface FieldOwner extends AtMoment {
  readonly id: string
  readonly kind: NodeKind
}

export const ownerOf = (node: EntityNode | FactNode): FieldOwner =>
  'entity' in node
    ? { id: node.entity.id, kind: node.entity.entityKind, asOf: node.asOf }
    : { id: node.fact.id, kind: node.fact.factKind, asOf: node.asOf }

/** What a field asks the loaders for. Equal requests are loaded once. */
export type Request<Value> = (loaders: Loaders) => Promise<Value>

/** What of an operation a plan may look at: no source, no loader. */
export type PlanInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'fieldNodes'>

/**
 * What a field will ask for, by its owner's id, its arguments and its selection alone: a request, or a connection whose own
 * fields have plans. Throws a Problem for arguments that cannot be.
 */
export type Plan = (owner: unknown, given: never, info: PlanInfo) => Request<unknown> | object

export const planOf = (field: AnyField | undefined): Plan | undefined => field?.extensions.plan as Plan | undefined

interface PlannedField<Node, Given, Loaded, Value> {
  /** What of the node the field reads besides. */
  readonly needs?: readonly string[]
  readonly plan: (owner: FieldOwner, given: Given) => Request<Loaded>
  /** What the node itself brought of it. */
  readonly brought?: (node: Node, given: Given) => Loaded | undefined
  readonly read: (loaded: Loaded, node: Node, given: Given, context: Context) => Value | Promise<Value>
}

/** A field of a node that loads what it plans. */
export const planned = <Node extends EntityNode | FactNode, Given, Loaded, Value>({
  needs,
  plan,
  brought,
  read,
}: PlannedField<Node, Given, Loaded, Value>) => ({
  resolve: (node: Node, given: Given, context: Context): Value | Promise<Value> => {
    const known = brought?.(node, given)
    if (known !== undefined) return read(known, node, given, context)
    return plan(ownerOf(node), given)(context.loaders).then((loaded) => read(loaded, node, given, context))
  },
  extensions: { plan, ...(needs ? { needs } : {}) },
})

/** A field that gives a connection of a node: its plan is all that it does. */
export const connected = <Given, Value extends object>(
  plan: (owner: FieldOwner, given: Given, info: PlanInfo) => Value,
) => ({
  resolve: (node: EntityNode, given: Given, _: Context, info: GraphQLResolveInfo): Value =>
    plan(ownerOf(node), given, info),
  extensions: { plan },
})

/** A field of what is planned itself, such as the total of a connection. */
export const requested = <Source, Given, Value>(plan: (source: Source, given: Given) => Request<Value>) => ({
  resolve: (source: Source, given: Given, { loaders }: Context): Promise<Value> => plan(source, given)(loaders),
  extensions: { plan },
})
