import type { FastifyBaseLogger } from 'fastify'
import type { Seen } from '../resolvers/context.ts'
import type { DatasetVersion } from './dataset.ts'
import type { Measure } from './limit/measure.ts'

/** What the server knows of one request for an operation and hands to the function that makes its context. */
export interface Operation {
  /** The request's id, sent back as `x-request-id` and in every line logged with `log`. */
  readonly id: string
  readonly log: FastifyBaseLogger
  /** Whom the cost is charged to. */
  readonly client: string
  /** Aborted, with the Problem as its reason, when the time budget is spent or the client has gone. */
  readonly signal: AbortSignal
  /** A version of the dataset that was the newest shortly before execution; null while there is none. */
  readonly since: DatasetVersion | null
  /** Names the answer over a version of the dataset; undefined when such an answer is not for caches. */
  readonly tag: ((version: DatasetVersion) => string) | undefined
  /** Whether the document is one of ours, asked by a door for its visitor. */
  readonly own?: boolean
  /** Queries sent to the graph so far. */
  queries?: number
  /** What the operation asks for; known once it has passed the limits. */
  measure?: Measure
  /** Whether the answer was computed before, by this instance or another, over the version in `since`. */
  shared?: boolean
  /** Whether the dataset changed while the operation ran, so that its answer may mix two versions. */
  changed?: boolean
}

/** A context as the server's own plugins see it. */
export interface ServedContext {
  readonly operation: Operation
  /** What its queries have read; a context that does not tell is asked no further. */
  readonly seen?: Seen
}
