import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type ConcreteRequest,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime'
import { missingFieldHandlers } from '../../client/relay.ts'
import type { Answer } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { type CacheClient, itKeepsAnswersRight } from './cacheSuite.ts'
import { compileRelay } from './compileRelay.ts'
import { questions } from './question.ts'

const seeded = useSeededGraph()
let api: ServedApi
let artifacts: ReadonlyMap<string, ConcreteRequest>

beforeAll(async () => {
  api = await serveApi(seeded.graph)
  artifacts = await compileRelay(Object.values(questions))
}, 60_000)

afterAll(() => api.app.close())

function createEnvironment(): Environment {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query: text, variables })
      const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })
      return (await response.json()) as GraphQLResponse
    }),
    store: new Store(new RecordSource()),
    missingFieldHandlers,
  })
}

function artifactOf(question: string): ConcreteRequest {
  const artifact = artifacts.get(question)
  if (!artifact) throw new Error(`not compiled: ${question}`)
  return artifact
}

function createClient(): CacheClient {
  const environment = createEnvironment()
  const operationOf = (question: string, variables: Answer) =>
    createOperationDescriptor(artifactOf(question), variables)
  const read = (question: string, variables: Answer) =>
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

describe('Relay', () => {
  itKeepsAnswersRight(seeded, createClient)

  it('shows what was answered beside what was not', async () => {
    const kept = await createClient().fetch(questions.halfWrong, { id: 'place:bac-kan' })
    expect(kept).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
  })
})
