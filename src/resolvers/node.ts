/** What resolvers are given: a record of the graph under the moment that governs it, so that no hop can lose it. */
import type { Claim, RecipientGroup } from '../domain/citation.ts'
import type { Day } from '../domain/day.ts'
import type { FigureSeries } from '../domain/figureSeries.ts'
import type { Conflict, ConflictValue } from '../domain/settle.ts'
import type { EntityGroup, FactGroup } from '../graph/page/groupKey.ts'
import type { Grouping } from '../graph/page/groups.ts'
import type { NameRow } from '../graph/queries/entity.ts'
import type { TombstoneRow } from '../graph/queries/fact.ts'
import type { ChangeRow } from '../graph/queries/place.ts'
import type { CitationRecord, FactRecord, NamedEntity, RoleRecord } from '../graph/record.ts'
import type { HopJoint, HopLink } from '../paths/hopReader.ts'
import type { Language } from '../wording/language.ts'
import type { Request } from './field.ts'

export interface AtMoment {
  /** The day that is asked about; null for the whole record. */
  readonly asOf: Day | null
}

/** An entity. A page may have brought only its name. */
export interface EntityNode<Known extends NamedEntity = NamedEntity> extends AtMoment {
  readonly entity: Known
}

export interface FactNode extends AtMoment {
  readonly fact: FactRecord
  /** Its first citations, where the page that it stands on brought some. */
  readonly cited?: { readonly first: number; readonly citations: readonly CitationRecord[] } | null | undefined
}

export interface CitationNode extends AtMoment {
  readonly citation: CitationRecord
}

export interface GroupNode extends AtMoment {
  readonly group: RecipientGroup
  /** The roles of its fact, which those named in the group fill too. */
  readonly roles: readonly RoleRecord[]
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
  readonly rule: string
  readonly sentence: (language: Language) => string
  readonly facts: readonly FactRecord[]
}

/** One hop of a way, with the fact that tells it; null where structure does. */
export interface HopNode extends AtMoment {
  readonly from: NamedEntity
  readonly to: NamedEntity
  readonly fact: FactRecord | null
  readonly link: HopLink
  readonly joint: HopJoint
}

/** Where a sentence names an entity. */
export interface MentionNode {
  readonly start: number
  readonly end: number
  readonly entity: EntityNode
}

export interface PathNode {
  readonly hops: readonly HopNode[]
}

export interface SharedNode {
  readonly links: readonly HopNode[]
}

export interface FigureSeriesNode extends AtMoment {
  readonly series: FigureSeries<FactRecord>
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

export interface ConnectionPage<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** A connection: what it asks for its page and for its total, each when it is selected, and only then. */
export interface Connection<Item> {
  readonly page: Request<ConnectionPage<Item>>
  readonly total: Request<number>
}

/** A group of what a connection holds, with the keys that its members share. */
export interface GroupCountNode {
  readonly keys: readonly GroupKeyNode[]
  readonly count: number
  readonly uncertain: number
}

export interface GroupKeyNode extends AtMoment {
  readonly by: string
  readonly key: NamedEntity | string | null
  /** What an indicator is called; null for other keys. */
  readonly label: string | null
}

/** A connection whose items can be counted in groups. */
export interface GroupedConnection<Item, Group> extends Connection<Item> {
  counts(grouping: Grouping<Group>): Request<readonly GroupCountNode[]>
}

export type EntityConnectionNode = GroupedConnection<EntityNode, EntityGroup>
export type FactConnectionNode = GroupedConnection<FactNode, FactGroup>
export type CitationConnectionNode = Connection<CitationNode>
