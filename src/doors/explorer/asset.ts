/** The files that pages bring along: one stylesheet, fonts, small scripts. Their address changes with their contents. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { revalidated } from '../../server/caching.ts'

const folder = new URL('../../../web/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

const typeOf = (name: string): string | undefined => types[name.slice(name.lastIndexOf('.') + 1)]

const files: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(typeOf)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, folder))]),
)

/** Names the state of all files: part of their addresses, and of every page's tag. */
export const assetHash = [...files]
  .reduce((hash, [name, contents]) => hash.update(`${name}\0`).update(contents), createHash('sha256'))
  .digest('hex')
  .slice(0, 12)

/** Where a file is; the pages of a release keep finding its files in caches. */
export const assetPath = (name: string): string => `/tinh/${assetHash}/${name}`

export function serveAssets(app: FastifyInstance): void {
  app.get<{ Params: { hash: string; '*': string } }>('/tinh/:hash/*', (request, reply) => {
    const { hash, '*': name } = request.params
    const contents = files.get(name)
    if (!contents) return reply.callNotFound()
    return reply
      .type(typeOf(name) ?? '')
      .header('cache-control', hash === assetHash ? 'public, max-age=31536000, immutable' : revalidated)
      .send(contents)
  })
}
