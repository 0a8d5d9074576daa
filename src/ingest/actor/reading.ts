/** What the grammar of bodies and posts reads from words, and what it asks of others. */
import type { Day } from '../../domain/day.ts'
import type { EntityKind } from '../../domain/entity.ts'
import type { Declaration } from '../declaration.ts'

export interface ActorContext {
  /** The day on which places are looked up; null when none is known. */
  readonly on: Day | null
  /** Ids of the places that “tỉnh” and “huyện” mean here, the most specific first, the article's own last. */
  readonly places: readonly string[]
}

export interface Actor {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
}

export interface One {
  readonly kind: 'one'
  readonly entity: Actor
  /** What comes to be by this mention: the entity itself and the bodies it belongs to, those first. Empty if declared. */
  readonly implied: readonly Declaration[]
  /** Whether the words alone did not name it. */
  readonly byContext: boolean
}

export interface Several {
  readonly kind: 'several'
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
}

export interface None {
  readonly kind: 'none'
  /** Words of the lists that differ from those read in diacritics alone: a suggestion, never a match. */
  readonly near: readonly string[]
}

export type BodyReading = One | Several | None

export interface OnePost extends One {
  /** “nguyên”: held no more. */
  readonly former: boolean
  /** “Quyền”: held for the time being. */
  readonly acting: boolean
}

export type PostReading = OnePost | Several | None

/** Declared bodies and posts that bear a name. */
export type Named = (text: string, kinds: readonly EntityKind[]) => readonly Actor[]
