import type { FastifyInstance, FastifyReply } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { revalidated } from '../caching.ts'
import { prefersHtml, varyByAccept } from '../contentType.ts'
import { type DatasetClock, type DatasetVersion, isSameVersion } from '../dataset.ts'
import { entityTag, namesTag } from '../entityTag.ts'
import { statusOf } from '../requestError.ts'
import { abandonOnClose, openTimeBudget } from '../timeBudget.ts'
import { type Content, html } from './html.ts'
import { nodePage, titleOf } from './nodePage.ts'
import { contentSecurityPolicy, document } from './page.ts'
import { type Answer, type Lookup, type Node, question } from './question.ts'

/** `id@day`, slashes and all, and the id that was merged into it, on whose address the reader came. */
interface Asked {
  Params: { '*': string }
  Querystring: { from?: string | string[] }
}

export interface Permalinks {
  /** Where clients reach this API, without a slash at the end. */
  readonly publicUrl: string
  readonly dataset: DatasetClock
  /** Everything that pages depend on beside dataset and address. */
  readonly release: string
  /** Asks the API about ids. Throws a Problem where it has no answer at all. */
  readonly ask: (ids: readonly string[], signal: AbortSignal) => Promise<Answer>
}

/**
 * `/id/<id>`: an address to print beside a fact, now and later. A browser gets a page; whoever prefers JSON is led to the
 * API's answer about that id. An id merged into another leads there (301); one withdrawn is gone (410).
 */
export function servePermalinks(app: FastifyInstance, permalinks: Permalinks): void {
  app.get<Asked>('/id/*', { config: { inTurn: true } }, async (request, reply) => {
    varyByAccept(reply)
    const { from } = request.query
    const ids = [request.params['*'], ...(typeof from === 'string' ? [from] : [])]
    if (prefersHtml(request.headers.accept)) return sendPage(permalinks, ids, request.headers['if-none-match'], reply)
    const parameters = new URLSearchParams({ query: question, variables: JSON.stringify({ ids }) })
    return reply.redirect(`${permalinks.publicUrl}/graphql?${parameters}`, 302)
  })
}

/** A reader whose copy still holds is told so, without a query. */
async function sendPage(
  { publicUrl, dataset, release, ask }: Permalinks,
  ids: readonly string[],
  held: string | undefined,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const tagOf = (version: DatasetVersion): string => entityTag(release, JSON.stringify([version, ids]))
  const budget = openTimeBudget(timeBudget)
  abandonOnClose(reply, budget)
  try {
    const since = await dataset.recent()
    if (since && held && namesTag(held, tagOf(since))) return keep(reply, tagOf(since)).code(304).send()
    const answer = await Promise.race([ask(ids, budget.signal), budget.spent])
    const version = await dataset.newest()
    if (version && isSameVersion(since, version)) keep(reply, tagOf(version))
    return sendAnswer(reply, publicUrl, answer)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return send(reply, statusOf(error), 'Hiện chưa trả lời được', unavailable)
  } finally {
    budget.close()
  }
}

/** Milliseconds, as for one operation. */
const timeBudget = 10_000

/** Lets caches keep the page as long as it is confirmed. An import that came in between leaves it without a tag. */
const keep = (reply: FastifyReply, etag: string): FastifyReply =>
  reply.header('etag', etag).header('cache-control', revalidated)

function sendAnswer(reply: FastifyReply, publicUrl: string, answer: Answer): FastifyReply {
  const [asked, former] = answer.lookup
  if (asked?.survivor) return reply.redirect(movedTo(publicUrl, asked.survivor, asked.askedFor), 301)
  if (!asked?.node) return send(reply, asked?.status === 'WITHDRAWN' ? 410 : 404, 'Không có mục này', nothing(asked))
  const { node } = asked
  const body = [former ? cameFrom(former, node) : null, nodePage(node), footer(publicUrl, node.canonicalId, answer)]
  return send(reply, 200, titleOf(node), body, node.permalink)
}

const movedTo = (publicUrl: string, survivor: string, from: string): string =>
  `${publicUrl}/id/${survivor}?${new URLSearchParams({ from })}`

function send(reply: FastifyReply, status: number, title: string, body: Content, canonical: string | null = null) {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', contentSecurityPolicy)
    .send(document({ title, body, canonical }))
}

/** Why a reader of an old address sees another thing. Whatever else stands behind `from` is passed over. */
const cameFrom = (former: Lookup, node: Node): Content =>
  former.node?.id === node.id &&
  former.reason !== null &&
  html`<p class="notice">${former.askedFor} nay là mục này, từ phiên bản dữ liệu ${former.since}: ${former.reason}</p>`

const nothing = (asked: Lookup | undefined): Content =>
  asked?.status === 'WITHDRAWN'
    ? html`<h1>Mục này đã được rút lại</h1><p>${asked.askedFor}</p>
<p class="notice">Từ phiên bản dữ liệu ${asked.since}: ${asked.reason}</p>`
    : html`<h1>Không có mục này</h1><p>${asked?.askedFor ?? null}</p>
<p>Mã này chưa từng được cấp. Hãy xem lại địa chỉ.</p>`

const unavailable = html`<h1>Hiện chưa trả lời được</h1><p>Xin thử lại sau ít phút.</p>`

const footer = (publicUrl: string, id: string, { dataset }: Answer): Content => html`<footer>
<p>Mã: ${id}${dataset && html`<br>Phiên bản dữ liệu ${dataset.version}, ${dataset.hash.slice(0, 12)}`}<br>
<a href="${publicUrl}/graphql">Hỏi thêm</a></p>
</footer>`
