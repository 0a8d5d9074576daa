/** The kinds of facts as everything reads them; what there is to say about one is said in its file in `kinds/`. */
import type { EntityKind } from '../kinds/entitySpec.ts'
import type { FactSpec } from '../kinds/factSpec.ts'
import { type FactKind, factKinds } from '../kinds/kinds.ts'
import { type Role, roles } from '../kinds/role.ts'

export { keptAsEdges } from '../kinds/campaignLink.ts'
export type { FactSpec, RoleSpec } from '../kinds/factSpec.ts'
export { type FactKind, factKinds } from '../kinds/kinds.ts'
export { type Role, roleCodes, roles } from '../kinds/role.ts'

export const factKindNames = Object.keys(factKinds) as readonly FactKind[]

/** The table's entry, seen as any kind's. */
export const factSpec = (kind: FactKind): FactSpec => factKinds[kind]

/** Whose place is the fact's, by its kind, the foremost first. */
export const placedBy = Object.fromEntries(factKindNames.map((kind) => [kind, factSpec(kind).placedBy])) as Readonly<
  Record<FactKind, readonly Role[]>
>

/** The field under which a named member of a group of recipients stands; the group itself stands in its role's field. */
export const memberField = 'member'

/** The role that a field of a fact of the kind is; a named member of a group plays the group's. */
export function roleOfField(kind: FactKind, field: string): Role {
  const specs = factSpec(kind).roles
  const spec = specs[field] ?? (field === memberField ? Object.values(specs).find(({ group }) => group) : undefined)
  if (!spec) throw new Error(`${kind} has no role ${field}`)
  return spec.role
}

/** The roles that an entity of the kind may have. */
export const rolesOf = (kind: EntityKind): Role[] =>
  roles.filter((role) =>
    factKindNames.some((fact) =>
      Object.values(factSpec(fact).roles).some((one) => one.role === role && one.kinds.includes(kind)),
    ),
  )

/** The stages of a decision that facts of the kind may state, in their order. */
export const stagesOf = (kind: FactKind): string[] =>
  Object.entries(factSpec(kind).values).flatMap(([field, { type }]) => (type === 'stage' ? [field] : []))
