import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parse, print, visit } from 'graphql'
import { entityTag, namesTag } from './entityTag.ts'

/**
 * `/schema.graphql`: the schema as it runs, with its descriptions and the `@cost` and `@listSize` that price each field.
 * With `?descriptions=false` it is the skeleton, a fifth of the size.
 */
export function serveSchema(app: FastifyInstance, sdl: string): void {
  const [whole, skeleton] = [sdl, withoutDescriptions(sdl)].map((text) => ({ text, etag: entityTag(text) }))
  app.get<{ Querystring: { descriptions?: unknown } }>('/schema.graphql', (request, reply) =>
    send(request.query.descriptions === 'false' ? skeleton : whole, request, reply),
  )
}

const withoutDescriptions = (sdl: string): string => {
  const leave = (node: object) => ('description' in node ? { ...node, description: undefined } : undefined)
  return `${print(visit(parse(sdl), { leave }))}\n`
}

function send(file: { text: string; etag: string } | undefined, request: FastifyRequest, reply: FastifyReply) {
  const { text = '', etag = '' } = file ?? {}
  void reply.header('etag', etag).header('cache-control', 'no-cache')
  if (namesTag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply.type('text/plain; charset=utf-8').send(text)
}
