import { createClient } from '@redis/client'
import type { FastifyBaseLogger } from 'fastify'
import { type CacheWatch, createForgivingCache } from './forgivingCache.ts'
import type { SharedCache } from './sharedCache.ts'

export interface Redis {
  readonly cache: SharedCache
  /** Cuts the connection; what is still being written is lost, as from a cache anything may be. */
  close(): void
}

/** Seconds that an entry without a time of its own is kept. */
const day = 86_400

/**
 * Connects to Redis (6 or newer, or Valkey) in the background, and for as long as it takes: whether it is there decides how
 * fast answers come, never whether they do. When it goes or comes the log has a line.
 */
export function openRedis(url: string, logger: FastifyBaseLogger): Redis {
  // Without a connection a command fails at once, instead of waiting for one.
  const client = createClient({ url, keyPrefix: 'thi-dua-graph:', disableOfflineQueue: true })
  const watch = createLogWatch(logger, new URL(url).host)
  client.on('error', watch.onGone)
  client.on('ready', watch.onBack)
  client.connect().catch(watch.onGone)
  const commands: SharedCache = {
    get: async (key) => (await client.get(key)) ?? undefined,
    set: async (key, value, options) => {
      await client.set(key, value, { expiration: { type: 'EX', value: options?.ttl ?? day } })
    },
    delete: async (key) => (await client.del(key)) > 0,
  }
  return { cache: createForgivingCache(commands, watch), close: () => client.destroy() }
}

/** Milliseconds between two lines that say it is gone: one that comes and goes must not fill the log. */
const interval = 60_000

function createLogWatch(logger: FastifyBaseLogger, redis: string): CacheWatch {
  let state: 'unknown' | 'there' | 'gone' = 'unknown'
  let toldAt = Number.NEGATIVE_INFINITY
  let told = true
  return {
    onGone(err) {
      if (state === 'gone') return
      state = 'gone'
      told = performance.now() - toldAt > interval
      if (!told) return
      toldAt = performance.now()
      logger.warn({ redis, err }, 'Redis does not answer; every answer is computed here until it does')
    },
    onBack() {
      if (state === 'there') return
      state = 'there'
      if (told) logger.info({ redis }, 'Redis answers; answers are shared through it')
    },
  }
}
