/** The two makers of nearly all loaders: one record for an id, and many rows for an id. */
import DataLoader from 'dataloader'
import type { Query } from '../graph/cypher.ts'
import type { Reader } from '../graph/graph.ts'

/** A loader of at most one record for each id, from a query that takes all ids at once. */
export function byId<Row extends object, Value>(
  reader: Reader,
  query: Query<{ ids: readonly string[] }, Row>,
  idOf: (row: Row) => string,
  recordOf: (row: Row) => Value,
): DataLoader<string, Value | null> {
  return new DataLoader(async (ids) => {
    const rows = await reader.read(query, { ids })
    const found = new Map(rows.map((row) => [idOf(row), recordOf(row)]))
    return ids.map((id) => found.get(id) ?? null)
  })
}

/** A loader of all rows for each id, in the order of the query. */
export function rowsById<Row extends { readonly id: string }, More extends object = object>(
  reader: Reader,
  query: Query<{ ids: readonly string[] } & More, Row>,
  more: More,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const rows = await reader.read(query, { ids, ...more })
    const found = grouped(rows, ({ id }) => id)
    return ids.map((id) => found.get(id) ?? [])
  })
}

/** The rows of each key, in their order. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
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
