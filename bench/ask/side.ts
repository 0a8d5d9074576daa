/** One of those that answer the benchmark's questions. */
import type { Question, Variables } from '../question/question.ts'

export interface Side {
  readonly name: SideName
  /** What it answers, as it arrives: rows, or the data of a GraphQL answer. Throws when it fails. */
  ask(question: Question, variables: Variables): Promise<unknown>
  close(): Promise<void>
}

export const sideNames = ['driver', 'api', 'peer'] as const
export type SideName = (typeof sideNames)[number]

/** How the side puts the question; null where it cannot. */
export const canAsk = (side: SideName, question: Question): boolean => question[side] !== null
