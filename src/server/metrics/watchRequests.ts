import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.ts'

/** What we answer at all; whatever else a client sends is counted as one. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Counts each request under its route as it was registered: a path that a client made up has none. */
export function watchRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none')
    const method = methods.has(request.method) ? request.method : 'other'
    metrics.requests.observe({ route, method, status: String(reply.statusCode) }, reply.elapsedTime / 1_000)
    done()
  })
}
