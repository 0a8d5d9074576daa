import { GraphQLError } from 'graphql'
import type { Problem, ProblemCode } from '../domain/problem.ts'

const statuses: Partial<Record<ProblemCode, number>> = { RATE_LIMITED: 429, TIMEOUT: 504, UNAVAILABLE: 503 }

/** The HTTP status of an answer that is this problem and nothing else; where there is data beside it, the status is 200. */
export function statusOf({ code }: Problem): number {
  return statuses[code] ?? 400
}

/** A problem as an error of the whole request, in the form in which Apollo lets an error choose the HTTP status. */
export function requestError(problem: Problem): GraphQLError {
  return new GraphQLError(problem.message, {
    originalError: problem,
    extensions: { http: { status: statusOf(problem) } },
  })
}
