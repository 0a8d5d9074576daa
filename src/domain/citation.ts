/** What a citation holds: the words, where they stand, and field by field what their source says. */
import type { Day } from './day.ts'

/** How a source conveys a value: in the quoted words, by its publisher, title or earlier sentences, or by conclusion. */
export type Basis = 'QUOTED' | 'CONTEXT' | 'INFERRED'

/** What one source says of one field of a fact. */
export interface Claim {
  readonly field: string
  /** The value as words: a date, a number, the words for a group. An entity's name is not kept with what is said of it. */
  readonly text?: string
  readonly value?: unknown
  readonly entity?: string
  /** The words of the source for it: for an entity whatever the quote calls it, else where they differ from `text`. */
  readonly asWritten?: string
  readonly basis: Basis
}

/** Recipients that a source counts and does not name. */
export interface RecipientGroup {
  readonly asWritten: string
  readonly parts: readonly { readonly kind: string; readonly count: number | null }[]
  readonly names: readonly string[]
}

export interface SourceSummary {
  readonly id: string
  /** A decision, law or data set, which outweighs newspapers. */
  readonly official: boolean
  /** The agency or publisher that the words come from: reprints share it and count once. */
  readonly origin: string
  readonly publishedFirst: Day
  readonly publishedLast: Day
}

export interface CitedClaims {
  readonly citation: string
  readonly source: SourceSummary
  readonly says: readonly Claim[]
}
