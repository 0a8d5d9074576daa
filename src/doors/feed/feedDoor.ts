/** Changes as feeds, of any list: `/v1/honours.atom?recipient.level=COMMUNE`, `/id/place:bac-kan/facts.feed.json`. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { revalidated } from '../../server/caching.ts'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { Door, DoorParts } from '../../server/door.ts'
import { entityTag, namesTag } from '../../server/entityTag.ts'
import { type ListAddress, ownList, refuseOwn, rootList } from '../file/address.ts'
import { cutEnding } from '../file/ending.ts'
import { answerProblem } from '../file/fileDoor.ts'
import { FileProblem } from '../file/fileProblem.ts'
import { survivorOf } from '../file/owner.ts'
import { claimIds } from '../idClaim.ts'
import type { FeedForm } from './feed.ts'
import { atom } from './form/atom.ts'
import { jsonFeed } from './form/jsonFeed.ts'
import { type Asking, pageOf } from './pageOf.ts'
import { planFeed } from './planFeed.ts'
import { readPosition } from './position.ts'

const forms: readonly FeedForm[] = [atom, jsonFeed]
const endings = forms.map(({ ending }) => ending)

export const feedDoor: Door = async (app, parts) => {
  const constraints = claimIds(app, 'feed', (path) => cutEnding(path, endings) !== null)
  const config = { inTurn: true }
  await app.register(async (scope) => {
    scope.setErrorHandler(answerProblem)
    for (const form of forms) {
      scope.get<{ Params: { list: string } }>(`/v1/:list.${form.ending}`, { config }, (request, reply) =>
        serve({ parts, request, reply }, rootList(parts.schema, request.params.list), form),
      )
    }
    scope.get<{ Params: { '*': string } }>('/id/*', { config, constraints }, (request, reply) => {
      const [path = '', ending] = cutEnding(request.params['*'], endings) ?? []
      const form = forms.find((one) => one.ending === ending) ?? atom
      return serve({ parts, request, reply }, ownList(parts.schema, path) ?? refuseOwn(parts, path), form)
    })
  })
}

async function serve(asking: Asking, address: ListAddress, form: FeedForm): Promise<FastifyReply> {
  const { parts, request, reply } = asking
  const plan = planFeed(parts.schema, address, new URLSearchParams(request.url.split('?').slice(1).join('?')))
  const version = await newestOf(parts)
  const position = positionIn(request, plan.walk.after, version)
  if (isHeld(asking, version)) return reply.code(304).send()
  const survivor = address.owner && (await survivorOf(asking, address.owner.canonicalId))
  if (survivor) return reply.redirect(request.url.replace(/^\/id\/[^?]*(?=\/\w+\.)/, `/id/${survivor}`), 301)
  const feed = await pageOf(asking, plan, position, version)
  if (feed.next) void reply.header('link', `<${feed.next}>; rel="next"`)
  return reply
    .type(form.mediaType)
    .header('x-dataset-version', `${version.version} ${version.hash}`)
    .send(form.write(feed))
}

const positionIn = ({ url }: FastifyRequest, after: string | null, { version }: DatasetVersion) =>
  readPosition(new URLSearchParams(url.split('?').slice(1).join('?')), after, version)

async function newestOf({ dataset }: DoorParts): Promise<DatasetVersion> {
  const newest = await dataset.newest()
  if (newest) return newest
  throw new FileProblem(503, 'The graph holds no dataset yet.', 'Try again in a minute.', { 'retry-after': '60' })
}

/** Whether the reader has this very page; says in any case by which tag it is known. */
function isHeld({ parts, request, reply }: Asking, { hash, version }: DatasetVersion): boolean {
  const tag = entityTag(parts.release, hash, String(version), request.url)
  void reply.header('etag', tag).header('cache-control', revalidated)
  return namesTag(request.headers['if-none-match'], tag)
}
