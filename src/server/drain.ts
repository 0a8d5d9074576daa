import type { FastifyInstance } from 'fastify'

/**
 * Lets the server close as soon as its last running request has ended. From the call of `close()` on, each answer ends its
 * connection, since a client would keep it open for its next request.
 * @param grace milliseconds after which connections are cut, for clients that never end their request or read their answer
 */
export function drainOnClose(app: FastifyInstance, grace: number): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
    const timer = setTimeout(() => app.server.closeAllConnections(), grace).unref()
    app.server.once('close', () => clearTimeout(timer))
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close')
    done(null, payload)
  })
}
