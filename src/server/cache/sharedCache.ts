/** What instances behind one balancer share: texts under keys, kept for a while, and never needed for an answer. */
import type { KeyValueCache } from '@apollo/utils.keyvaluecache'

/** Never fails and never takes long: a cache that is away has nothing. `ttl` is in seconds. */
export type SharedCache = KeyValueCache<string>
