/** The codes under which a request or a command can fail. What a source merely leaves open is data, never an error. */
export type ProblemCode =
  | 'BAD_ARGUMENT'
  | 'BAD_ID'
  | 'MOMENT_CONFLICT'
  | 'BAD_CURSOR'
  | 'AMBIGUOUS_NAME'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'

/**
 * A failure that its reader can act on: `message` says what is wrong and where, `remedy` what to do about it, `details`
 * carries what a program may want (candidates, limits). Everything else that is thrown is our own mistake and is never
 * shown to a client.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly remedy: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ProblemCode, message: string, remedy: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.remedy = remedy
    this.details = details
  }
}
