import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { documentHash } from '../persistedQuery.ts'
import type { SharedCache } from './sharedCache.ts'

/**
 * Keeps documents sent by hash (APQ) for all instances, and those that went through this one in its own memory too. A
 * document never changes under its hash. Without Redis, clients fare as if there had never been one.
 */
export function createDocumentCache(shared: SharedCache): SharedCache {
  const own = new InMemoryLRUCache()
  return {
    async get(key) {
      const known = await own.get(key)
      if (known !== undefined) return known
      const found = await shared.get(key)
      if (found === undefined || !isUnder(key, found)) return undefined
      await own.set(key, found)
      return found
    },
    async set(key, document, options) {
      await own.set(key, document, options)
      await shared.set(key, document, options)
    },
    async delete(key) {
      await own.delete(key)
      return shared.delete(key)
    },
  }
}

/** Apollo's keys end in the hash; others who write to the shared cache must not choose what a hash means here. */
const isUnder = (key: string, document: string): boolean => key.endsWith(documentHash(document))
