import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { possibleTypes, typePolicies } from '../../client/apollo.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import {
  type CacheClient,
  itGivesBackWholeAnswers,
  itKeepsAnswersRight,
  itKeepsListsOfNodesRight,
} from './cacheSuite.ts'
import { questions } from './question.ts'

const seeded = useSeededGraph()
let api: ServedApi

beforeAll(async () => {
  api = await serveApi(seeded.graph)
})

afterAll(() => api.app.close())

function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${api.url}/graphql` }),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
  })
}

function createClient(): CacheClient {
  const client = createApolloClient()
  return {
    async fetch(question, variables) {
      const { data } = await client.query({ query: gql(question), variables, fetchPolicy: 'network-only' })
      return data as never
    },
    cached: async (question, variables) => client.readQuery({ query: gql(question), variables }),
  }
}

describe('Apollo Client', () => {
  itKeepsAnswersRight(seeded, createClient)
  itKeepsListsOfNodesRight(seeded, createClient)
  itGivesBackWholeAnswers(seeded, createClient)

  it('shows what was answered beside the code of what was not, and does not remember that as null', async () => {
    const client = createApolloClient()
    const ask = { query: gql(questions.halfWrong), variables: { id: 'place:bac-kan' } }
    const { data, error } = await client.query({ ...ask, errorPolicy: 'all' })
    expect(data).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.code).toBe('BAD_CURSOR')
    expect(client.readQuery(ask)).toBeNull()
    expect(
      client.readFragment({ id: 'Place:place:bac-kan', fragment: gql('fragment Name on Place { name }') }),
    ).toMatchObject({ name: 'Bắc Kạn' })
  })
})
