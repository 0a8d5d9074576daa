/** A question, as each side is asked it, and how to see that all give the same answer. */

export type Variables = Readonly<Record<string, unknown>>

export interface Question {
  readonly name: string
  /** What it is asked about, in turn, so that nobody answers twice on end from the same pages of the store. */
  readonly variables: readonly Variables[]
  readonly driver: Asked & { readonly text: string; readonly parameters?: (variables: Variables) => object }
  readonly api: AskedInGraphql
  readonly peer: AskedInGraphql | null
}

interface Asked {
  /** What is compared: the answer without whatever the sides may each say in their own way. */
  readonly answer: (answered: never) => unknown
}

export interface AskedInGraphql extends Asked {
  readonly document: string
  readonly variables?: (variables: Variables) => object
  /** Why the answer is another by nature; it is then not compared. */
  readonly differs?: string
}
