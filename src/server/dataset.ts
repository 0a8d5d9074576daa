/** Which state of the graph answers, known without asking the graph for every request. */
import { Problem } from '../domain/problem.ts'
import { within } from './within.ts'

/** One state of the graph, as `extensions.dataset` names it. */
export interface DatasetVersion {
  readonly version: number
  /** SHA-256 over all that was imported, in hexadecimal. */
  readonly hash: string
}

/** Tells versions of the dataset; null while nothing has been imported. Both throw UNAVAILABLE, or what reading throws. */
export interface DatasetClock {
  /** A version that was the newest some time within the last `maxAge` milliseconds. */
  recent(): Promise<DatasetVersion | null>
  /** A version that was the newest some time after the call. */
  newest(): Promise<DatasetVersion | null>
}

export interface DatasetClockOptions {
  /** Milliseconds; an import by another process is seen after a second at most, and a thousand requests cost one query. */
  readonly maxAge?: number
  /** Milliseconds; a graph that takes longer over one node is starting or failing, and its connections may just hang. */
  readonly patience?: number
}

/** At most one reading is under way at any time; all who ask meanwhile share it, or the one after it. */
export function createDatasetClock(
  read: () => Promise<DatasetVersion | null>,
  { maxAge = 1_000, patience = 4_000 }: DatasetClockOptions = {},
): DatasetClock {
  let known: { readonly version: DatasetVersion | null; readonly at: number } | undefined
  let running: Promise<DatasetVersion | null> | undefined
  let following: Promise<DatasetVersion | null> | undefined

  async function start(): Promise<DatasetVersion | null> {
    const at = performance.now()
    const version = await within(patience, read(), unavailable)
    known = { version, at }
    return version
  }

  async function follow(): Promise<DatasetVersion | null> {
    await running?.catch(() => {})
    following = undefined
    running = start().finally(() => {
      running = undefined
    })
    return running
  }

  // A reading that is under way may have begun before the caller's last query.
  const newest = (): Promise<DatasetVersion | null> => {
    following ??= follow()
    return following
  }

  return {
    newest,
    recent: async () => {
      if (known && performance.now() - known.at < maxAge) return known.version
      return running ?? newest()
    },
  }
}

const unavailable = (): Problem =>
  new Problem('UNAVAILABLE', 'The graph does not answer just now.', 'Try again in a few seconds.')

export const isSameVersion = (one: DatasetVersion | null, other: DatasetVersion | null): boolean =>
  one?.version === other?.version && one?.hash === other?.hash
