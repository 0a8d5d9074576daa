import { describe, expect, it } from '@jest/globals'
import type { Readiness } from '../../src/server/healthRoute.ts'
import { serve } from './serve.ts'

describe('health', () => {
  async function health(ready: () => Promise<Readiness>) {
    const { app, url, lines } = await serve({ ready })
    const read = async (path: string) => {
      const response = await fetch(url + path)
      return [response.status, await response.json()]
    }
    const result = { live: await read('/health/live'), ready: await read('/health/ready'), lines }
    await app.close()
    return result
  }

  it('is ready when the graph is', async () => {
    const { live, ready } = await health(async () => ({ ready: true }))
    expect(live).toEqual([200, { status: 'live' }])
    expect(ready).toEqual([200, { status: 'ready' }])
  })

  it('lives on, unready, while the graph is away, and says why', async () => {
    const { live, ready } = await health(async () => ({ ready: false, reason: 'The graph does not answer.' }))
    expect(live).toEqual([200, { status: 'live' }])
    expect(ready).toEqual([503, { status: 'unready', reason: 'The graph does not answer.' }])
  })

  it('keeps the words of a check that throws in the log', async () => {
    const { ready, lines } = await health(() => Promise.reject(new Error('bolt://10.0.0.5 refused')))
    expect(ready).toEqual([503, { status: 'unready', reason: 'The check itself failed; its cause is in the log.' }])
    expect(lines.find(({ msg }) => msg === 'readiness check failed')).toMatchObject({
      err: { message: 'bolt://10.0.0.5 refused' },
    })
  })
})
