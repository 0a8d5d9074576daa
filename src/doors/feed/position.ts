/** Which part of a feed an address asks for: changes within a band of versions, and a page of them. */
import { Problem } from '../../domain/problem.ts'

export interface Position {
  /** The version that the reader has: nothing older follows. Null: back to the beginning. */
  readonly since: number | null
  /** The newest version that this page may speak of. */
  readonly until: number
  /** The version above which this page begins; null where it is still to be found. */
  readonly low: number | null
  /** Behind which the page of entries begins; of deletions, once all entries are told. */
  readonly after: string | null
  readonly gone: string | null
}

export const positionNames = ['since', 'until', 'low', 'gone'] as const

/**
 * Reads where in the feed a page lies.
 * @param newest the version that answers
 * @throws Problem BAD_ARGUMENT for what is no version, or one that is yet to come
 */
export function readPosition(query: URLSearchParams, after: string | null, newest: number): Position {
  const since = versionIn(query, 'since', newest)
  const until = versionIn(query, 'until', newest) ?? newest
  const low = versionIn(query, 'low', newest) ?? since
  if (low !== null && low > until) {
    throw new Problem('BAD_ARGUMENT', `Nothing lies between ${low} and ${until}.`, 'Follow the links of the feed.')
  }
  return { since, until, low, after, gone: single(query, 'gone') }
}

function versionIn(query: URLSearchParams, name: string, newest: number): number | null {
  const text = single(query, name)
  if (text === null) return null
  const version = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (version <= newest) return version
  const remedy = `Give a number from 0 to ${newest}, the version that answers; ${name}=0 begins at the first.`
  throw new Problem('BAD_ARGUMENT', `${name}=${text.slice(0, 20)} is no version of the dataset.`, remedy)
}

function single(query: URLSearchParams, name: string): string | null {
  const [value, ...more] = query.getAll(name).filter((one) => one !== '')
  if (more.length > 0) throw new Problem('BAD_ARGUMENT', `${name} is given more than once.`, `Give ${name} once.`)
  return value ?? null
}

/** The address of a page of the same feed; without a position that of its beginning. */
export function addressAt(base: string, query: URLSearchParams, position: Position | null): string {
  const asked = new URLSearchParams(query)
  for (const name of [...positionNames, 'after']) asked.delete(name)
  for (const [name, value] of Object.entries(position ?? {})) {
    if (value !== null) asked.set(name, String(value))
  }
  const text = asked.toString()
  return text === '' ? base : `${base}?${text}`
}
