/** References to print: `/id/honour:….bib`, `.ris`, `.csl.json`, `.jsonld`, or the permalink with such a type in `Accept`. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { Problem } from '../../domain/problem.ts'
import { ReferenceDocument } from '../../generated/reference.ts'
import { revalidated } from '../../server/caching.ts'
import { varyByAccept } from '../../server/contentType.ts'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { Door, DoorParts } from '../../server/door.ts'
import { entityTag, namesTag } from '../../server/entityTag.ts'
import type { Language } from '../../wording/language.ts'
import { jsonAddress } from '../explorer/idRoute.ts'
import { cutEnding } from '../file/ending.ts'
import { answerProblem } from '../file/fileDoor.ts'
import { FileProblem } from '../file/fileProblem.ts'
import { refuseLost } from '../file/owner.ts'
import { languageOf } from '../file/selection.ts'
import { claimIds } from '../idClaim.ts'
import { today } from '../today.ts'
import type { ReferenceForm } from './form/form.ts'
import { referenceForms } from './form/forms.ts'

type Asked = { Params: { '*': string } }

const endings = [...referenceForms.map(({ ending }) => ending), 'json']
const bare = ({ mediaType }: ReferenceForm): string => mediaType.split(';', 1)[0] as string
/** What else a permalink answers with, the first to clients that take anything. */
const others = ['application/json', 'application/graphql-response+json', 'text/html']
const mediaTypes = [...others, ...referenceForms.map(bare)]

export const referenceDoor: Door = async (app, parts) => {
  const constraints = claimIds(
    app,
    'reference',
    (path, { headers: { accept } }) => cutEnding(path, endings) !== null || !others.includes(preferred(accept) ?? ''),
  )
  await app.register(async (scope) => {
    scope.setErrorHandler(answerProblem)
    scope.get<Asked>('/id/*', { config: { inTurn: true }, constraints }, (request, reply) => {
      const [id, ending] = cutEnding(request.params['*'], endings) ?? []
      if (id === undefined) return leadToForm(parts, request, reply)
      const form = referenceForms.find((one) => one.ending === ending)
      return form ? serve(parts, form, id, request, reply) : reply.redirect(jsonAddress(parts.publicUrl, [id]), 303)
    })
  })
}

/** What the client wants most of what there is; undefined where it wants nothing of it. */
const preferred = (accept: string | undefined): string | undefined =>
  accept === undefined ? others[0] : new Negotiator({ headers: { accept } }).mediaType(mediaTypes)

/** The address of each form, so that caches and readers can tell them apart. */
function leadToForm({ publicUrl }: DoorParts, request: FastifyRequest<Asked>, reply: FastifyReply): FastifyReply {
  varyByAccept(reply)
  const wanted = preferred(request.headers.accept)
  const form = referenceForms.find((one) => bare(one) === wanted)
  if (!form) throw new FileProblem(406, 'The thing is not there in this form.', `There are ${mediaTypes.join(', ')}.`)
  return reply.redirect(`${publicUrl}/id/${encodeURI(request.params['*'])}.${form.ending}`, 303)
}

async function serve(
  parts: DoorParts,
  form: ReferenceForm,
  id: string,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const lang = askedLanguage(request)
  const accessed = today()
  const tagOf = (version: DatasetVersion): string =>
    entityTag(parts.release, JSON.stringify([version, accessed, request.url]))
  const held = await parts.dataset.recent()
  if (held && namesTag(request.headers['if-none-match'], tagOf(held))) return keep(reply, tagOf(held)).code(304).send()
  const { data } = await parts.ask({ document: ReferenceDocument, variables: { ids: [id], lang } }, request, reply)
  const [found] = data.lookup
  if (found?.survivor) return reply.redirect(`${parts.publicUrl}/id/${found.survivor}.${form.ending}`, 301)
  if (!found?.node || !data.dataset) return refuseLost(id, found)
  const { dataset } = data
  keep(reply, tagOf({ version: dataset.version, hash: dataset.hash }))
  return reply
    .type(form.mediaType)
    .header('content-disposition', `inline; filename="${fileName(found.node.id)}.${form.ending}"`)
    .send(form.write(found.node, { dataset, accessed, publicUrl: parts.publicUrl, lang }))
}

const keep = (reply: FastifyReply, etag: string): FastifyReply =>
  reply.header('etag', etag).header('cache-control', revalidated)

const fileName = (id: string): string => id.replaceAll(/[^a-z0-9-]+/gi, '_')

function askedLanguage({ query }: FastifyRequest): Language {
  const { lang, ...more } = query as Readonly<Record<string, string | undefined>>
  const [other] = Object.keys(more)
  if (other === undefined) return languageOf(lang === undefined ? undefined : String(lang))
  throw new Problem('BAD_ARGUMENT', `A reference knows no “${other.slice(0, 60)}”.`, 'There is lang=VI or lang=EN.')
}
