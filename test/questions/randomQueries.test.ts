/** Any question the schema allows, drawn at random. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSchema } from '../../src/server/schema.ts'
import { amount } from '../support/amount.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { randomQuery } from '../support/randomQuery.ts'
import { type ServedApi, serveApi } from '../support/serveApi.ts'

/** What may go wrong by the fault of the question: the codes of the schema's description, and GraphQL's own. */
const documented = new Set([
  'BAD_ARGUMENT',
  'BAD_ID',
  'MOMENT_CONFLICT',
  'BAD_CURSOR',
  'AMBIGUOUS_NAME',
  'COST_EXCEEDED',
  'TIMEOUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

interface Failure {
  readonly message: string
  readonly extensions: { readonly code: string; readonly remedy?: string }
}

const runs = amount(100, 400)

describe('any question the schema allows', () => {
  const seeded = useSeededGraph()
  let served: ServedApi
  const logged: string[] = []

  beforeAll(async () => {
    served = await serveApi(seeded.graph, (line) => void logged.push(line))
  })
  afterAll(() => served?.app.close())

  async function failures(query: string): Promise<readonly Failure[]> {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    })
    const { errors = [] } = (await response.json()) as { errors?: readonly Failure[] }
    return errors
  }

  it('is answered or refused with a reason and a remedy, and never fails for one of our own', async () => {
    const met = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(randomQuery(createSchema()), async (query) => {
        const errors = await failures(query)
        const codes = errors.map(({ extensions }) => extensions.code)
        for (const { message, extensions } of errors) {
          if (!documented.has(extensions.code) || !extensions.remedy)
            throw new Error(`${extensions.code} ${message}\n${logged.at(-1)}\n${query}`)
        }
        for (const code of codes.length > 0 ? new Set(codes) : ['answered']) met.set(code, (met.get(code) ?? 0) + 1)
      }),
      { numRuns: runs, endOnFailure: true },
    )
    expect(logged).toEqual([])
    expect(met.get('answered')).toBeGreaterThan(runs / 4)
    // Nearly every way to be wrong was met, so that the generator is worth its time.
    for (const code of ['BAD_ARGUMENT', 'BAD_ID', 'BAD_CURSOR', 'MOMENT_CONFLICT', 'GRAPHQL_PARSE_FAILED'])
      expect([code, met.has(code)]).toEqual([code, true])
    // A drawn operation is planned for itself alone, which takes seconds while other tests use the same Neo4j.
    expect(met.get('TIMEOUT') ?? 0).toBeLessThanOrEqual(runs / 50)
  }, 900_000)
})
