import { Environment, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime'
import { missingFieldHandlers } from '../../client/relay.ts'

export const createRelay = (url: string): Environment =>
  new Environment({
    network: Network.create(async ({ text }, variables) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) })
      return (await response.json()) as GraphQLResponse
    }),
    store: new Store(new RecordSource()),
    missingFieldHandlers,
  })
