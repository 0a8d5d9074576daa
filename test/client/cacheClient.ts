/** The three clients with their caches, asked in one way. */
import { gql } from '@apollo/client'
import { createOperationDescriptor, fetchQuery, type GraphQLTaggedNode, getRequest } from 'relay-runtime'
import type { Answer } from '../support/ask.ts'
import { createApollo } from './createApollo.ts'
import { createRelay } from './createRelay.ts'
import { createUrql } from './createUrql.ts'

export type Variables = Record<string, unknown>

/** A client with an empty cache. */
export interface CacheClient {
  /** Asks the server a document's question, and answers with what the cache then holds. */
  fetch(question: string, variables: Variables): Promise<Answer>
  /** Answers from the cache alone; null when any part of the answer is not there. */
  cached(question: string, variables: Variables): Promise<Answer | null>
}

export function apolloClient(url: string): CacheClient {
  const client = createApollo(url)
  return {
    async fetch(question, variables) {
      const { data } = await client.query({ query: gql(question), variables, fetchPolicy: 'network-only' })
      return data as never
    },
    cached: async (question, variables) => client.readQuery({ query: gql(question), variables }),
  }
}

export function urqlClient(url: string): CacheClient {
  const client = createUrql(url)
  return {
    async fetch(question, variables) {
      const result = await client.query(question, variables, { requestPolicy: 'network-only' }).toPromise()
      if (result.error) throw result.error
      return result.data
    },
    async cached(question, variables) {
      const result = await client.query(question, variables, { requestPolicy: 'cache-only' }).toPromise()
      return result.data ?? null
    },
  }
}

/** @param artifactOf what Relay's compiler made of a question */
export function relayClient(url: string, artifactOf: (question: string) => GraphQLTaggedNode): CacheClient {
  const environment = createRelay(url)
  const operationOf = (question: string, variables: Variables) =>
    createOperationDescriptor(getRequest(artifactOf(question)), variables)
  const read = (question: string, variables: Variables) =>
    environment.lookup(operationOf(question, variables).fragment).data as Answer
  return {
    async fetch(question, variables) {
      environment.retain(operationOf(question, variables))
      await fetchQuery(environment, artifactOf(question), variables).toPromise()
      return read(question, variables)
    },
    async cached(question, variables) {
      const { status } = environment.check(operationOf(question, variables))
      return status === 'available' ? read(question, variables) : null
    },
  }
}
