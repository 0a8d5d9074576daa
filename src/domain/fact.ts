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
