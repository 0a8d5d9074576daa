import type { FastifyInstance } from 'fastify'
import { BadRequest } from './errorHandler.ts'

/** The longest document within the token limit is far below 100 KB; the rest is room for lists of ids in variables. */
export const bodyLimit = 1024 * 1024

/**
 * Lets bodies be JSON objects in UTF-8 and nothing else. That other media types are refused is also what keeps a foreign page
 * from posting here with a plain form. A compressed body is refused rather than unpacked: no honest one is long enough to need it, and a
 * small one may hold gigabytes.
 */
export function acceptJsonOnly(app: FastifyInstance): void {
  app.addHook('preParsing', async ({ headers }, reply) => {
    const encoding = headers['content-encoding']
    if (encoding === undefined || encoding.toLowerCase() === 'identity') return
    void reply.header('accept-encoding', 'identity')
    throw new BadRequest('The body is compressed.', 'Send it as it is, without Content-Encoding.', 415)
  })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, body: Buffer, done) => {
    const text = decode(body)
    if (text === undefined) return done(notUtf8())
    parseJson(request, text, (error, value: unknown) => done(error ?? (Array.isArray(value) ? batch() : null), value))
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(body: Buffer): string | undefined {
  try {
    return utf8.decode(body)
  } catch {
    return undefined
  }
}

const notUtf8 = () => new BadRequest('The body is not valid UTF-8.', 'Encode the body as UTF-8.')

const batch = () =>
  new BadRequest(
    'The body is a JSON array: batches of operations are not taken.',
    'Send each operation as a request of its own; the connection stays open between them.',
  )
