import { setMaxListeners } from 'node:events'
import type { FastifyReply } from 'fastify'
import { Problem } from '../domain/problem.ts'

/** Time for one operation. `spent` never resolves; it rejects with TIMEOUT unless the budget is closed before. */
export interface TimeBudget {
  readonly signal: AbortSignal
  readonly spent: Promise<never>
  /** There is an answer. */
  readonly close: () => void
  /** Nobody waits for the answer any more. */
  readonly abandon: () => void
}

/**
 * Opens a time budget. What works for the operation should stop when `signal` aborts. What goes on is left behind:
 * the client gets TIMEOUT all the same.
 */
export function openTimeBudget(milliseconds: number): TimeBudget {
  const controller = new AbortController()
  // Each query that is under way listens; Node would take so many for a leak.
  setMaxListeners(0, controller.signal)
  let close = () => {}
  const spent = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      const problem = timeout(milliseconds)
      controller.abort(problem)
      reject(problem)
    }, milliseconds)
    close = () => clearTimeout(timer)
  })
  return { signal: controller.signal, spent, close, abandon: () => controller.abort(gone()) }
}

/** Abandons the budget when the client's connection ends before the answer has been sent. */
export function abandonOnClose(reply: FastifyReply, budget: TimeBudget): void {
  reply.raw.once('close', () => reply.raw.writableFinished || budget.abandon())
}

/** Nobody will read it; it ends whatever still works for the operation, without counting as a mistake of ours. */
const gone = (): Problem =>
  new Problem('TIMEOUT', 'The client did not wait for the answer.', 'Wait longer, or ask for less at once.')

function timeout(milliseconds: number): Problem {
  return new Problem(
    'TIMEOUT',
    `The operation was not answered within ${milliseconds / 1000} seconds.`,
    'Ask for smaller pages or narrower filters, or take a large result as a file, such as /v1/honours.csv.',
    { milliseconds },
  )
}
