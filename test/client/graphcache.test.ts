import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { keys, logger, possibleTypes, resolvers } from '../../client/graphcache.ts'
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

function createUrqlClient(): Client {
  return new Client({
    url: `${api.url}/graphql`,
    exchanges: [cacheExchange({ possibleTypes, keys, resolvers, logger }), fetchExchange],
  })
}

function createClient(): CacheClient {
  const client = createUrqlClient()
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

describe('urql with Graphcache', () => {
  itKeepsAnswersRight(seeded, createClient)
  itKeepsListsOfNodesRight(seeded, createClient)
  itGivesBackWholeAnswers(seeded, createClient)

  it('shows what was answered beside the code of what was not, and does not remember that as null', async () => {
    const client = createUrqlClient()
    const variables = { id: 'place:bac-kan' }
    const { data, error } = await client.query(questions.halfWrong, variables, {}).toPromise()
    expect(data).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_CURSOR')
    const again = await client.query(questions.halfWrong, variables, { requestPolicy: 'cache-only' }).toPromise()
    expect(again.data ?? null).toBeNull()
  })
})
