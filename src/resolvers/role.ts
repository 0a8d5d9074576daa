import type { RoleLinkResolvers } from '../generated/resolvers.ts'
import { entityNode } from './entity.ts'

export const RoleLink: RoleLinkResolvers = {
  role: ({ link }) => link.role,
  entity: ({ link, asOf }) => entityNode(link.entity, { asOf }),
  asWritten: ({ link }) => link.asWritten ?? link.entity.name,
  basis: ({ link }) => link.basis,
}
