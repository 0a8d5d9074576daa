import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { describe, expect, it } from '@jest/globals'
import { createDocumentCache } from '../../src/server/cache/documentCache.ts'
import { createForgivingCache } from '../../src/server/cache/forgivingCache.ts'
import { ask, serve } from './serve.ts'

type Mood = 'well' | 'failing' | 'hanging'

/** A cache that can be made to fail or to hang, and says how often it was asked. */
function moody() {
  const cache = new InMemoryLRUCache()
  const state: { mood: Mood; asked: number } = { mood: 'well', asked: 0 }
  const answer = async <T>(work: () => Promise<T>): Promise<T> => {
    state.asked++
    if (state.mood === 'failing') throw new Error('away')
    return state.mood === 'hanging' ? new Promise<never>(() => {}) : work()
  }
  return {
    state,
    get: (key: string) => answer(() => cache.get(key)),
    set: (key: string, value: string) => answer(() => cache.set(key, value)),
    delete: (key: string) => answer(() => cache.delete(key)),
  }
}

const silent = { onGone: () => {}, onBack: () => {} }
const quick = { patience: 20, pause: 0 }

describe('a cache that may be away', () => {
  it.each<Mood>(['failing', 'hanging'])(
    'has nothing while it is %s, and what it had when it is well again',
    async (mood) => {
      const inner = moody()
      const cache = createForgivingCache(inner, silent, quick)
      await cache.set('key', 'value')
      inner.state.mood = mood
      expect([await cache.get('key'), await cache.set('key', 'other')]).toEqual([undefined, undefined])
      inner.state.mood = 'well'
      expect(await cache.get('key')).toBe('value')
    },
  )

  it('tells that it fails and that it answers', async () => {
    const told: string[] = []
    const inner = moody()
    const watch = { onGone: (reason: unknown) => told.push(String(reason)), onBack: () => told.push('back') }
    const cache = createForgivingCache(inner, watch, quick)
    inner.state.mood = 'failing'
    await cache.get('key')
    inner.state.mood = 'hanging'
    await cache.get('key')
    inner.state.mood = 'well'
    await cache.get('key')
    expect(told).toEqual(['Error: away', 'Error: no answer within 20 ms', 'back'])
  })

  it('is left alone for a while after a failure, so that not every answer waits for it', async () => {
    const inner = moody()
    const cache = createForgivingCache(inner, silent, { patience: 20, pause: 300 })
    inner.state.mood = 'hanging'
    await cache.get('key')
    for (let time = 0; time < 20; time++) await cache.get('key')
    expect(inner.state.asked).toBe(1)
    await sleep(310)
    await cache.get('key')
    expect(inner.state.asked).toBe(2)
  })

  it('keeps no server from answering', async () => {
    const inner = moody()
    const { app, url } = await serve({ shared: createForgivingCache(inner, silent, quick) })
    for (const mood of ['well', 'failing', 'hanging'] as const) {
      inner.state.mood = mood
      expect((await ask(url, '{ campaign(id: "campaign:1") { name } }')).data).toEqual({
        campaign: { name: 'Dân vận khéo' },
      })
    }
    await app.close()
  })
})

describe('documents sent by hash', () => {
  it('are known to every server, and stay known to one that has had them when the shared cache is away', async () => {
    const inner = moody()
    const shared = createForgivingCache(inner, silent, quick)
    const [one, other, late] = [createDocumentCache(shared), createDocumentCache(shared), createDocumentCache(shared)]
    const key = `apq:${createHash('sha256').update('{ campaign { name } }').digest('hex')}`
    await one.set(key, '{ campaign { name } }')
    expect(await other.get(key)).toBe('{ campaign { name } }')
    inner.state.mood = 'failing'
    expect([await one.get(key), await other.get(key), await late.get(key)]).toEqual([
      '{ campaign { name } }',
      '{ campaign { name } }',
      undefined,
    ])
  })
  it('are not believed when the shared cache has another document under their hash', async () => {
    const shared = moody()
    const key = `apq:${createHash('sha256').update('{ campaign { name } }').digest('hex')}`
    await shared.set(key, '{ campaign { id } }')
    expect(await createDocumentCache(shared).get(key)).toBeUndefined()
  })
})
