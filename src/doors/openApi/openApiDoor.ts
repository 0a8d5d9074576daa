/** What the addresses of lists take and give: for programs at `/openapi.json`, for people at `/docs`. */
import type { Door } from '../../server/door.ts'
import { entityTag, namesTag } from '../../server/entityTag.ts'
import { servePage } from '../explorer/serve.tsx'
import { docsListView, docsView } from './docs.tsx'
import { openApiOf } from './document.ts'

export const openApiDoor: Door = (app, parts) => {
  const text = `${JSON.stringify(openApiOf(parts.schema, parts.publicUrl))}\n`
  const etag = entityTag(text)
  app.get('/openapi.json', (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache')
    if (namesTag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(text)
  })
  servePage(app, parts, '/docs', docsView(parts.schema))
  servePage(app, parts, '/docs/*', docsListView(parts.schema))
}
