import { within } from '../within.ts'
import type { SharedCache } from './sharedCache.ts'

/** Called when the cache begins to fail and when it answers again, not at every failure. */
export interface CacheWatch {
  readonly onGone: (reason: unknown) => void
  readonly onBack: () => void
}

export interface Forgiveness {
  /** Milliseconds to wait for the cache; many questions are computed in that time. */
  readonly patience?: number
  /** Milliseconds after a failure during which it is not asked: what hangs would slow down every answer by the patience. */
  readonly pause?: number
}

/** Makes misses of failures and delays, so that no answer depends on whether the cache is there. */
export function createForgivingCache(
  cache: SharedCache,
  { onGone, onBack }: CacheWatch,
  { patience = 250, pause = 1_000 }: Forgiveness = {},
): SharedCache {
  let askAgainAt = Number.NEGATIVE_INFINITY

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (performance.now() < askAgainAt) return undefined
    try {
      const result = await within(patience, work(), () => new Error(`no answer within ${patience} ms`))
      onBack()
      return result
    } catch (reason) {
      askAgainAt = performance.now() + pause
      onGone(reason)
      return undefined
    }
  }

  return {
    get: (key) => attempt(() => cache.get(key)),
    set: (key, value, options) => attempt(() => cache.set(key, value, options)),
    delete: (key) => attempt(() => cache.delete(key)),
  }
}
