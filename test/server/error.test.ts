import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { Problem } from '../../src/domain/problem.ts'
import { secret } from './movement.ts'
import { ask, type Served, serve } from './serve.ts'

describe('errors', () => {
  let served: Served

  beforeAll(async () => {
    served = await serve()
  })

  afterAll(() => served.app.close())

  it('a problem leaves with its code, its remedy, its details and its place', async () => {
    const { data, errors } = await ask(served.url, '{ ambiguous { name } }')
    expect(data).toEqual({ ambiguous: null })
    expect(errors).toEqual([
      {
        message: 'Two campaigns bear this name.',
        path: ['ambiguous'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'AMBIGUOUS_NAME', remedy: 'Ask by id.', candidates: ['campaign:1'] },
      },
    ])
  })

  it.each(['error', 'graphqlError', 'text', 'type'])(
    'an unforeseen failure (%s) leaves as an id and nothing else',
    async (how) => {
      const { errors } = await ask(served.url, 'query ($how: String!) { broken(how: $how) }', { how })
      expect(errors).toEqual([
        {
          message: 'Internal error. Its cause is in the log.',
          path: ['broken'],
          locations: [{ line: 1, column: 25 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String), remedy: expect.any(String) },
        },
      ])
      expect(JSON.stringify(errors)).not.toContain(secret)
      const logged = served.lines.find(({ errorId }) => errorId === errors?.[0]?.extensions.errorId)
      expect(logged).toMatchObject({ level: 50, msg: 'unforeseen error' })
      if (how !== 'type') expect(JSON.stringify(logged)).toContain('MATCH (c:Campaign)')
    },
  )

  it('a context that cannot be made says nothing of why, unless it is a problem', async () => {
    const failing = await serve({ createContext: () => Promise.reject(new Error(secret)) })
    const conceal = await ask(failing.url, '{ __typename }')
    expect(conceal.status).toBe(500)
    expect(conceal.errors?.[0]).toMatchObject({ message: 'Internal error. Its cause is in the log.' })
    const problem = new Problem('UNAVAILABLE', 'The graph does not answer.', 'Try again in a minute.')
    const unavailable = await serve({ createContext: () => Promise.reject(problem) })
    const told = await ask(unavailable.url, '{ __typename }')
    expect(told.status).toBe(503)
    expect(told.errors?.[0]).toEqual({
      message: 'The graph does not answer.',
      extensions: { code: 'UNAVAILABLE', remedy: 'Try again in a minute.' },
    })
    await Promise.all([failing.app.close(), unavailable.app.close()])
  })

  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ campaign(', undefined],
    ['GRAPHQL_VALIDATION_FAILED', '{ campain { name } }', undefined],
    ['BAD_USER_INPUT', 'query ($id: ID!) { entity(id: $id) { name } }', { id: ['a', 'b'] }],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { __typename } query B { __typename }', undefined],
  ])('%s keeps the words of GraphQL and gains a remedy', async (code, query, variables) => {
    const { status, errors, data } = await ask(served.url, query, variables)
    expect([status, data]).toEqual([400, undefined])
    expect(errors?.[0]?.extensions).toEqual({ code, remedy: expect.any(String) })
    expect(errors?.[0]?.message).not.toContain('Internal')
  })

  it('suggests the field that was meant', async () => {
    const { errors } = await ask(served.url, '{ campain { name } }')
    expect(errors?.[0]?.message).toContain('Did you mean "campaign"')
  })

  it('a failure outside GraphQL is concealed too', async () => {
    const { app, url, lines } = await serve({
      schema: new GraphQLSchema({
        query: new GraphQLObjectType({ name: 'Query', fields: { ok: { type: GraphQLString } } }),
      }),
      dataset: { recent: async () => null, newest: () => Promise.reject(new Error(secret)) },
    })
    const { status, errors } = await ask(url, '{ ok }')
    expect([status, errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(JSON.stringify(errors)).not.toContain('MATCH')
    expect(JSON.stringify(lines)).toContain('MATCH (c:Campaign)')
    await app.close()
  })
})
