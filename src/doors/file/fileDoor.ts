/** Lists as files, by their address: `/v1/honours.csv?recipient.level=COMMUNE`, `/id/place:bac-kan/honours.csv?lineage=true`. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import type { Door, DoorParts } from '../../server/door.ts'
import { claimIds } from '../idClaim.ts'
import { type ListAddress, ownList, refuseOwn, rootList } from './address.ts'
import { cutEnding, lastEnding } from './ending.ts'
import { FileProblem, problemBody, problemType, suggest } from './fileProblem.ts'
import { forms } from './form/forms.ts'
import { serveJsonPage } from './jsonPage.ts'
import { survivorOf } from './owner.ts'
import { planFile } from './plan.ts'
import { type Served, serveFile } from './serveFile.ts'
import { createTurns } from './turn.ts'

type Wildcard = { Params: { '*': string } }

const endings = [...forms.map(({ ending }) => ending), 'json']

export const fileDoor: Door = async (app, parts) => {
  const turns = createTurns(app)
  const constraints = claimIds(app, 'file', (path) => isListFile(parts, path))
  const route = { config: { inTurn: true, isFile: true } }
  await app.register(async (scope) => {
    scope.setErrorHandler(answerProblem)
    scope.get<Wildcard>('/v1/*', route, (request, reply) => {
      const [name, ending] = cutEnding(request.params['*'], endings) ?? refuseEnding(request.params['*'])
      return serve({ request, reply, parts, turns }, rootList(parts.schema, name), ending)
    })
    scope.get<Wildcard>('/id/*', { ...route, constraints }, (request, reply) => {
      const [name, ending] = cutEnding(request.params['*'], endings) ?? refuseEnding(request.params['*'])
      return serve({ request, reply, parts, turns }, ownList(parts.schema, name) ?? refuseOwn(parts, name), ending)
    })
  })
}

/** Endings that a node has too: what stands before them tells whether a list is meant. */
const sharedEndings = ['json', 'jsonld']

/** What has the ending of a table, or any of ours behind a list of an entity. */
function isListFile({ schema }: DoorParts, encoded: string): boolean {
  try {
    const [path = '', ending] = cutEnding(decodeURIComponent(encoded), endings) ?? []
    return ending !== undefined && (!sharedEndings.includes(ending) || ownList(schema, path) !== null)
  } catch {
    return false
  }
}

function refuseEnding(path: string): never {
  const ending = lastEnding(path)
  throw new FileProblem(
    404,
    ending === null ? 'The address has no ending.' : `There is no form “.${ending.slice(0, 20)}”.`,
    `${ending === null ? 'Write /v1/honours.csv.' : suggest(ending, endings)} Forms: ${endings.join(', ')}.`,
  )
}

async function serve(served: Served, address: ListAddress, ending: string): Promise<FastifyReply> {
  const { request, parts } = served
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'))
  const plan = planFile(parts.schema, address, query)
  const survivor = plan.walk.owner && (await survivorOf(served, plan.walk.owner))
  if (survivor)
    return served.reply.redirect(request.url.replace(/^\/id\/[^?]*?(?=\/\w+(?:\/\w+)?\.)/, `/id/${survivor}`), 301)
  const form = forms.find((one) => one.ending === ending)
  return form ? serveFile(served, plan, form) : serveJsonPage(served, plan, query)
}

/** Problems in this door's own form; our own mistakes go to the log and to nobody else. */
export function answerProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (!(error instanceof Problem)) throw error
  if (error instanceof FileProblem) void reply.headers(error.headers)
  const { status, body } = problemBody(error)
  request.log.debug({ status }, 'file refused')
  return reply.code(status).header('cache-control', 'no-store').type(problemType).send(body)
}
