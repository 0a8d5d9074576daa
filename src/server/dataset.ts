/** Which state of the graph answers, known without asking the graph for every request. */

/** One state of the graph, as `extensions.dataset` names it. */
export interface DatasetVersion {
  readonly version: number
  /** SHA-256 over all that was imported, in hexadecimal. */
  readonly hash: string
}

/** Tells versions of the dataset; null while nothing has been imported. Both throw what reading throws. */
export interface DatasetClock {
  /** A version that was the newest some time within the last `maxAge` milliseconds. */
  recent(): Promise<DatasetVersion | null>
  /** A version that was the newest some time after the call. */
  newest(): Promise<DatasetVersion | null>
}

/** An import by another process is seen after a second at most, and a thousand requests cost one query. */
const defaultMaxAge = 1_000

/** At most one reading is under way at any time; whoever asks meanwhile shares it, or the one after it. */
export function createDatasetClock(read: () => Promise<DatasetVersion | null>, maxAge = defaultMaxAge): DatasetClock {
  let known: { readonly version: DatasetVersion | null; readonly at: number } | undefined
  let running: Promise<DatasetVersion | null> | undefined
  let following: Promise<DatasetVersion | null> | undefined

  async function start(): Promise<DatasetVersion | null> {
    const at = performance.now()
    const version = await read()
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

export const isSameVersion = (one: DatasetVersion | null, other: DatasetVersion | null): boolean =>
  one?.version === other?.version && one?.hash === other?.hash
