import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import { Problem } from '../domain/problem.ts'
import { graphqlContentType } from './contentType.ts'
import { concealError, describeProblem } from './formatError.ts'
import { statusOf } from './requestError.ts'

/** Explains in the server's own words that a request cannot be read. */
export class BadRequest extends Error {
  readonly statusCode: number
  readonly remedy: string

  constructor(message: string, remedy: string, statusCode = 400) {
    super(message)
    this.remedy = remedy
    this.statusCode = statusCode
  }
}

/** An error in the shape of a GraphQL answer. */
export const errorBody = (code: string, message: string, remedy: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] })

/**
 * Answers what fails outside GraphQL, in the shape of a GraphQL answer: requests that cannot be read, operations out of
 * time, paths that do not exist, mistakes of our own.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    return sendError(request, reply, error)
  })
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.split('?', 1)[0]?.slice(0, 100)}.`
    const remedy =
      'Send operations to /graphql. The schema is at /schema.graphql, the state of the server at /health/ready.'
    return send(request, reply, 404, { message, extensions: { code: 'NOT_FOUND', remedy } })
  })
}

const jsonRemedy = 'POST a JSON object { "query": "…", "variables": { … } }.'

const unreadable: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['The body is too large.', 'Send a body of at most 1 MiB.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'The body is not application/json.',
    'Send JSON with Content-Type: application/json.',
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: ['The body is not valid JSON.', jsonRemedy],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['The body is empty.', jsonRemedy],
}

function describe(error: FastifyError | BadRequest, request: FastifyRequest): [number, GraphQLFormattedError] {
  if (error instanceof Problem) return [statusOf(error), describeProblem(error)]
  const status = error.statusCode ?? 500
  if (status < 400 || status >= 500) return [500, concealError(error, request.log)]
  const [message, remedy] = error instanceof BadRequest ? [error.message, error.remedy] : inOurWords(error)
  return [status, { message, extensions: { code: 'BAD_REQUEST', remedy } }]
}

function inOurWords(error: FastifyError): readonly [string, string] {
  return unreadable[error.code] ?? ['The request cannot be read.', 'Send a well-formed HTTP request.']
}

/** Answers with the error, in the media type that the client prefers. */
export function sendError(request: FastifyRequest, reply: FastifyReply, error: FastifyError | BadRequest) {
  const [status, described] = describe(error, request)
  return send(request, reply, status, described)
}

function send(request: FastifyRequest, reply: FastifyReply, status: number, error: GraphQLFormattedError) {
  const contentType = `${graphqlContentType(request.headers.accept)}; charset=utf-8`
  return reply
    .code(status)
    .header('content-type', contentType)
    .send(JSON.stringify({ errors: [error] }))
}
