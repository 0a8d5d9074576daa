import { type EntityKind, entityKinds } from '../../src/domain/entity.ts'
import { type FactKind, factKinds } from '../../src/domain/fact.ts'

/** The id of the so-manieth entity or fact of a kind in a random world. */
export const idOf = (kind: EntityKind | FactKind, index: number): string =>
  `${{ ...entityKinds, ...factKinds }[kind].prefix}:${index}`
