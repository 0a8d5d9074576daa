import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { createAdmission } from './admission.ts'
import { clientAt } from './client.ts'
import type { Shares } from './share.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests for this route ask the graph and so wait for their turn; all others are answered at once. */
    inTurn?: boolean
  }
}

/** Has requests that ask the graph wait for their turn, and refuses early what would wait too long. */
export function admitInTurn(app: FastifyInstance, shares: Shares, metrics?: Metrics): void {
  const admission = createAdmission(shares)
  metrics?.watchTurns(admission)
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.routeOptions.config.inTurn) return
    const left = new AbortController()
    reply.raw.once('close', () => left.abort(gone()))
    try {
      const done = await admission.enter(clientAt(request.ip), left.signal)
      if (left.signal.aborted) done()
      else reply.raw.once('close', done)
    } catch (error) {
      if (error instanceof Problem) {
        void reply.header('retry-after', '2')
        metrics?.refusals.inc({ reason: error.code === 'RATE_LIMITED' ? 'client' : 'all' })
      }
      throw error
    }
  })
}

const gone = (): Problem => new Problem('TIMEOUT', 'The client did not wait for its turn.', 'Wait longer.')
