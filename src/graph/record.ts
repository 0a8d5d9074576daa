/** What the graph returns, as plain records: nothing above this layer sees a driver's type. */
import type { Claim } from '../domain/citation.ts'
import type { EntityKind } from '../domain/entity.ts'
import type { FactKind, Role } from '../domain/fact.ts'
import { entityKindOf } from '../domain/id.ts'
import type { Validity } from '../domain/validity.ts'

/** The id and the name of an entity. Code that needs more asks for its whole record. */
export interface NamedEntity {
  readonly id: string
  readonly entityKind: EntityKind
  readonly name: string
  /** Of a place, what it is called with its name: xã, huyện, tỉnh. */
  readonly type?: string | null
  /** Of a campaign, a body, an award or a document, of what kind it is. */
  readonly kind?: unknown
  /** Stands where only some properties were brought. */
  readonly partial?: true
}

/** An entity with its id, name, type and kind alone. */
export const namedEntity = ([id, name, type = null, kind = null]: readonly unknown[]): NamedEntity => ({
  id: id as string,
  entityKind: entityKindOf(id as string),
  name: name as string,
  type: type as string | null,
  kind,
  partial: true,
})

export interface EntityRecord extends NamedEntity, Validity {
  readonly nameKey: string
  /** The version of the dataset in which it came in, and that in which it last changed. */
  readonly since: number
  readonly changedIn: number
  readonly factCount: number
  /** The properties of its kind, as the table of entity kinds lists them. */
  readonly [property: string]: unknown
}

export interface RoleRecord {
  readonly role: Role
  /** The role's field in the table of fact kinds. */
  readonly field: string
  /** The words of the source for it; null where its quote has none, or where they were not brought. */
  readonly asWritten: string | null
  readonly basis: Claim['basis']
  readonly entity: NamedEntity
}

export interface FactRecord extends Validity {
  readonly id: string
  readonly factKind: FactKind
  readonly earliest: string
  readonly latest: string
  readonly since: number
  readonly changedIn: number
  readonly citationCount: number
  readonly sourceCount: number
  /** JSON of the conflicts among its sources. */
  readonly conflicts: string
  readonly roles: readonly RoleRecord[]
  /** Stands where only what was selected was brought. */
  readonly partial?: true
  /** The values of its kind, as the table of fact kinds lists them. */
  readonly [property: string]: unknown
}

/** A source as citations bring it. */
export interface CitedSource extends NamedEntity {
  readonly title?: string | null
  readonly url?: string | null
  readonly publishedOn?: string | null
  readonly on?: string | null
  readonly textKind?: string | null
}

export interface CitationRecord {
  readonly id: string
  readonly fact: string
  readonly part: 'TITLE' | 'TEXT'
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly quoteHash: string
  readonly since: number
  readonly changedIn: number
  /** JSON of what its source says, field by field. */
  readonly says: string
  readonly source: CitedSource
  /** Who published the source; null where nobody is named, absent where it was not brought. */
  readonly publisher?: NamedEntity | null
}

/** Whether all properties of an entity are there. */
export const isWhole = (entity: NamedEntity): entity is EntityRecord => entity.partial !== true
