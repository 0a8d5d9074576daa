/** Requests whose method, host or address cannot be what the client meant: refused before anything reads their body. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BadRequest, sendError } from './errorHandler.ts'
import { setSecurityHeaders } from './securityHeaders.ts'

export function refuseOddRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    refuseMethod(app, request, reply)
    refuseHost(request)
    refuseAddress(request.url)
  })
}

const everywhere = ['GET', 'HEAD', 'OPTIONS']

/** Few routes are posted to. A path that does not exist stays 404 for the methods there are. */
function refuseMethod(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): void {
  const { method } = request
  const path = pathOf(request)
  const allowed = app.hasRoute({ method: 'POST', url: path }) ? [...everywhere, 'POST'] : everywhere
  if (allowed.includes(method) || (method === 'POST' && !isServed(app, path))) return
  void reply.header('allow', allowed.join(', '))
  throw new BadRequest(`${method} has no meaning here.`, 'Send operations to /graphql by GET or POST.', 405)
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? ''

const isServed = (app: FastifyInstance, path: string): boolean =>
  [path, `/${path.split('/')[1]}/*`].some((url) => app.hasRoute({ method: 'GET', url }))

const host = /^(?:\[[\da-f:.]+\]|[\w.~-]+)(?::\d{1,5})?$/i

/** HTTP/1.0 knows no Host, and there are health checks that still speak it. */
function refuseHost({ raw }: FastifyRequest): void {
  const given = raw.headersDistinct.host ?? []
  if (given.length === 0 && raw.httpVersion === '1.0') return
  if (given.length === 1 && host.test(given[0] ?? '')) return
  const message =
    given.length === 0
      ? 'The request has no Host header.'
      : given.length > 1
        ? 'The request has more than one Host header.'
        : 'The Host header is not a host name with or without a port.'
  throw new BadRequest(message, 'Send one header such as “Host: graph.example.org”.')
}

/** What a lenient reader would turn into U+FFFD or cut off would be looked up as another name than was meant. */
function refuseAddress(url: string): void {
  if (/%00/.test(url)) throw new BadRequest('The address holds a NUL character (%00).', 'Leave it out.')
  try {
    decodeURIComponent(url)
  } catch {
    throw brokenPercent()
  }
}

const brokenPercent = (): BadRequest =>
  new BadRequest(
    'The address has a percent sign that stands for no UTF-8 text.',
    'Write each byte of the UTF-8 text as % and two hexadecimal digits, as encodeURIComponent does.',
  )

/** To be given to Fastify as `frameworkErrors`: a path that it cannot decode reaches no hook and no route. */
export function answerBrokenAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void setSecurityHeaders(reply).header('x-request-id', request.id).header('cache-control', 'no-store')
  void sendError(request, reply, brokenPercent())
}
