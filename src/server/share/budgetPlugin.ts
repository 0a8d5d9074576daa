import type { ApolloServerPlugin } from '@apollo/server'
import { Problem } from '../../domain/problem.ts'
import type { ServedContext } from '../operation.ts'
import { requestError } from '../requestError.ts'
import type { Account, Budget } from './budget.ts'

/**
 * Takes the cost of each operation that is within the limits from its client's budget, and tells what is left in the headers of
 * the IETF's draft (`RateLimit`, `RateLimit-Policy`).
 */
export function createBudgetPlugin(budget: Budget): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, response }) {
          const { client, measure } = contextValue.operation
          if (!measure) return
          const cost = Math.max(1, measure.cost)
          const account = await budget.spend(client, cost)
          const { headers } = response.http
          headers.set('ratelimit-policy', `"points";q=${budget.points};w=${budget.window}`)
          headers.set('ratelimit', `"points";r=${account.left};t=${account.seconds}`)
          if (account.allowed) return
          headers.set('retry-after', String(account.seconds))
          throw requestError(spent(cost, account))
        },
      }
    },
  }
}

function spent(cost: number, { left, seconds }: Account): Problem {
  return new Problem(
    'RATE_LIMITED',
    `This operation costs ${cost} points; your address has ${left} left for now.`,
    `Wait ${seconds} seconds, or ask for less: smaller pages, fewer levels. extensions.cost tells the cost of each answer.`,
    { requested: cost, left, seconds },
  )
}
