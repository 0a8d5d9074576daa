import type { FastifyInstance } from 'fastify'

/** Whether operations can be answered now, and why not. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string }

/**
 * `/health/live`: the process answers; if it does not, restart it. `/health/ready`: it can answer operations; if it cannot
 * (503), send them elsewhere and wait. A check that throws is logged, and its words stay in the log.
 */
export function serveHealth(app: FastifyInstance, ready: () => Promise<Readiness>): void {
  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    const readiness = await ready().catch((err: unknown) => {
      request.log.error({ err }, 'readiness check failed')
      return { ready: false, reason: 'The check itself failed; its cause is in the log.' } as const
    })
    if (readiness.ready) return { status: 'ready' }
    return reply.code(503).send({ status: 'unready', reason: readiness.reason })
  })
}
