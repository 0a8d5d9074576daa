/** What caches on the way may keep, and on which terms. */
import type { FastifyInstance } from 'fastify'

/**
 * Anyone may keep it, and asks before each use whether it still holds. That costs no query while the dataset stays, and no
 * copy outlives an import.
 */
export const revalidated = 'public, max-age=0, must-revalidate'

/** Keeps out of caches whatever nobody declared fit for them: errors, answers to POST, the state of health. */
export function storeNothingElse(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store')
    done(null, payload)
  })
}
