import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { graphql, parse, validate } from 'graphql'
import { Problem } from '../../src/domain/problem.ts'
import { createContext } from '../../src/resolvers/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { useSeededGraph } from '../support/neo4j.ts'
import { randomQuery } from '../support/randomQuery.ts'

const seeded = useSeededGraph()
const schema = createSchema()

describe('any question the schema allows', () => {
  it('is answered or refused with a reason, and never fails for one of our own', async () => {
    let answered = 0
    await fc.assert(
      fc.asyncProperty(randomQuery(schema), async (source) => {
        const result = await graphql({
          schema,
          source,
          contextValue: createContext(seeded.graph, 'https://graph.example'),
        })
        for (const error of result.errors ?? []) {
          const reason = error.originalError ?? error
          const isValidation = error.path === undefined
          if (!isValidation && !(reason instanceof Problem))
            throw new Error(`${reason.message}\n${reason.stack}\n${source}`)
        }
        if (validate(schema, parse(source)).length === 0) answered++
      }),
      { numRuns: 1_000, endOnFailure: true },
    )
    expect(answered).toBeGreaterThan(500)
  }, 300_000)
})
