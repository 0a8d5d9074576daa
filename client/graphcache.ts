/** For urql: `cacheExchange({ possibleTypes, keys, resolvers, logger })` of `@urql/exchange-graphcache`. */
import type { Cache, CacheExchangeOpts, DataField, Resolver, Variables } from '@urql/exchange-graphcache'
import { typeOf } from './id.ts'
import { loadedList, type Page, type PageInfo } from './list.ts'
import { connections, valueTypes } from './schema.ts'

/**
 * Instead of `schema`: with that, Graphcache shows what it has not loaded yet as null, and null means in this API that no
 * source states it.
 */
export { possibleTypes } from './schema.ts'

/** Objects without an id are part of the object around them. */
export const keys: NonNullable<CacheExchangeOpts['keys']> = Object.fromEntries(
  valueTypes.map((type) => [type, () => null]),
)

/**
 * A list grows as its pages arrive: all its arguments but `after` tell it from others, so that a card of three and a page of
 * twenty are two lists. `relayPagination` would join those two, and take a list of which only `totalCount` is known for an
 * empty one.
 */
const growingList: Resolver = (_parent, { after, ...others }, cache, { parentKey, fieldName }) => {
  const pageBehind = (cursor: string | null) => {
    const given = cursor === null ? others : { ...others, after: cursor }
    return pageAt(cache, cache.resolve(parentKey, fieldName, argumentsOrNone(given)))
  }
  return loadedList(pageBehind, typeof after === 'string' ? after : null) as ReturnType<Resolver>
}

/** Graphcache keeps a field without arguments under another key than one with an empty set of them. */
const argumentsOrNone = (given: Variables): Variables | null => (Object.keys(given).length > 0 ? given : null)

/** The page that Graphcache keeps under a key, with the keys of its items. */
function pageAt(cache: Cache, key: DataField | undefined): Page<string> | undefined {
  if (typeof key !== 'string') return undefined
  const field = reader(cache, key)
  const info = field<string>('pageInfo')
  const pageInfo = info === undefined ? undefined : pageInfoAt(cache, info)
  return { __typename: field('__typename'), edges: field('edges'), nodes: field('nodes'), pageInfo }
}

function pageInfoAt(cache: Cache, key: string): PageInfo {
  const field = reader(cache, key)
  return {
    __typename: field('__typename'),
    hasNextPage: field('hasNextPage'),
    hasPreviousPage: field('hasPreviousPage'),
    startCursor: field('startCursor'),
    endCursor: field('endCursor'),
  }
}

/** Reads fields without arguments of one object; undefined for what is not loaded. */
const reader =
  (cache: Cache, key: string) =>
  <Value>(name: string): Value | undefined =>
    cache.resolve(key, name) as Value | undefined

/** An object that a list brought answers `node(id:)` too. */
const node: Resolver = (_parent, args, cache, { parentKey, fieldName }) => {
  const object = cache.keyOfEntity({ __typename: typeOf(String(args.id)), id: String(args.id) })
  return cache.resolve(object, '__typename') ? object : (cache.resolve(parentKey, fieldName, args) as DataField)
}

/** Of each type, the fields that are lists in pages. */
const lists: NonNullable<CacheExchangeOpts['resolvers']> = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.keys(fields).map((name) => [name, growingList])),
  ]),
)

export const resolvers: NonNullable<CacheExchangeOpts['resolvers']> = { ...lists, Query: { ...lists.Query, node } }

/**
 * Passes Graphcache's warnings on, but for one that is a false alarm without `schema`: when it writes an object it tries the
 * fragments for all other types too, and misses their fields.
 */
export const logger: NonNullable<CacheExchangeOpts['logger']> = (severity, message) => {
  const falseAlarm = /^Invalid undefined: .*Caused At: .*Fragment/s.test(message)
  if (severity !== 'debug' && !falseAlarm) console[severity](message)
}
