/** The makers of all loaders: one record for an id, many rows for an id, and what the rows of an owner amount to. */
import DataLoader from 'dataloader'
import type { BundleReader } from '../graph/bundle.ts'
import type { QueryWithColumns } from '../graph/cypher.ts'

/** A loader of at most one record for each id, from a query that takes all ids at once. */
export function byId<Row extends object, Value, More extends object = object>(
  reader: BundleReader,
  query: QueryWithColumns<{ ids: readonly string[] } & More, Row>,
  idOf: (row: Row) => string,
  recordOf: (row: Row) => Value,
  more: More = {} as More,
): DataLoader<string, Value | null> {
  return new DataLoader(
    keepingErrors(async (ids) => {
      const rows = await reader.read(query, { ids, ...more })
      const found = new Map(rows.map((row) => [idOf(row), recordOf(row)]))
      return ids.map((id) => found.get(id) ?? null)
    }),
  )
}

/** Keeps an error like a value: who asks again gets the same, and nothing is sent twice. */
const keepingErrors =
  <Key, Value>(load: (keys: readonly Key[]) => Promise<Value[]>) =>
  async (keys: readonly Key[]): Promise<(Value | Error)[]> => {
    try {
      return await load(keys)
    } catch (error) {
      if (error instanceof Error) return keys.map(() => error)
      throw error
    }
  }

/** A loader of all rows for each id, in the order of the query. */
export const rowsById = <Row extends { readonly id: string }, More extends object = object>(
  reader: BundleReader,
  query: QueryWithColumns<{ ids: readonly string[] } & More, Row>,
  more: More,
): DataLoader<string, readonly Row[]> =>
  byOwner<string, { readonly parent: string; readonly row: Row }, readonly Row[]>(
    (id) => id,
    async (ids) => (await reader.read(query, { ids, ...more })).map((row) => ({ parent: row.id, row })),
    (rows) => rows.map(({ row }) => row),
  )

/**
 * A loader of what the rows of each owner amount to.
 * @param keyOf tells owners from each other, and is what their rows name as `parent`
 */
export function byOwner<Owner, Row extends { readonly parent: string }, Value>(
  keyOf: (owner: Owner) => string,
  rowsOf: (owners: readonly Owner[]) => Promise<readonly Row[]>,
  amount: (rows: readonly Row[], owner: Owner) => Value,
): DataLoader<Owner, Value, string> {
  return new DataLoader(
    keepingErrors(async (owners) => {
      const found = groupedBy(await rowsOf(owners), ({ parent }) => parent)
      return owners.map((owner) => amount(found.get(keyOf(owner)) ?? [], owner))
    }),
    { cacheKeyFn: keyOf },
  )
}

/** The rows of each key, in their order. */
export function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** One loader for each set of arguments, made when it is first asked for: fields with equal arguments share a batch. */
export function perArguments<Arguments, Loader>(create: (given: Arguments) => Loader): (given: Arguments) => Loader {
  const loaders = new Map<string, Loader>()
  return (given) => {
    const key = JSON.stringify(given)
    const known = loaders.get(key)
    if (known) return known
    const loader = create(given)
    loaders.set(key, loader)
    return loader
  }
}
