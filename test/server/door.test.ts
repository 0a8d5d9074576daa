import { afterEach, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { parse } from 'graphql'
import { Problem } from '../../src/domain/problem.ts'
import type { Door } from '../../src/server/door.ts'
import { serve } from './serve.ts'

/** A door that answers with what the schema says to the query in the address. */
const echo: Door = (app, { ask }) => {
  app.get<{ Querystring: { query: string } }>('/echo', { config: { inTurn: true } }, async (request, reply) => {
    try {
      return await ask({ document: parse(request.query.query) as never, variables: {} }, request, reply)
    } catch (error) {
      if (error instanceof Problem) return reply.code(418).send({ code: error.code, remedy: error.remedy })
      throw error
    }
  })
}

describe('a way in beside /graphql', () => {
  let app: FastifyInstance | undefined

  afterEach(() => app?.close())

  async function ask(query: string, shares?: Parameters<typeof serve>[0]): Promise<[number, Record<string, unknown>]> {
    const served = await serve({ doors: [echo], ...shares })
    app = served.app
    const response = await fetch(`${served.url}/echo?query=${encodeURIComponent(query)}`)
    return [response.status, (await response.json()) as Record<string, unknown>]
  }

  it('gets the answer of the schema', async () => {
    const [status, answer] = await ask('{ campaign(id: "campaign:a") { id } }')
    expect([status, answer.errors, answer.changed]).toEqual([200, [], false])
    expect(answer.data).toHaveProperty('campaign')
  })

  it('is held to the limits of operations, with their remedy', async () => {
    const [status, answer] = await ask('{ campaign(id: "campaign:a") { id } }', { limits: { cost: 0 } })
    expect([status, answer.code, typeof answer.remedy]).toEqual([418, 'COST_EXCEEDED', 'string'])
  })

  it('spends what its client may spend', async () => {
    const shares = { points: 0, running: 1, runningPerClient: 1, waiting: 1, waitingPerClient: 1, patience: 1_000 }
    const [status, answer] = await ask('{ campaign(id: "campaign:a") { id } }', { shares })
    expect([status, answer.code]).toEqual([418, 'RATE_LIMITED'])
  })
})
