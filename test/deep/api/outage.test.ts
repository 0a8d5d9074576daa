import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { connect } from '../../../src/graph/connection.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { createGraph, type Graph } from '../../../src/graph/graph.ts'
import { folderOf } from '../../../src/graph/local/folder.ts'
import { livingServer } from '../../../src/graph/local/leftover.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { writeSeeds, writeVersion } from '../../../src/graph/queries/dataset.ts'
import { type Context, createContext } from '../../../src/resolvers/context.ts'
import { killHard } from '../../graph/local/runProgram.ts'
import { ask, serve } from '../../server/serve.ts'
import { type ServedApi, serveApi } from '../../support/serveApi.ts'
import { jarsDir, shortLived, temporaryFolder } from '../../support/testServer.ts'

const seconds = 1_000

/** Minutes of work for the database, and hardly any memory. */
const endless = cypher<Record<string, never>, { n: number }>`
  UNWIND range(1, 100000) AS a
  UNWIND range(1, 100000) AS b
  RETURN count(*) AS n
`
const endlessRunning = cypher<Record<string, never>, { running: number }>`
  SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery STARTS WITH 'UNWIND range'
  RETURN count(*) AS running
`

describe('an API whose graph', () => {
  const dataDir = temporaryFolder()
  let neo4j: LocalNeo4j
  let graph: Graph
  let api: ServedApi

  beforeAll(async () => {
    neo4j = await startLocalNeo4j({ dataDir, jarsDir, port: 0, tuning: shortLived })
    graph = createGraph(await connect(neo4j))
    await graph.run(writeSeeds, { hash: 'none', sources: [] })
    await graph.run(writeVersion, { hash: 'c0ffee', sum: '', kinds: [], counts: [] })
    api = await serveApi(graph)
  }, 120 * seconds)

  afterAll(async () => {
    await api?.app.close()
    await graph?.close()
    await neo4j?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }, 60 * seconds)

  const health = async () => {
    const response = await fetch(`${api.url}/health/ready`)
    return [response.status, await response.json()]
  }

  /** Asks for something that the graph has to be asked for; the document differs from time to time, so no cache helps. */
  async function askOnce(number: number, headers: Record<string, string> = {}) {
    const response = await fetch(`${api.url}/graphql?query={a${number}:awards{totalCount}dataset{version}}`, {
      headers,
    })
    const { data, errors } = response.status === 304 ? {} : JSON.parse(await response.text())
    const told = errors?.map((error: { extensions: object }) => error.extensions)
    return { status: response.status, data, told, headers: response.headers }
  }

  it(
    'goes away answers 503 UNAVAILABLE, and recovers by itself when it is back',
    async () => {
      const before = await askOnce(0)
      expect([before.status, await health()]).toEqual([200, [200, { status: 'ready' }]])
      const held = { 'if-none-match': String(before.headers.get('etag')) }

      const answers: Awaited<ReturnType<typeof askOnce>>[] = []
      let asking = true
      const asker = (async () => {
        for (let number = 1; asking; number++) {
          answers.push(await askOnce(number))
          await sleep(50)
        }
      })()
      await killHard(livingServer(folderOf(dataDir)))
      expect(await health()).toEqual([503, { status: 'unready', reason: expect.stringMatching(/^The graph/) }])
      await sleep(1.1 * seconds)
      const unsure = await askOnce(0, held)
      expect([unsure.status, unsure.headers.get('cache-control')]).toEqual([503, 'no-store'])

      while ((await health())[0] !== 200) await sleep(100)
      const after = await askOnce(0)
      asking = false
      await asker
      expect([after.status, after.data]).toEqual([200, before.data])
      expect((await askOnce(0, held)).status).toBe(304)

      const refused = answers.filter(({ status }) => status !== 200)
      expect(refused.length).toBeGreaterThan(0)
      for (const { status, data, told, headers } of refused) {
        expect([status, data, headers.get('cache-control')]).toEqual([503, undefined, 'no-store'])
        expect(told).toEqual([{ code: 'UNAVAILABLE', remedy: 'Try again in a few seconds.' }])
      }
      expect(answers.filter(({ status, told }) => status === 200 && told)).toEqual([])
    },
    90 * seconds,
  )

  describe('does not answer in time', () => {
    const schema = makeExecutableSchema({
      typeDefs: 'type Query { endless: Int twice: Int }',
      resolvers: {
        Query: {
          endless: async (_: unknown, __: unknown, { reader }: Context) => (await reader.read(endless, {}))[0]?.n,
          twice: async (_: unknown, __: unknown, { reader }: Context) => {
            await reader.read(endless, {}).catch(() => {})
            return (await reader.read(endless, {}))[0]?.n
          },
        },
      },
    })

    const until = async (running: number): Promise<void> => {
      while ((await graph.read(endlessRunning, {}))[0]?.running !== running) await sleep(50)
    }

    /** Serves a question that takes minutes, over a graph that gives up and a server that gives up. */
    async function open(timeout: number, timeBudget: number) {
      const sent: string[] = []
      const impatient = createGraph(await connect(neo4j), { timeout, onQuery: ({ text }) => sent.push(text) })
      const served = await serve({
        schema,
        timeBudget,
        createContext: ({ signal }) => createContext(impatient, '', signal),
      })
      const close = async () => {
        await served.app.close()
        await impatient.close()
      }
      return { ...served, sent, close }
    }

    it(
      'has the query ended by the database, and answers TIMEOUT in its place',
      async () => {
        const { url, close } = await open(200, 60 * seconds)
        const { status, data, errors } = await ask(url, '{ endless }')
        expect([status, data, errors?.[0]?.extensions.code]).toEqual([200, { endless: null }, 'TIMEOUT'])
        expect(await graph.read(endlessRunning, {})).toEqual([{ running: 0 }])
        await close()
      },
      30 * seconds,
    )

    it(
      'lets the server answer TIMEOUT first, sends nothing more, and has what runs stopped',
      async () => {
        const { url, sent, close } = await open(600 * seconds, 300)
        const { status, data, errors } = await ask(url, '{ twice }')
        expect([status, data, errors?.[0]?.extensions.code]).toEqual([504, undefined, 'TIMEOUT'])
        await until(0)
        await sleep(200)
        expect(sent).toHaveLength(1)
        await close()
      },
      30 * seconds,
    )

    it(
      'stops what a client asked for that has left',
      async () => {
        const { url, sent, close } = await open(600 * seconds, 600 * seconds)
        const client = new AbortController()
        const asked = fetch(`${url}/graphql?query={twice}`, { signal: client.signal })
        await until(1)
        client.abort()
        await expect(asked).rejects.toThrow('aborted')
        await until(0)
        await sleep(200)
        expect(sent).toHaveLength(1)
        await close()
      },
      30 * seconds,
    )
  })
})
