/** Answers packed by brotli or gzip for those who accept it. */
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler, RouteOptions } from 'fastify'

/** Text of any sort. XLSX, Parquet and fonts are packed already. */
const packable = /^text\/|[+/](?:x-nd)?json\b|\+xml\b|x-bibtex|x-research-info-systems/

/** Registers it for all routes that follow. Bodies of requests stay as they are: none is unpacked here. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    customTypes: packable,
    // What is written goes out at once: the first rows of a file must not wait for the buffer to fill.
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
    brotliOptions: { flush: constants.BROTLI_OPERATION_FLUSH },
  })
  app.addHook('onRoute', (route: RouteOptions) => {
    route.onSend = [route.onSend ?? []].flat().concat(weakenTag)
  })
}

/** A strong tag names bytes, and packed ones are others (RFC 9110, 8.8.3). */
const weakenTag: onSendHookHandler = (_request: FastifyRequest, reply: FastifyReply, payload, done) => {
  const etag = reply.getHeader('etag')
  if (reply.hasHeader('content-encoding') && typeof etag === 'string' && !etag.startsWith('W/'))
    void reply.header('etag', `W/${etag}`)
  done(null, payload)
}
