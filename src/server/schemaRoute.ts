import { createHash } from 'node:crypto'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'

/** `/schema.graphql`: the schema as it runs, with its descriptions and the `@cost` and `@listSize` that price each field. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = `${printSchemaWithDirectives(schema)}\n`
  const etag = `"${createHash('sha256').update(sdl).digest('base64url')}"`
  app.get('/schema.graphql', (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache')
    if (namesTag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('text/plain; charset=utf-8').send(sdl)
  })
}

/** RFC 9110: the list is compared weakly, and `*` names every tag. */
function namesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}
