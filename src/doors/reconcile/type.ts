/** The types of the service: the kinds of entities, under the names that the API gives them. */
import { type EntityKind, entityKindNames } from '../../domain/entity.ts'
import { labelOf } from '../../wording/label.ts'
import type { Language } from '../../wording/language.ts'

export interface NamedType {
  readonly id: string
  readonly name: string
}

export const typeOf = (kind: EntityKind, lang: Language): NamedType => ({
  id: kind,
  name: labelOf('EntityKind', kind, lang),
})

export const types = (lang: Language): NamedType[] => entityKindNames.map((kind) => typeOf(kind, lang))

/** `Place` is the type PLACE. */
export const kindOf = (typename: string): EntityKind => typename.toUpperCase() as EntityKind

export const isKind = (id: string): id is EntityKind => (entityKindNames as readonly string[]).includes(id)
