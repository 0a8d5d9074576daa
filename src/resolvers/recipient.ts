/** Who received something: an entity, or a group that its source counts and does not name. */
import type { RecipientGroupResolvers } from '../generated/resolvers.ts'
import { entityNode } from './entity.ts'
import { recipientGroup, required } from './fact.ts'
import { needing } from './field.ts'
import type { FactNode } from './node.ts'

/** Who or which group fills a role. */
export function recipient(field: string) {
  const entity = required(field)
  return needing([field, 'group'], (source: FactNode) => {
    const group = recipientGroup(source.fact)
    return group ? { group, roles: source.fact.roles, asOf: source.asOf } : entity.resolve(source)
  })
}

export const RecipientGroup: RecipientGroupResolvers = {
  asWritten: ({ group }) => group.asWritten,
  parts: ({ group }) => group.parts as never,
  names: async ({ group, roles, asOf }, _, { loaders }) => {
    const inRole = (id: string) => roles.find(({ entity }) => entity.id === id)?.entity
    const entities = await Promise.all(group.names.map((id) => inRole(id) ?? loaders.entities.load(id)))
    return entities.flatMap((entity) => (entity ? [entityNode(entity, { asOf })] : []))
  },
}
