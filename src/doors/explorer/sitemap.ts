/** What machines that read pages ask for first: which pages there are, and which to leave alone. */
import type { FastifyInstance } from 'fastify'
import { ExploreSitemapDocument } from '../../generated/explorer.ts'
import { revalidated } from '../../server/caching.ts'
import type { DoorParts } from '../../server/door.ts'
import { entityLists } from './list/entities.tsx'

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)

const entry = (address: string): string => `<url><loc>${escaped(address)}</loc></url>`

export function serveSitemap(app: FastifyInstance, { publicUrl, ask }: DoorParts): void {
  app.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', revalidated)
      // Lists and searches have endless addresses; each page of the graph has one of its own.
      .send(`User-agent: *\nDisallow: /graphql\nDisallow: /tim\nDisallow: /dieu\nSitemap: ${publicUrl}/sitemap.xml\n`),
  )
  app.get('/sitemap.xml', { config: { inTurn: true } }, async (request, reply) => {
    const asked = { document: ExploreSitemapDocument, variables: { lang: 'VI' as const } }
    const { data } = await ask(asked, request, reply)
    const ids = Object.values(data).flatMap((list) => (typeof list === 'object' && list ? list.nodes : []))
    const paths = [
      '/',
      '/cach-doc',
      '/cau-hoi',
      '/quan-he',
      ...Object.keys(entityLists),
      ...ids.map(({ id }) => `/id/${id}`),
    ]
    const urls = paths.map((path) => entry(`${publicUrl}${path}`)).join('\n')
    return reply
      .type('application/xml; charset=utf-8')
      .header('cache-control', revalidated)
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
      )
  })
}
