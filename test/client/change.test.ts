import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLTaggedNode } from 'relay-runtime'
import { disagreement, other } from '../support/disagreement.ts'
import { useEmptyGraph } from '../support/neo4j.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'
import { createSmallGraph, referenceFiles, type SmallGraph } from '../support/smallGraph.ts'
import { apolloClient, relayClient, urqlClient } from './cacheClient.ts'
import { compileRelay } from './compileRelay.ts'

/** Two lists on a page that both show the figure of one article. */
const ofPlace = `query PlaceFiguresQuery {
  place(id: "place:bac-kan") { id figures(first: 10) { edges { node { id sentence value } } } }
}`
const ofArticle = `query ArticleFactsQuery {
  article(id: "article:three-20240130") { id facts(first: 10) { edges { node { __typename id sentence } } } }
}`
const figure = 'query FigureQuery($id: ID!) { node(id: $id) { __typename id ... on Figure { sentence value } } }'

useEmptyGraph()
let small: SmallGraph
let api: ServedApi
let artifactOf: (question: string) => GraphQLTaggedNode

beforeAll(async () => {
  small = await createSmallGraph()
  const publishers = referenceFiles().filter(({ file }) => file.endsWith('/publishers.yaml'))
  expect((await small.import([...publishers, ...disagreement])).problems).toEqual([])
  api = await serveApi(small.graph)
  artifactOf = await compileRelay([ofPlace, ofArticle, figure])
}, 600_000)

afterAll(async () => {
  await api?.app.close()
  await small?.graph.close()
})

/** The paper counts anew: as many communes as it is told. */
async function recount(value: number): Promise<void> {
  const [file] = disagreement.filter((one) => one.file === 'three-20240130.yaml')
  if (!file) throw new Error('no such paper')
  const text = Buffer.from(file.bytes).toString('utf8')
  const bytes = Buffer.from(text.replaceAll('30 xã', `${value} xã`).replace('value: 30', `value: ${value}`))
  expect((await small.import([{ file: file.file, bytes }])).problems).toEqual([])
}

describe('a fact that changed and was fetched again by its id', () => {
  const clients = [
    ['Apollo Client', () => apolloClient(`${api.url}/graphql`), 31],
    ['urql with Graphcache', () => urqlClient(`${api.url}/graphql`), 32],
    ['Relay', () => relayClient(`${api.url}/graphql`, artifactOf), 33],
  ] as const

  it.each(clients)(
    'is new in every list of %s that shows it',
    async (_name, createClient, value) => {
      const client = createClient()
      await client.fetch(ofPlace, {})
      const before = await client.fetch(ofArticle, {})
      await recount(value)
      expect(await client.cached(ofArticle, {})).toEqual(before)
      await client.fetch(figure, { id: other })
      const sentence = expect.stringContaining(`${value} xã`)
      const node = { id: other, value, sentence }
      const place = {
        figures: { edges: expect.arrayContaining([expect.objectContaining({ node: expect.objectContaining(node) })]) },
      }
      expect(await client.cached(ofPlace, {})).toMatchObject({ place })
      expect(await client.cached(ofArticle, {})).toMatchObject({
        article: { facts: { edges: [{ node: { id: other, sentence } }] } },
      })
    },
    60_000,
  )
})
