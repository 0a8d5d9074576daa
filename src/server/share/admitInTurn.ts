import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { createAdmission } from './admission.ts'
import { clientAt } from './client.ts'
import type { Shares } from './share.ts'

/** The routes that ask the graph. All others are answered at once, those of health above all. */
const inTurn: ReadonlySet<string | undefined> = new Set(['/graphql', '/id/*'])

/** Has requests that ask the graph wait for their turn, and refuses early what would wait too long. */
export function admitInTurn(app: FastifyInstance, shares: Shares): void {
  const admission = createAdmission(shares)
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!inTurn.has(request.routeOptions.url)) return
    const left = new AbortController()
    reply.raw.once('close', () => left.abort(gone()))
    try {
      const done = await admission.enter(clientAt(request.ip), left.signal)
      if (left.signal.aborted) done()
      else reply.raw.once('close', done)
    } catch (error) {
      if (error instanceof Problem) void reply.header('retry-after', '2')
      throw error
    }
  })
}

const gone = (): Problem => new Problem('TIMEOUT', 'The client did not wait for its turn.', 'Wait longer.')
