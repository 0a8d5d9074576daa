/** Relations of structure told in one Vietnamese sentence each, without more than the relation says. */
import { type Day, lastDay } from './day.ts'
import { asSentence, dateInWords } from './sentence.ts'

/**
 * Which relations are a hop of their own: a post and its body, a body and its seat, a place or body and what it is part
 * of, a place and what its ground belongs to since it was merged, split or renamed.
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

const grounds = { WHOLE: 'địa bàn', PART: 'một phần địa bàn', UNKNOWN: 'địa bàn (toàn bộ hay một phần)' }

/** `lower` and `higher` are named as a sentence has them, places with their type. */
export const structureSentence = (structure: Structure, lower: string, higher: string): string =>
  asSentence(writers[structure.type](structure, lower, higher))

const writers: Readonly<Record<StructureType, (structure: Structure, lower: string, higher: string) => string>> = {
  OF: (_, post, body) => `${post} là chức vụ của ${body}`,
  SEAT: (_, body, place) => `${body} thuộc địa bàn ${place}`,
  PART_OF: ({ to }, part, whole) => `${part} thuộc ${whole}${to && to < lastDay ? ` đến ${dateInWords(to)}` : ''}`,
  SUCCEEDED_BY: ({ share, on }, before, after) =>
    `${grounds[share ?? 'UNKNOWN']} ${before} thuộc ${after} từ ${dateInWords(on)}`,
}
