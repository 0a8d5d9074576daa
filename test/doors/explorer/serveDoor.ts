/** The explorer's routes over answers that a test makes up: what pages make of an answer, whatever stands in it. */
import { afterAll } from '@jest/globals'
import fastify, { type FastifyInstance } from 'fastify'
import { explorer } from '../../../src/doors/explorer/explorer.ts'
import { createDatasetClock } from '../../../src/server/dataset.ts'
import type { Ask } from '../../../src/server/door.ts'

export const version = { version: 7, hash: 'ab'.repeat(32) }

export interface Opened {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** @param answer makes the data for what a page asks, or throws what kept it from any */
export async function serveDoor(answer: (variables: Readonly<Record<string, unknown>>) => unknown) {
  const app: FastifyInstance = fastify()
  const ask: Ask = async ({ variables }) => ({ data: answer(variables) as never, errors: [], changed: false })
  await explorer(app, {
    schema: undefined as never,
    publicUrl: 'https://graph.example',
    release: '1',
    dataset: createDatasetClock(async () => version),
    createContext: () => ({}),
    ask,
  })
  opened.push(app)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const open = async (path: string, accept = 'text/html'): Promise<Opened> => {
    const response = await fetch(`${address}${path}`, { headers: { accept }, redirect: 'manual' })
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
  }
  return { open }
}

const opened: FastifyInstance[] = []
afterAll(() => Promise.all(opened.map((app) => app.close())))
