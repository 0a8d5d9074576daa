/** The kinds of entities as everything reads them; what there is to say about one is said in its file in `kinds/`. */
import { type EntityKind, type EntitySpec, everyKind } from '../kinds/entitySpec.ts'
import { entityKinds } from '../kinds/kinds.ts'

export {
  actorKinds,
  type EntityKind,
  type EntityRelation,
  type EntitySpec,
  type Level,
  levels,
} from '../kinds/entitySpec.ts'
export { type EdgeType, entityKinds, kindsInOthers, type Label, relationTypes, typesUp } from '../kinds/kinds.ts'
export type { Property } from '../kinds/property.ts'

export const entityKindNames: readonly EntityKind[] = everyKind

/** The table's entry, seen as any kind's. */
export const entitySpec = (kind: EntityKind): EntitySpec => entityKinds[kind]
