/** What there is to say about a kind of fact: a dated, cited statement that joins entities in roles. */
import type { EntityKind } from './entitySpec.ts'
import type { Property } from './property.ts'
import type { Role } from './role.ts'

export interface FactSpec {
  /**
   * Which of the sixteen lists of an entity holds facts of this kind. It is part of the store's layout: a new kind takes
   * the next number, and none is ever changed or used again.
   */
  readonly slot: number
  /** The Neo4j label, which is also the name of the GraphQL type. */
  readonly label: string
  /** The first part of every id of this kind, and the key that such a fact begins with in a dossier. */
  readonly prefix: string
  /** The root field that lists all of this kind. */
  readonly plural: string
  /** What such a fact states, as an editor shows it to the curator who writes one. */
  readonly meaning: string
  /** Who and what takes part, by the field that dossiers and filters have for it. */
  readonly roles: Readonly<Record<string, RoleSpec>>
  readonly values: Readonly<Record<string, Property>>
  /** The values a fact of this kind cannot be without. */
  readonly required: readonly string[]
  /** Two citations whose facts agree in these fields (and whose days are compatible) probably state the same fact. */
  readonly identity: readonly string[]
  /**
   * Whether agreeing in the required fields of its identity suffices, or a further field or a day has to be shared: a
   * campaign is carried out in many places, an indicator measured every year. NONE where no two sources state the same.
   */
  readonly likeness: 'KEY' | 'CORROBORATED' | 'NONE'
  /** How days become validity: something that happens, something recognised until it ends, or a state that was seen. */
  readonly time: 'EVENT' | 'RECOGNITION' | 'STATE'
  /** The dated fields of an event, the one that counts first. */
  readonly dates: readonly string[]
  /** The field of the role with whose entity the fact ends: a tenure with its post, a recognition with its place. */
  readonly endsWith?: string
  /** How far it has come at a moment: the furthest of the stages that it states, or what it says until it is revoked. */
  readonly status?: 'STAGES' | 'REVOCABLE'
  /** What a value is taken to be when no source states it. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** Whose place is the fact's: where it went or happened; where no source names a place, of those who did it. */
  readonly placedBy: readonly Role[]
  /** The entities that have a field for facts of this kind, by their kind. */
  readonly listedBy: Readonly<Partial<Record<EntityKind, ListedBy>>>
}

/** A role of a fact. */
export interface RoleSpec {
  readonly role: Role
  readonly kinds: readonly EntityKind[]
  readonly many?: boolean
  readonly required?: boolean
  /** Whether the role may be filled by a group of unnamed recipients instead of an entity. */
  readonly group?: boolean
  /** Its field in the API, where that has another name than in dossiers; null for a role that has none. */
  readonly served?: string | null
  /** A further field in the API: who alone fills the role, null when nobody or more than one does. */
  readonly sole?: string
  /** Filters take it as a list of ids, instead of by what the entity is like. */
  readonly filter?: 'IDS'
  /** What it means, as an editor shows it to the curator who fills it in. */
  readonly meaning: string
}

/** How facts of a kind belong to an entity. */
export interface ListedBy {
  /** The field that lists them. */
  readonly field: string
  /** Through which roles a filter on such entities may ask for some or none of them; without, it may not. */
  readonly filteredBy?: readonly Role[]
  /** Whether that filter takes in the facts of what lies in the entity. */
  readonly subtree?: boolean
}
