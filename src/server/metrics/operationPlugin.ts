import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server'
import type { ServedContext } from '../operation.ts'
import type { Metrics } from './metrics.ts'

/** Why an operation was refused before it was executed, by the code of its error. */
const refusals: Readonly<Record<string, string>> = { COST_EXCEEDED: 'cost', RATE_LIMITED: 'points' }

/**
 * Counts operations by name. A client may call its operation whatever it likes, so only names that we know are counted apart: those of
 * the examples, of our own doors, and those that the operator lists.
 */
export function createMetricsPlugin(
  metrics: Metrics,
  examples: readonly { readonly query: string }[],
  listed: readonly string[] = [],
): ApolloServerPlugin<ServedContext> {
  const known = new Set([...listed, ...examples.flatMap(({ query }) => namesIn(query))])
  return {
    async requestDidStart() {
      const start = performance.now()
      return {
        async willSendResponse(sending) {
          const { operation: asked } = sending.contextValue
          const operation = labelOf(sending.operationName, asked.own ? [sending.operationName ?? ''] : known)
          count(metrics, sending, operation, (performance.now() - start) / 1_000)
        },
      }
    },
  }
}

function count(
  metrics: Metrics,
  { contextValue, response, errors }: GraphQLRequestContextWillSendResponse<ServedContext>,
  operation: string,
  seconds: number,
): void {
  const { measure, shared, queries = 0 } = contextValue.operation
  const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult
  const outcome = outcomeOf(result.errors?.[0]?.extensions?.code, Boolean(result.data))
  metrics.operations.observe({ operation, outcome }, seconds)
  const reason = errors && refusals[outcome]
  if (reason) metrics.refusals.inc({ reason })
  if (!measure || reason) return
  metrics.cost.observe({ operation }, measure.cost)
  metrics.sent.observe({ operation }, queries)
  if (result.data) metrics.answers.inc({ from: shared ? 'shared' : 'computed' })
}

/** The codes of errors are of our making and of Apollo's. */
const outcomeOf = (code: unknown, hasData: boolean): string =>
  typeof code !== 'string' ? 'data' : hasData ? 'partial' : code

function labelOf(name: string | null | undefined, known: Iterable<string>): string {
  if (!name) return 'unnamed'
  return new Set(known).has(name) ? name : 'other'
}

const namesIn = (document: string): string[] =>
  [...document.matchAll(/^\s*query\s+(\w+)/gm)].map(([, name]) => name as string)
