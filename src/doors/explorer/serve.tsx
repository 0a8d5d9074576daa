/** Routes of pages: language, caching, safety and errors are the same for all of them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { Problem } from '../../domain/problem.ts'
import { revalidated } from '../../server/caching.ts'
import { type DatasetVersion, isSameVersion } from '../../server/dataset.ts'
import type { DoorParts } from '../../server/door.ts'
import { entityTag, namesTag } from '../../server/entityTag.ts'
import { statusOf } from '../../server/requestError.ts'
import type { Language } from '../../wording/language.ts'
import { today } from '../today.ts'
import { assetHash } from './asset.ts'
import { createFrame, type Frame, FrameProvider } from './frame.ts'
import { troublePage } from './page/trouble.tsx'
import type { Outcome, Page, View, Visit } from './page.ts'
import { Layout } from './part/layout.tsx'

/** Nothing from elsewhere, nothing inline, no frame around it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const languages: readonly (readonly [prefix: string, lang: Language])[] = [
  ['', 'VI'],
  ['/en', 'EN'],
]

/** Answers a path in both languages. */
export function servePage(app: FastifyInstance, parts: DoorParts, path: string, view: View): void {
  for (const [prefix, lang] of languages) {
    const url = path === '/' ? prefix || '/' : `${prefix}${path}`
    app.get(url, { config: { inTurn: true } }, (request, reply) => answer(parts, lang, view, request, reply))
  }
}

/** A reader whose copy still holds gets a 304, without a query. */
export async function answer(
  parts: DoorParts,
  lang: Language,
  view: View,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const frame = createFrame(lang, parts.publicUrl)
  try {
    const visit = visitOf(parts, frame, request, reply)
    const tagOf = (version: DatasetVersion | null): string =>
      entityTag(parts.release, assetHash, JSON.stringify([version, visit.today, request.url]))
    const since = await parts.dataset.recent()
    if (since && namesTag(request.headers['if-none-match'], tagOf(since)))
      return keep(reply, tagOf(since)).code(304).send()
    const outcome = await view(visit)
    const version = await parts.dataset.newest()
    if (version && isSameVersion(since, version) && 'page' in outcome && outcome.status === 200)
      keep(reply, tagOf(version))
    return send(reply, frame, outcome, version, visit.given('q'))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return send(reply, frame, { status: statusOf(error), page: troublePage(frame, error, request.url) }, null)
  }
}

/** Lets caches keep the page as long as it is confirmed. An import that came in between leaves it without a tag. */
const keep = (reply: FastifyReply, etag: string): FastifyReply =>
  reply.header('etag', etag).header('cache-control', revalidated)

function visitOf({ ask }: DoorParts, frame: Frame, request: FastifyRequest, reply: FastifyReply): Visit {
  const query = request.query as Readonly<Record<string, unknown>>
  return {
    frame,
    rest: (request.params as Readonly<Record<string, string | undefined>>)['*'] ?? '',
    given: (name) => (typeof query[name] === 'string' ? query[name] : ''),
    today: today(),
    ask: async (document, variables) => {
      const { data, errors } = await ask(
        { document, variables: { ...variables, lang: frame.lang } as never },
        request,
        reply,
      )
      const [error] = errors
      if (error) throw unanswered(error.message, error.extensions)
      return data
    },
  }
}

/** A page with holes would read like an answer. */
function unanswered(message: string, details: Readonly<Record<string, unknown>> = {}): Error {
  const { code, remedy } = details
  return typeof remedy === 'string' && code !== 'INTERNAL_SERVER_ERROR'
    ? new Problem(code as Problem['code'], message, remedy)
    : new Error(message)
}

function send(reply: FastifyReply, frame: Frame, outcome: Outcome, version: DatasetVersion | null, searched = '') {
  if ('to' in outcome) return reply.redirect(outcome.to, outcome.status)
  return reply
    .code(outcome.status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .send(documentOf(frame, outcome.page, version, searched))
}

/** The whole document as text. */
export const documentOf = (frame: Frame, page: Page, version: DatasetVersion | null, searched = ''): string =>
  `<!doctype html>\n${renderToString(
    <FrameProvider value={{ ...frame, version }}>
      <Layout page={page} version={version} searched={searched} />
    </FrameProvider>,
  )}\n`
