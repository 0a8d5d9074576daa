/** What one client may take of the server, so that there is something left for the next. */
export interface Shares {
  /** Points of cost in a minute; undefined: as many as it likes. */
  readonly points: number | undefined
  /** Requests under way at once, of all clients. */
  readonly running: number
  /** Requests under way at once, of one client. */
  readonly runningPerClient: number
  /** Requests that wait for their turn, of all clients. */
  readonly waiting: number
  /** Requests that wait for their turn, of one client. */
  readonly waitingPerClient: number
  /** Milliseconds that a request waits at most. */
  readonly patience: number
}

/** See docs/decisions/limits.md for how they were chosen. */
export const defaultShares: Omit<Shares, 'points'> = {
  running: 16,
  runningPerClient: 8,
  waiting: 512,
  waitingPerClient: 128,
  patience: 4_000,
}
