import type { FastifyInstance } from 'fastify'
import { entityTag, namesTag } from './entityTag.ts'

/** `/schema.graphql`: the schema as it runs, with its descriptions and the `@cost` and `@listSize` that price each field. */
export function serveSchema(app: FastifyInstance, sdl: string): void {
  const etag = entityTag(sdl)
  app.get('/schema.graphql', (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache')
    if (namesTag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(sdl)
  })
}
