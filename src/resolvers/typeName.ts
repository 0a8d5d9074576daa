/** Which object type a node is, for the schema's interfaces and unions. */
import { entityKinds } from '../domain/entity.ts'
import { factKinds } from '../domain/fact.ts'
import type { AnyNode } from './lookup.ts'
import type { EntityNode, GroupNode } from './node.ts'

export function typeNameOf(node: AnyNode | EntityNode | GroupNode) {
  if ('entity' in node) return entityKinds[node.entity.entityKind].label
  if ('fact' in node) return factKinds[node.fact.factKind].label
  return 'group' in node ? 'RecipientGroup' : 'Citation'
}

/** The resolvers of every interface and union. */
export const abstractType = { __resolveType: typeNameOf as never }
