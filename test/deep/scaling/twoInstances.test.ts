import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { newestVersion, writeSeeds } from '../../../src/graph/queries/dataset.ts'
import { seedsHash } from '../../../src/ingest/seed.ts'
import { article, base, honour, honourText } from '../../ingest/import/written.ts'
import { testNeo4j, useEmptyGraph } from '../../support/neo4j.ts'
import { findRedis } from '../../support/redis/findRedis.ts'
import { createTestRedis, type TestRedis } from '../../support/redis/testRedis.ts'
import { createSmallGraph, type SmallGraph } from '../../support/smallGraph.ts'
import { type Instance, startInstance } from './instance.ts'

jest.setTimeout(120_000)

const { program, reasons } = await findRedis()
if (!program) {
  console.warn(`NOT TESTED: several instances on one Redis, for there is none.\n${reasons.join('\n')}
Install one (Debian, Ubuntu: \`apt install redis-server\`; macOS: \`brew install redis\`).`)
}

const query = `query Honoured($id: ID!) { place(id: $id) { name honours { totalCount } } }`
const variables = JSON.stringify({ id: 'place:bac-kan/cho-don/xa-bang-lang' })
const second = article('hai', {
  text: 'Xã Bằng Lãng được tặng Giấy khen.',
  facts: [honour({ key: 'giay-khen', quote: 'Xã Bằng Lãng được tặng Giấy khen', award: 'Giấy khen' })],
})

interface Answer {
  readonly status: number
  readonly id: string
  readonly tag: string | null
  readonly body: {
    readonly data?: { readonly place: { readonly honours: { readonly totalCount: number } } }
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
    readonly extensions?: { readonly cost: object; readonly dataset: { readonly version: number } }
  }
}

let asked = 0

/** Asks under an id of its own, by which it is found in the log. */
async function get({ url }: Instance, parameters: Readonly<Record<string, string>>): Promise<Answer> {
  const id = `request-${++asked}`
  const headers = { 'x-request-id': id }
  const response = await fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers })
  return { status: response.status, id, tag: response.headers.get('etag'), body: JSON.parse(await response.text()) }
}

/** How often the instance says something of its Redis. */
const saidOfRedis = ({ lines }: Instance, words: string): number =>
  lines.filter(({ msg }) => String(msg).startsWith(words)).length

/** Whether the instance got that answer from another; known once the request is in its log. */
async function isShared(instance: Instance, { id }: Answer): Promise<boolean> {
  await instance.untilLogged(({ msg, reqId }) => msg === 'request' && reqId === id)
  return instance.lines.some(({ msg, reqId, shared }) => msg === 'operation' && reqId === id && shared === true)
}

/** The queries sent since the line, but for the one that asks which version of the dataset is the newest. */
const queriesSince = ({ lines }: Instance, line: number): string[] =>
  lines
    .slice(line)
    .flatMap(({ msg, query }) => (msg === 'query' ? [String(query)] : []))
    .filter((text) => text !== newestVersion.text)

/**
 * Asks one question after another, first here and then there, until the answer there is the one from here; on a busy machine an answer
 * may be asked for before it is stored, and Redis be given up for a second.
 */
async function untilShared(here: Instance, there: Instance, label: string) {
  for (let time = 0; time < 200; time++) {
    const question = { query: `${query} # ${label}, ${time}`, variables }
    const computed = await get(here, question)
    const line = there.lines.length
    const given = await get(there, question)
    if (await isShared(there, given)) return { computed, given, sent: queriesSince(there, line) }
    await sleep(50)
  }
  throw new Error('No answer was shared.')
}

const story = program ? describe : describe.skip

/** One story, each test going on where the one before it ended. */
story('two instances on one Neo4j, by neo4j://, and one Redis', () => {
  useEmptyGraph()
  let small: SmallGraph
  let redis: TestRedis
  let one: Instance
  let other: Instance
  let env: Record<string, string>

  beforeAll(async () => {
    small = await createSmallGraph()
    const first = article('mot', { text: honourText, facts: [honour()] })
    expect((await small.import([base, first])).problems).toEqual([])
    // An instance that finds the seeds as they are imports nothing.
    await small.graph.run(writeSeeds, { hash: seedsHash(), sources: [] })
    redis = await createTestRedis(program ?? '')
    await redis.start()
    const { uri, username, password } = testNeo4j()
    env = {
      NEO4J_URI: uri.replace('bolt://', 'neo4j://'),
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      REDIS_URL: redis.url,
      PUBLIC_URL: 'https://graph.example',
    }
    ;[one, other] = await Promise.all([startInstance(env), startInstance(env)])
    const answers = ({ msg }: { msg?: unknown }) => String(msg).startsWith('Redis answers')
    await Promise.all([one.untilLogged(answers), other.untilLogged(answers)])
  }, 600_000)

  afterAll(async () => {
    one?.kill()
    other?.kill()
    redis?.thaw()
    await redis?.kill()
    await small?.graph.close()
  })

  it('know at the other a document whose hash was registered at the one', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
    expect((await get(other, { extensions, variables })).body.errors?.[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    const registering = await get(one, { query, extensions, variables })
    const byHash = await get(other, { extensions, variables })
    expect(byHash.body).toEqual(registering.body)
    expect(byHash.body.data?.place.honours.totalCount).toBe(1)
  })

  it('give an answer that the other has computed without a query to the graph, under the same tag', async () => {
    const { computed, given, sent } = await untilShared(one, other, 'asked of both')
    expect(sent).toEqual([])
    expect([given.body, given.tag]).toEqual([computed.body, computed.tag])
    expect(given.tag).toMatch(/^"[\w-]{43}"$/)
    const line = other.lines.length
    expect(await isShared(other, await get(other, { query: `${query} # asked of one`, variables }))).toBe(false)
    expect(queriesSince(other, line).length).toBeGreaterThan(0)
  })

  it('both see an import by a third after a second, and name until then the version that they answer from', async () => {
    const before = (await get(one, { query, variables })).body.extensions?.dataset.version ?? 0
    let imported = false
    const seen: [number | undefined, number | undefined][] = []
    const asking = (async () => {
      while (!imported) {
        for (const instance of [one, other]) {
          const { data, extensions } = (await get(instance, { query, variables })).body
          seen.push([extensions?.dataset.version, data?.place.honours.totalCount])
        }
      }
    })()
    const { problems } = await small.import([second])
    imported = true
    await asking
    expect(problems).toEqual([])
    // No instance goes by a version that it read longer than a second ago.
    await sleep(1_100)
    for (const instance of [one, other]) {
      const { data, extensions } = (await get(instance, { query, variables })).body
      expect([extensions?.dataset.version, data?.place.honours.totalCount]).toEqual([before + 1, 2])
    }
    expect(seen).not.toEqual([])
    for (const pair of seen) {
      expect([
        [before, 1],
        [before + 1, 2],
      ]).toContainEqual(pair)
    }
  })

  it('answer without Redis, and say once that it is gone', async () => {
    await redis.kill()
    for (let time = 0; time < 10; time++) {
      for (const instance of [one, other]) {
        const { status, body } = await get(instance, { query: `${query} # without, ${time}`, variables })
        expect([status, body.data?.place.honours.totalCount]).toEqual([200, 2])
      }
    }
    for (const instance of [one, other]) {
      await instance.untilLogged(({ msg }) => String(msg).startsWith('Redis does not answer'))
      expect(saidOfRedis(instance, 'Redis does not answer')).toBe(1)
      expect((await fetch(`${instance.url}/health/ready`)).status).toBe(200)
    }
  })

  it('still know by hash the documents that went through them, while Redis is gone', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
    for (const instance of [one, other]) {
      expect((await get(instance, { extensions, variables })).body.data?.place.honours.totalCount).toBe(2)
    }
  })

  it('share answers again when Redis is back, by themselves', async () => {
    await redis.start()
    const { given } = await untilShared(one, other, 'back')
    expect(given.body.data?.place.honours.totalCount).toBe(2)
    expect(saidOfRedis(other, 'Redis answers')).toBeGreaterThanOrEqual(2)
  })

  it('answer while Redis hangs, and share again when it goes on', async () => {
    redis.freeze()
    for (let time = 0; time < 10; time++) {
      const { body } = await get(one, { query: `${query} # frozen, ${time}`, variables })
      expect(body.data?.place.honours.totalCount).toBe(2)
    }
    redis.thaw()
    await untilShared(other, one, 'thawed')
  })

  it('end when they are asked to', async () => {
    expect(await Promise.all([one.stop(), other.stop()])).toEqual([0, 0])
  })

  it('start without a Redis, answer, and say what is missing without its password', async () => {
    await redis.kill()
    const alone = await startInstance({ ...env, REDIS_URL: redis.url.replace('redis://', 'redis://:hunter2@') })
    try {
      const { body } = await get(alone, { query, variables })
      expect(body.data?.place.honours.totalCount).toBe(2)
      const line = await alone.untilLogged(({ msg }) => String(msg).startsWith('Redis does not answer'))
      expect(line.redis).toBe(new URL(redis.url).host)
      expect(JSON.stringify(alone.lines)).not.toContain('hunter2')
      expect(await alone.stop()).toBe(0)
    } finally {
      alone.kill()
    }
  })
})
