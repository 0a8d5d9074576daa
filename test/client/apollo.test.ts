import { CombinedGraphQLErrors, gql } from '@apollo/client'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { filter, firstValueFrom } from 'rxjs'
import { type Answer, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { apolloClient } from './cacheClient.ts'
import { itGivesBackWholeAnswers, itKeepsAnswersRight, itKeepsListsOfNodesRight } from './cacheSuite.ts'
import { createApollo } from './createApollo.ts'
import { questions } from './question.ts'

const seeded = useSeededGraph()
let api: ServedApi

beforeAll(async () => {
  api = await serveApi(seeded.graph)
})

afterAll(() => api.app.close())

const graphql = (): string => `${api.url}/graphql`

const createClient = () => apolloClient(graphql())

describe('Apollo Client', () => {
  itKeepsAnswersRight(seeded, createClient)
  itKeepsListsOfNodesRight(seeded, createClient)
  itGivesBackWholeAnswers(seeded, createClient)

  it('shows what was answered beside the code of what was not, and does not remember that as null', async () => {
    const client = createApollo(graphql())
    const ask = { query: gql(questions.halfWrong), variables: { id: 'place:bac-kan' } }
    const { data, error } = await client.query({ ...ask, errorPolicy: 'all' })
    expect(data).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.code).toBe('BAD_CURSOR')
    expect(client.readQuery(ask)).toBeNull()
    expect(
      client.readFragment({ id: 'Place:place:bac-kan', fragment: gql('fragment Name on Place { name }') }),
    ).toMatchObject({ name: 'Bắc Kạn' })
  })

  it('shows a reader who scrolls the list growing', async () => {
    const variables = { orderBy: 'DATE_DESC', first: 5 }
    const list = createApollo(graphql()).watchQuery<Answer>({ query: gql(questions.tenures), variables })
    const complete = list.pipe(filter(({ dataState }) => dataState === 'complete'))
    const seen: number[] = []
    const reader = complete.subscribe(({ data }) => seen.push(data?.tenures?.edges?.length))
    const { data: first } = await firstValueFrom(complete)
    await list.fetchMore({ variables: { after: first?.tenures?.pageInfo?.endCursor } })
    const long = await data(seeded.graph, questions.tenures, { ...variables, first: 10 })
    expect(list.getCurrentResult().data).toMatchObject(long)
    expect(seen.at(-1)).toBe(10)
    reader.unsubscribe()
  })

  it('asks by hash and GET what was asked once, so that it can be confirmed instead of sent again', async () => {
    const ask = { query: gql(questions.place), variables: { id: 'place:bac-kan' } }
    await createApollo(graphql()).query(ask)
    const fetches = jest.spyOn(globalThis, 'fetch')
    await createApollo(graphql()).query(ask)
    const [sent, ...others] = fetches.mock.calls.map(([address, init]) => ({ address: String(address), ...init }))
    fetches.mockRestore()
    expect(others).toEqual([])
    expect(sent?.method).toBe('GET')
    const parameters = new URL(sent?.address ?? '').searchParams
    expect([...parameters.keys()].sort()).toEqual(['extensions', 'operationName', 'variables'])
    const again = await fetch(sent?.address ?? '')
    const etag = again.headers.get('etag') ?? ''
    expect((await fetch(sent?.address ?? '', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})
