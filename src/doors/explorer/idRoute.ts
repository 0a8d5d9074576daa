import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FastifyInstance } from 'fastify'
import { print } from 'graphql'
import { isDay } from '../../domain/day.ts'
import { type EntityKind, entityKinds } from '../../domain/entity.ts'
import { type NodeId, parseId } from '../../domain/id.ts'
import { PermalinkDocument } from '../../generated/explorer.ts'
import { prefersHtml, varyByAccept } from '../../server/contentType.ts'
import type { DoorParts } from '../../server/door.ts'
import { addressOf, type Frame, pathOf } from './frame.ts'
import type { EntityPage, Fate, Lookup } from './page/entityPage.ts'
import { factPage } from './page/fact.tsx'
import { entityPages } from './page/pages.ts'
import { nothingPage } from './page/trouble.tsx'
import { found, type Outcome, type Visit } from './page.ts'
import { answer } from './serve.tsx'
import { readDay } from './words/date.ts'

/** `id@day`, slashes and all; `from` is the id that was merged into it, on whose address the reader came. */
interface Asked {
  Params: { '*': string }
  Querystring: { from?: string | string[] }
}

/**
 * `/id/<id>`: an address to print beside a fact, now and later. A browser gets a page; a client that prefers JSON is led to the
 * API's answer about that id. An id merged into another leads there (301); one withdrawn is gone (410).
 */
export function serveIds(app: FastifyInstance, parts: DoorParts): void {
  for (const [url, lang] of [
    ['/id/*', 'VI'],
    ['/en/id/*', 'EN'],
  ] as const)
    app.get<Asked>(url, { config: { inTurn: true } }, async (request, reply) => {
      varyByAccept(reply)
      if (prefersHtml(request.headers.accept)) return answer(parts, lang, idView, request, reply)
      const { from } = request.query
      const ids = [request.params['*'], ...(typeof from === 'string' ? [from] : [])]
      return reply.redirect(jsonAddress(parts.publicUrl, ids), 302)
    })
}

/** The API's answer about ids. */
export const jsonAddress = (publicUrl: string, ids: readonly string[]): string =>
  `${publicUrl}/graphql?${new URLSearchParams({ query: print(PermalinkDocument), variables: JSON.stringify({ ids }) })}`

async function idView(visit: Visit): Promise<Outcome> {
  const id = readId(visit.rest)
  if (!id) return lost(visit, { askedFor: visit.rest, status: 'UNKNOWN', since: null, reason: null })
  const typed = visit.given('ngay')
  const day = typed ? readDay(typed) : null
  if (day && isDay(day)) return { status: 302, to: addressOf(visit.frame, pathOf(`${id.canonicalId}@${day}`)) }
  const kind = isEntityKind(id.kind) ? id.kind : null
  return shown(visit, kind ? entityPages[kind] : factPage, typed ? visit.frame.t.unreadableDay(typed) : null)
}

function readId(text: string): NodeId | null {
  try {
    return parseId(text)
  } catch {
    return null
  }
}

const isEntityKind = (kind: string): kind is EntityKind => kind in entityKinds

const lost = ({ frame }: Visit, asked: Omit<Lookup, 'survivor' | 'node'>): Outcome => ({
  status: asked.status === 'WITHDRAWN' ? 410 : 404,
  page: nothingPage(frame, asked),
})

async function shown(visit: Visit, { document, render }: EntityPage, unreadable: string | null): Promise<Outcome> {
  const { frame, today, rest, given } = visit
  const from = given('from')
  const variables = { ids: [rest], former: from ? [from] : [] }
  const asked = await visit.ask(
    document as TypedDocumentNode<Fate, typeof variables & { lang: 'VI' | 'EN' }>,
    variables,
  )
  const [one, former] = [asked.lookup[0], asked.former[0]]
  if (one?.survivor) return { status: 301, to: moved(frame, one.survivor, one.askedFor) }
  if (!one?.node) return lost(visit, one ?? { askedFor: rest, status: 'UNKNOWN', since: null, reason: null })
  const notice = unreadable ?? cameFrom(former, one.node.id, frame.t.nowThis)
  const question = { document, variables: { ...variables, lang: frame.lang } }
  return found({ ...render(asked, { frame, today, notice }), path: pathOf(one.node.id), question })
}

/** A whole address, as it may be stored. */
const moved = ({ lang, publicUrl }: Frame, survivor: string, from: string): string =>
  `${publicUrl}${addressOf({ lang, base: '' }, pathOf(survivor), { from })}`

/** Why a reader of an old address sees another thing. Whatever else stands behind `from` is passed over. */
const cameFrom = (former: Lookup | undefined, id: string, words: (former: string) => string): string | null =>
  former?.node?.id === id && former.reason !== null
    ? `${words(former.askedFor)} ${former.since}: ${former.reason}`
    : null
