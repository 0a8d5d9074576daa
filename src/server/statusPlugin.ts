import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { graphqlContentType } from './contentType.ts'

/**
 * GraphQL over HTTP: a client that accepts only `application/json` cannot tell a 400 of this server from one of a proxy on the way,
 * so a well-formed request is answered 200 there, whatever its errors. Under `application/graphql-response+json` the
 * status stays what Apollo makes it.
 */
export function createStatusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { http, body } }) {
          if (http.status !== 400 || body.kind !== 'single') return
          const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.code)
          if (codes?.includes(ApolloServerErrorCode.BAD_REQUEST)) return
          if (graphqlContentType(request.http?.headers.get('accept')) === 'application/json') http.status = 200
        },
      }
    },
  }
}
