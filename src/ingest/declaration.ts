/** An entity as one source introduces it, with its relations resolved to ids. */
import type { EntityKind } from '../domain/entity.ts'
import type { NameKind } from './dossier/dossier.ts'

export interface Declaration {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[]
  readonly properties: Readonly<Record<string, unknown>>
  readonly relations: Readonly<Record<string, string>>
  /** The entities of its name that its source says it is not. */
  readonly distinct?: readonly string[]
  /** It came to be by rule, when a body or post of a place was mentioned: it is found by rule again, never by its name. */
  readonly implied?: boolean
}
