import type { ApolloServerPlugin } from '@apollo/server'
import type { Limits } from './limit/limits.ts'
import type { ServedContext } from './operation.ts'

/** Adds to every executed operation's answer what it cost, and what the context has to say about the answer as a whole. */
export function createExtensionsPlugin(limits: Limits): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, contextValue: { operation, extensions } }) {
          if (body.kind !== 'single' || body.singleResult.data === undefined || !operation.measure) return
          const cost = { requested: operation.measure.cost, limit: limits.cost }
          body.singleResult.extensions = { ...body.singleResult.extensions, cost, ...(await extensions?.()) }
        },
      }
    },
  }
}
