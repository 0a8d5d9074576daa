import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Answer, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { urqlClient } from './cacheClient.ts'
import { itGivesBackWholeAnswers, itKeepsAnswersRight, itKeepsListsOfNodesRight } from './cacheSuite.ts'
import { createUrql } from './createUrql.ts'
import { questions } from './question.ts'

const seeded = useSeededGraph()
let api: ServedApi

beforeAll(async () => {
  api = await serveApi(seeded.graph)
})

afterAll(() => api.app.close())

const graphql = (): string => `${api.url}/graphql`

const createClient = () => urqlClient(graphql())

describe('urql with Graphcache', () => {
  itKeepsAnswersRight(seeded, createClient)
  itKeepsListsOfNodesRight(seeded, createClient)
  itGivesBackWholeAnswers(seeded, createClient)

  it('shows what was answered beside the code of what was not, and does not remember that as null', async () => {
    const client = createUrql(graphql())
    const variables = { id: 'place:bac-kan' }
    const { data, error } = await client.query(questions.halfWrong, variables, {}).toPromise()
    expect(data).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('BAD_CURSOR')
    const again = await client.query(questions.halfWrong, variables, { requestPolicy: 'cache-only' }).toPromise()
    expect(again.data ?? null).toBeNull()
  })

  it('shows a reader who scrolls the list growing', async () => {
    const client = createUrql(graphql())
    const variables = { orderBy: 'DATE_DESC', first: 5 }
    const seen: Answer[] = []
    const list = client.query(questions.tenures, variables).subscribe(({ data }) => seen.push(data))
    const first = await client.query(questions.tenures, variables, {}).toPromise()
    const after = first.data.tenures.pageInfo.endCursor
    const whole = await client.query(questions.tenures, { ...variables, after }, {}).toPromise()
    const long = await data(seeded.graph, questions.tenures, { ...variables, first: 10 })
    expect(whole.data).toMatchObject(long)
    expect(seen.at(-1)).toMatchObject(long)
    list.unsubscribe()
  })
})
