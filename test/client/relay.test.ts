import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  createOperationDescriptor,
  fetchQuery,
  type GraphQLTaggedNode,
  getFragment,
  getRequest,
  getSingularSelector,
} from 'relay-runtime'
import { type Answer, data } from '../support/ask.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { relayClient } from './cacheClient.ts'
import { itKeepsAnswersRight } from './cacheSuite.ts'
import { compileRelay } from './compileRelay.ts'
import { createRelay } from './createRelay.ts'
import { questions } from './question.ts'

const page = `query PlacePageQuery($id: ID!, $asOf: Day) {
  place(id: $id, asOf: $asOf) { id ...PlaceHonoursList_place }
}`

/** As a component declares it that shows a part of a page, and scrolls. */
const list = `fragment PlaceHonoursList_place on Place
@argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" })
@refetchable(queryName: "PlaceHonoursListPageQuery") {
  honours(subtree: true, first: $first, after: $after) { totalCount edges { node { id sentence } } }
}`

const seeded = useSeededGraph()
let api: ServedApi
let artifactOf: (question: string) => GraphQLTaggedNode

beforeAll(async () => {
  api = await serveApi(seeded.graph)
  artifactOf = await compileRelay([...Object.values(questions), page, list])
}, 60_000)

afterAll(() => api.app.close())

const createClient = () => relayClient(`${api.url}/graphql`, artifactOf)

describe('Relay', () => {
  itKeepsAnswersRight(seeded, createClient)

  it('shows what was answered beside what was not', async () => {
    const kept = await createClient().fetch(questions.halfWrong, { id: 'place:bac-kan' })
    expect(kept).toMatchObject({ place: { name: 'Bắc Kạn' }, tenures: null })
  })

  it('pages a part of a page by the id of its object, which holds the moment', async () => {
    const environment = createRelay(`${api.url}/graphql`)
    const variables = { id: 'place:bac-kan', asOf: '2024-06-11' }
    const shown = createOperationDescriptor(getRequest(artifactOf(page)), variables)
    environment.retain(shown)
    await fetchQuery(environment, artifactOf(page), variables).toPromise()
    const { place } = environment.lookup(shown.fragment).data as Answer
    const fragment = getFragment(artifactOf(list))
    const selector = getSingularSelector(fragment, place)
    if (!selector) throw new Error('not the fragment of this page')
    const shownList = () => (environment.lookup(selector).data as Answer).honours
    const next = fragment.metadata?.refetch?.operation as GraphQLTaggedNode
    const after = shownList().pageInfo.endCursor
    await fetchQuery(environment, next, { id: place.id, first: 2, after }).toPromise()
    const source = `query ($id: ID!, $asOf: Day) {
      place(id: $id, asOf: $asOf) { honours(subtree: true, first: 4) { totalCount edges { node { id sentence } } } }
    }`
    expect(place.id).toBe('place:bac-kan@2024-06-11')
    expect(shownList()).toMatchObject((await data(seeded.graph, source, variables)).place.honours)
    expect(shownList().edges.length).toBeGreaterThan(2)
  })
})
