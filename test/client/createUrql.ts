import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { keys, logger, possibleTypes, resolvers } from '../../client/graphcache.ts'

export const createUrql = (url: string): Client =>
  new Client({
    url,
    preferGetMethod: 'within-url-limit',
    exchanges: [cacheExchange({ possibleTypes, keys, resolvers, logger }), fetchExchange],
  })
