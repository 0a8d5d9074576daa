/** Whole answers, shared: what one instance has computed no other computes again while the dataset stays. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import type { DatasetVersion } from '../dataset.ts'
import { entityTag } from '../entityTag.ts'
import type { ServedContext } from '../operation.ts'
import type { SharedCache } from './sharedCache.ts'
import { signed, verified } from './signature.ts'

type Data = Record<string, unknown>
type Asked = Pick<GraphQLRequestContext<ServedContext>, 'queryHash' | 'operationName' | 'request'>

export interface AnswerCache {
  /** The data of the answer over that version of the dataset, if somebody has kept it. */
  find(asked: Asked, version: DatasetVersion): Promise<Data | undefined>
  /** Keeps the data of an answer without errors, all of it from that version. */
  keep(asked: Asked, version: DatasetVersion, data: Data): Promise<void>
}

/**
 * Seconds. Nothing goes stale meanwhile, since the key names the version of the dataset; it bounds how long what nobody asks for any
 * more takes up memory.
 */
const ttl = 3_600

/** Characters of JSON; the longest answer to a named question has a thirtieth of it. */
const longest = 500_000

/**
 * An answer is known by what its tag is made of (see graphqlRoute.ts), in the form in which it reaches the resolvers. The
 * document counts by its hash, however it came: GET, POST and any media type share one entry.
 * @param release everything that answers depend on beside dataset and request
 * @param secret known to all instances that share answers and to nobody else: with it each answer is signed
 */
export function createAnswerCache(cache: SharedCache, release: string, secret: string): AnswerCache {
  const keyOf = ({ queryHash, operationName, request }: Asked, version: DatasetVersion): string =>
    `answer:${entityTag(release, JSON.stringify([version, queryHash, operationName, request.variables ?? null]))}`
  return {
    async find(asked, version) {
      const key = keyOf(asked, version)
      const kept = await cache.get(key)
      const text = kept === undefined ? undefined : verified(secret, key, kept)
      return text === undefined ? undefined : JSON.parse(text)
    },
    async keep(asked, version, data) {
      const text = JSON.stringify(data)
      const key = keyOf(asked, version)
      if (text.length <= longest) await cache.set(key, signed(secret, key, text), { ttl })
    },
  }
}

/** Answers from the cache what has passed parsing, validation and limits, in place of executing it. */
export function createAnswerPlugin(answers: AnswerCache): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { operation } = asked.contextValue
          if (!operation.since || !operation.measure) return null
          const data = await answers.find(asked, operation.since)
          if (!data) return null
          operation.shared = true
          const http = { headers: new HeaderMap() }
          return { http, body: { kind: 'single', singleResult: { data } } }
        },
      }
    },
  }
}
