/** Ways into the graph beside `/graphql`: pages, files, feeds and the like, each in the form that its users expect. */
import type { ApolloServer } from '@apollo/server'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { Problem, type ProblemCode } from '../domain/problem.ts'
import { traced } from '../trace/span.ts'
import type { DatasetClock } from './dataset.ts'
import type { Operation, ServedContext } from './operation.ts'
import { clientAt } from './share/client.ts'
import { abandonOnClose, openTimeBudget } from './timeBudget.ts'

/**
 * Registers the routes of one way in. A route that asks the graph says `config: { inTurn: true }`, so that its requests
 * wait for their turn as operations do.
 */
export type Door = (app: FastifyInstance, parts: DoorParts) => void | Promise<void>

export interface DoorParts {
  readonly schema: GraphQLSchema
  /** Where clients reach this server, without a slash at the end. */
  readonly publicUrl: string
  readonly dataset: DatasetClock
  /** Names everything that answers depend on beside dataset and request; part of every tag. */
  readonly release: string
  /** Makes a context for a request that reads the graph without an operation, such as one that walks a whole list. */
  readonly createContext: (operation: Operation) => object | Promise<object>
  readonly ask: Ask
}

/**
 * Asks the schema what the sender of the request could ask at `/graphql`: within the same limits, at the sender's cost, in
 * the same time, and no longer than the sender waits.
 * @throws Problem where there is no answer at all: refused, out of time, the graph not there
 */
export type Ask = <Result, Variables extends Record<string, unknown>>(
  asked: Asked<Result, Variables>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Answered<Result>>

export interface Asked<Result, Variables> {
  readonly document: TypedDocumentNode<Result, Variables>
  readonly variables: Variables
}

export interface Answered<Result> {
  readonly data: Result
  /** Of fields that have no answer while others have. */
  readonly errors: readonly GraphQLFormattedError[]
  /** Whether the dataset changed meanwhile, so that the answer may mix two versions. */
  readonly changed: boolean
}

interface AskParts {
  readonly apollo: ApolloServer<ServedContext>
  readonly createContext: (operation: Operation) => object | Promise<object>
  readonly dataset: DatasetClock
  /** Milliseconds for one operation. */
  readonly timeBudget: number
}

export function createAsk({ apollo, createContext, dataset, timeBudget }: AskParts): Ask {
  return async ({ document, variables }, request, reply) => {
    const budget = openTimeBudget(timeBudget)
    abandonOnClose(reply, budget)
    const operation: Operation = {
      id: request.id,
      log: request.log,
      client: clientAt(request.ip),
      signal: budget.signal,
      since: await dataset.recent(),
      tag: undefined,
      own: true,
    }
    const context = Object.assign(await createContext(operation), { operation })
    const answer = traced('operation', {}, () =>
      apollo.executeOperation({ query: document, variables }, { contextValue: context }),
    )
    const { body } = await Promise.race([answer, budget.spent]).finally(budget.close)
    if (body.kind !== 'single') throw new Error('An answer came in parts, which no operation asks for.')
    const { data, errors = [] } = body.singleResult
    if (!data) throw problemOf(errors[0])
    return { data: data as never, errors, changed: operation.changed ?? false }
  }
}

/** What the one function through which errors leave has made of it, as it was before. */
function problemOf(error: GraphQLFormattedError | undefined): Error {
  const { code, remedy, ...details } = error?.extensions ?? {}
  if (error === undefined || typeof remedy !== 'string' || code === 'INTERNAL_SERVER_ERROR') {
    return new Error(error?.message ?? 'There is no answer and no error.')
  }
  return new Problem(code as ProblemCode, error.message, remedy, details)
}
