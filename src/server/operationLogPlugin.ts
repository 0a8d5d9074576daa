import type { ApolloServerPlugin } from '@apollo/server'
import { note } from '../trace/span.ts'
import type { Operation, ServedContext } from './operation.ts'

/** Logs each operation once, when its answer is ready. Variables may hold what people search for, and are never logged. */
export function createOperationLogPlugin(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      const start = performance.now()
      return {
        async willSendResponse({ contextValue, operationName, queryHash, source, response, errors }) {
          const { log, measure, shared, signal } = contextValue.operation
          const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult
          const entry = {
            operation: operationName ?? undefined,
            hash: queryHash,
            cost: measure?.cost,
            ms: Math.round(performance.now() - start),
            shared,
            late: signal.aborted || undefined,
            errors: errors && result.errors?.map(({ extensions }) => extensions?.errorId ?? extensions?.code),
          }
          log.info(entry, 'operation')
          note(attributesOf(operationName, contextValue.operation))
          log.debug({ document: source }, 'document')
        },
      }
    },
  }
}

/** Characters of a client's name for its operation. */
const longestName = 80

const attributesOf = (name: string | null | undefined, { measure, queries }: Operation) => ({
  ...(name ? { 'graphql.operation.name': name.slice(0, longestName) } : {}),
  ...(measure ? { 'thi_dua.cost': measure.cost } : {}),
  'thi_dua.queries': queries ?? 0,
})
