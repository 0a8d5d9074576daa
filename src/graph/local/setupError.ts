/**
 * The program cannot begin its work, and the person who started it can change that: `message` says what is wrong and where,
 * `remedy` what to do. Unlike a Problem it concerns no request.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError'
  readonly remedy: string

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.remedy = remedy
  }
}

const otherWays =
  'Or let Neo4j run elsewhere: `docker compose up -d neo4j`, or any server of your own (5.26 or newer), ' +
  'and name it in NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.'

/** A SetupError of the Neo4j this project starts itself: its remedy always ends with the ways that need none of it. */
export function localSetupError(message: string, remedy: string, cause?: unknown): SetupError {
  return new SetupError(message, `${remedy} ${otherWays}`, cause)
}

/** What a SetupError tells a person, in one piece; for anything else its message. */
export function explained(error: unknown): string {
  if (error instanceof SetupError) return `${error.message} ${error.remedy}`
  return error instanceof Error ? error.message : String(error)
}
