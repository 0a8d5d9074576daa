import type { FastifyBaseLogger } from 'fastify'
import type { Measure } from './limit/measure.ts'

/** What the server knows of one request for an operation and hands to whoever makes its context. */
export interface Operation {
  /** The request's id, sent back as `x-request-id` and in every line logged with `log`. */
  readonly id: string
  readonly log: FastifyBaseLogger
  /** Aborted, with the Problem as its reason, when the time budget is spent or the client has gone. */
  readonly signal: AbortSignal
  /** What the operation asks for; known once it has passed the limits. */
  measure?: Measure
}

/** What the server wants of a context beyond what its resolvers want. */
export interface ContextExtensions {
  /** Entries for `extensions` of the answer, such as the dataset's version; asked for after execution. */
  readonly extensions?: () => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>
}

/** A context as the server's own plugins see it. */
export interface ServedContext extends ContextExtensions {
  readonly operation: Operation
}
