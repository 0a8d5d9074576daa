import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openRequestSpan, type RequestSpan } from '../trace/span.ts'

const spans = new WeakMap<FastifyRequest, RequestSpan>()

/** Opens a span for each request; its trace stands in every line that is logged for it. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const span = openRequestSpan(request.method, request.headers)
    spans.set(request, span)
    if (span.traceId) request.log = request.log.child({ traceId: span.traceId })
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    spans.get(request)?.end(reply.statusCode, request.is404 ? 'none' : (request.routeOptions.url ?? 'none'))
    done()
  })
}

/** Has handlers run beneath the span. The last hook before them: while a body is read, Node forgets whose it is. */
export function handleInSpan(app: FastifyInstance): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request)
    if (span) span.run(done)
    else done()
  })
}
