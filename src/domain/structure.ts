import type { Day } from './day.ts'

/**
 * The relations that are a hop of their own: a post and its body, a body and its seat, a part and its whole. A place also
 * leads to what its ground belongs to since it was merged, split or renamed.
 */
export type StructureType = 'OF' | 'SEAT' | 'PART_OF' | 'SUCCEEDED_BY'

export interface Structure {
  readonly type: StructureType
  /** The last day on which it was so, if that is known. */
  readonly to: Day | null
  /** The day of a succession. */
  readonly on: Day | null
  readonly share: 'WHOLE' | 'PART' | 'UNKNOWN' | null
}
