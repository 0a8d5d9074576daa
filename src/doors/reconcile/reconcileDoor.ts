/** The reconciliation service (version 0.2 of the specification): names of a table become ids, and ids further columns. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import { ReconcileDetailsDocument } from '../../generated/reconcile.ts'
import type { Door, DoorParts } from '../../server/door.ts'
import { statusOf } from '../../server/requestError.ts'
import type { Described } from './described.ts'
import { extend, proposeProperties } from './extend.ts'
import { manifestOf } from './manifest.ts'
import { answerBatch } from './match.ts'
import { previewOf, previewPolicy } from './preview.tsx'
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.ts'
import { type Visit, visitOf } from './visit.ts'

const route = { config: { inTurn: true } }
const bodyLimit = 256 * 1024

/** What each address beside the service's own answers. */
const others: Readonly<Record<string, (visit: Visit) => object | Promise<object>>> = {
  '/reconcile/suggest/entity': suggestEntities,
  '/reconcile/suggest/type': suggestTypes,
  '/reconcile/suggest/property': suggestProperties,
  '/reconcile/properties': proposeProperties,
  '/reconcile/extend': extend,
}

export const reconcileDoor: Door = async (app, parts) => {
  await app.register(async (scope) => {
    scope.setErrorHandler(answerProblem)
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    )
    const answering = (answer: (visit: Visit) => object | Promise<object>) => ({
      ...route,
      handler: async (request: FastifyRequest, reply: FastifyReply) => answer(visitOf(parts, request, reply)),
    })
    const methods = ['GET', 'POST'] as const
    scope.route({ method: [...methods], url: '/reconcile', ...answering((visit) => serve(parts, visit)) })
    for (const [url, answer] of Object.entries(others)) scope.route({ method: [...methods], url, ...answering(answer) })
    scope.get<{ Params: { '*': string } }>('/reconcile/preview/*', route, (request, reply) =>
      preview(parts, request.params['*'], request, reply),
    )
  })
}

/** Without a question: what the service can do. Clients of the specification send names and fetches to one address. */
async function serve({ publicUrl }: DoorParts, visit: Visit): Promise<object> {
  if (visit.given('queries')) return answerBatch(visit, visit.given('queries'))
  return visit.given('extend') ? extend(visit) : manifestOf(publicUrl, visit.lang)
}

async function preview(parts: DoorParts, id: string, request: FastifyRequest, reply: FastifyReply) {
  const { ask, lang } = visitOf(parts, request, reply)
  const { nodes } = await ask(ReconcileDetailsDocument, { ids: [id], lang })
  const node = nodes[0] as unknown as Described | null
  if (!node?.displayName)
    throw new Problem('BAD_ARGUMENT', `“${id.slice(0, 80)}” names nothing.`, 'Take the id of a candidate.')
  const base = new URL(parts.publicUrl).pathname.replace(/\/$/, '')
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', previewPolicy)
    .removeHeader('x-frame-options')
    .send(previewOf(node, base, lang))
}

/** What is wrong, in the form that clients of the specification read. */
function answerProblem(error: FastifyError | Problem, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof Problem)) throw error
  const { message, remedy, code } = error
  return reply
    .code(statusOf(error))
    .header('cache-control', 'no-store')
    .send({ status: 'error', code, message, remedy, details: remedy })
}
