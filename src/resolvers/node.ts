/** What resolvers are given: a record of the graph under the moment that governs it, so that no hop can lose it. */
import type { Claim, RecipientGroup } from '../domain/citation.ts'
import type { Day } from '../domain/day.ts'
import type { Conflict, ConflictValue } from '../domain/settle.ts'
import type { NameRow } from '../graph/queries/entity.ts'
import type { TombstoneRow } from '../graph/queries/fact.ts'
import type { ChangeRow } from '../graph/queries/place.ts'
import type { CitationRecord, EntityRecord, FactRecord, RoleRecord } from '../graph/record.ts'

export interface AtMoment {
  /** The day that is asked about; null for the whole record. */
  readonly asOf: Day | null
}

export interface EntityNode extends AtMoment {
  readonly entity: EntityRecord
}

export interface FactNode extends AtMoment {
  readonly fact: FactRecord
}

export interface CitationNode extends AtMoment {
  readonly citation: CitationRecord
}

export interface GroupNode extends AtMoment {
  readonly group: RecipientGroup
}

export interface ConflictNode extends AtMoment {
  readonly conflict: Conflict
}

export interface ConflictValueNode extends AtMoment {
  readonly value: ConflictValue
}

export interface FieldValueNode extends AtMoment {
  readonly claim: Claim
}

export interface NameNode extends AtMoment {
  readonly name: NameRow
}

export interface RoleLinkNode extends AtMoment {
  readonly link: RoleRecord
}

export interface PlaceChangeNode extends AtMoment {
  readonly change: ChangeRow
}

export interface DiscrepancyNode extends AtMoment {
  readonly act: FactRecord
  readonly launch: FactRecord
}

/** A stage of a decision, with the field that the sources state it in. */
export interface StepNode extends AtMoment {
  readonly fact: FactRecord
  readonly field: string
  readonly status: 'PROPOSED' | 'DECIDED' | 'PRESENTED' | 'REVOKED'
}

export interface LookupNode {
  readonly askedFor: string
  readonly asOf: Day | null
  readonly found: EntityNode | FactNode | CitationNode | null
  readonly tombstone: TombstoneRow | null
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** A connection: its page and its total are each fetched when they are selected, and only then. */
export interface Connection<Item> {
  page(): Promise<Page<Item>>
  total(): Promise<number>
}

export type EntityConnectionNode = Connection<EntityNode>
export type FactConnectionNode = Connection<FactNode>
export type CitationConnectionNode = Connection<CitationNode>
