import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Problem } from '../domain/problem.ts'
import { remedies } from './remedy.ts'

/**
 * Makes the one function through which every GraphQL error leaves. A Problem keeps its words; so does an error of parsing,
 * validating or reading the request, which GraphQL itself raised; anything else is logged under an id, and only the id
 * leaves.
 */
export function createErrorFormatter(logger: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted
    const where = { ...(path && { path }), ...(locations && { locations }) }
    const problem = problemIn(error)
    if (problem) return { ...describeProblem(problem), ...where }
    const code = String(formatted.extensions?.code)
    const remedy = path ? undefined : remedies.get(code)
    if (remedy) return { message: shortened(formatted.message), ...where, extensions: { code, remedy } }
    return { ...concealError(error, logger), ...where }
  }
}

const longestMessage = 400

/** GraphQL's own words repeat names and values as they were sent, however long; the beginning tells which. */
const shortened = (message: string): string =>
  message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`

/** A Problem as a GraphQL error, without a place in a document. */
export function describeProblem({ message, code, remedy, details }: Problem): GraphQLFormattedError {
  return { message: shortened(message), extensions: { ...details, code, remedy } }
}

/** Logs an unforeseen error under a new id and gives what a client may see of it. */
export function concealError(error: unknown, logger: FastifyBaseLogger): GraphQLFormattedError {
  const errorId = randomUUID()
  logger.error(
    { errorId, err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
    'unforeseen error',
  )
  const remedy = 'Try again later; if it stays, report the errorId.'
  return {
    message: 'Internal error. Its cause is in the log.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, remedy },
  }
}

function problemIn(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  return error instanceof GraphQLError ? problemIn(error.originalError) : undefined
}
