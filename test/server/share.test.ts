import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createAdmission } from '../../src/server/share/admission.ts'
import { clientAt } from '../../src/server/share/client.ts'
import { defaultShares, type Shares } from '../../src/server/share/share.ts'
import { type Served, serve } from './serve.ts'

const never = new AbortController().signal

describe('turns', () => {
  const narrow = { running: 2, runningPerClient: 2, waiting: 10, waitingPerClient: 5, patience: 5_000 }

  it('go round the clients, however many requests one of them has sent before', async () => {
    const admission = createAdmission({ ...narrow, running: 1 })
    const order: string[] = []
    const ask = async (client: string) => {
      const done = await admission.enter(client, never)
      order.push(client)
      await sleep(5)
      done()
    }
    await Promise.all(['a', 'a', 'a', 'a', 'b', 'c', 'b'].map(ask))
    expect(order.join('')).toBe('abcabaa')
  })

  it('leave room beside a client that has all it may', async () => {
    const admission = createAdmission({ ...narrow, runningPerClient: 1 })
    const done = await admission.enter('a', never)
    let second = false
    void admission.enter('a', never).then(() => {
      second = true
    })
    await admission.enter('b', never)
    await sleep(5)
    expect(second).toBe(false)
    done()
    await sleep(5)
    expect(second).toBe(true)
  })

  it('are refused early: to one that has too many waiting, and to all when all have', async () => {
    const admission = createAdmission({ ...narrow, running: 1, waiting: 3, waitingPerClient: 2 })
    const done = await admission.enter('a', never)
    const waiting = [admission.enter('a', never), admission.enter('a', never), admission.enter('b', never)]
    await expect(admission.enter('a', never)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    await expect(admission.enter('b', never)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    done()
    for (const next of waiting) void next.then((end) => end())
    await Promise.all(waiting)
  })

  it('are given up after a while, and by a client that leaves', async () => {
    const admission = createAdmission({ ...narrow, running: 1, patience: 20 })
    const done = await admission.enter('a', never)
    await expect(admission.enter('b', never)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const leaving = new AbortController()
    const left = admission.enter('b', leaving.signal)
    leaving.abort(new Error('gone'))
    await expect(left).rejects.toThrow('gone')
    done()
    await admission.enter('c', never)
  })
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0:0:ff::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the address %s counts for %s', (address, client) => {
  expect(clientAt(address)).toBe(client)
})

describe('a server with shares', () => {
  const opened: Served[] = []
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ app }) => app.close()))
  })

  const open = async (shares: Partial<Shares>, trustProxy?: string) => {
    const served = await serve({ shares: { ...defaultShares, points: undefined, ...shares }, trustProxy })
    opened.push(served)
    return (query: string, headers: Record<string, string> = {}) =>
      fetch(`${served.url}${query.startsWith('/') ? query : `/graphql?query=${query}`}`, { headers })
  }

  const codeIn = async (response: Response) => JSON.parse(await response.text()).errors?.[0]?.extensions

  it('tells what is left, and answers 429 to an operation that costs more, with what to do', async () => {
    const get = await open({ points: 180 })
    const first = await get('{campaigns(first:20){nodes{name}}}')
    expect(first.status).toBe(200)
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=180;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"points";r=9;t=(60|59)$/)
    const second = await get('{campaigns(first:20){nodes{name}}}')
    expect([second.status, Number(second.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect(second.headers.get('cache-control')).toBe('no-store')
    expect(await codeIn(second)).toEqual({
      code: 'RATE_LIMITED',
      requested: 171,
      left: 9,
      seconds: expect.any(Number),
      remedy: expect.stringMatching(/^Wait \d+ seconds, or ask for less/),
    })
    expect((await get('{__typename}')).headers.get('ratelimit')).toContain('r=8;')
  })

  it('counts by what a trusted proxy says, and by nobody else’s word', async () => {
    const ask = '{campaigns(first:20){nodes{name}}}'
    const [behind, alone] = [await open({ points: 180 }, 'loopback'), await open({ points: 180 })]
    const statuses = async (get: typeof behind) => [
      (await get(ask, { 'x-forwarded-for': '192.0.2.1' })).status,
      (await get(ask, { 'x-forwarded-for': '192.0.2.2' })).status,
      (await get(ask, { 'x-forwarded-for': '192.0.2.9, 192.0.2.1' })).status,
    ]
    expect(await statuses(behind)).toEqual([200, 200, 429])
    expect(await statuses(alone)).toEqual([200, 429, 429])
  })

  it('refuses early what is too much at once, says when to come again, and is healthy meanwhile', async () => {
    const get = await open({ running: 1, waiting: 1, waitingPerClient: 1 })
    const running = [get('{slow(milliseconds:400)}'), sleep(50).then(() => get('{slow(milliseconds:1)}'))]
    await sleep(150)
    const refused = await get('{__typename}')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    expect(await codeIn(refused)).toMatchObject({ code: 'RATE_LIMITED' })
    expect((await get('/health/ready')).status).toBe(200)
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200])
    expect((await get('{__typename}')).status).toBe(200)
  })

  it('gives the place of a client that leaves to the next', async () => {
    const get = await open({ running: 1 })
    const leaving = new AbortController()
    const url = opened[0]?.url
    const left = fetch(`${url}/graphql?query={slow(milliseconds:60000)}`, { signal: leaving.signal }).catch(
      () => 'left',
    )
    await sleep(50)
    const next = get('{__typename}')
    await sleep(50)
    leaving.abort()
    expect([await left, (await next).status]).toEqual(['left', 200])
  })
})
