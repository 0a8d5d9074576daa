/** The graph as the rest of the program sees it: typed queries in, plain records out, failures as problems. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { Problem } from '../domain/problem.ts'
import { traced } from '../trace/span.ts'
import type { Query } from './cypher.ts'
import { nameOf } from './queryName.ts'

export interface Reader {
  /**
   * Runs a reading query and returns its rows. Throws TIMEOUT or UNAVAILABLE.
   * @param signal when it aborts, the database stops the query and this throws the signal's reason
   */
  read<P extends object, R extends object>(query: Query<P, R>, parameters: P, signal?: AbortSignal): Promise<R[]>
}

export interface Writer extends Reader {
  /** Runs a query within the transaction and returns its rows. */
  write<P extends object, R extends object>(query: Query<P, R>, parameters: P): Promise<R[]>
}

export interface Graph extends Reader {
  /** For the questions that must be answered when the graph is busiest: its state and version. They wait for no other query. */
  readonly vital: Reader
  /** Runs the work in one transaction: all of it is kept or nothing. */
  transaction<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  /** Runs a statement outside any transaction of ours, as schema changes and batched writes want it. */
  run<P extends object, R extends object>(query: Query<P, R>, parameters: P): Promise<R[]>
  close(): Promise<void>
}

export interface GraphOptions {
  readonly database?: string | undefined
  /** After this many milliseconds a reading query is given up. */
  readonly timeout?: number
  /**
   * Whether several servers may answer, some of them behind others: then each query waits until its server knows all that
   * this graph has read or written before.
   */
  readonly isCluster?: boolean
  /** Another driver to the same server, for `vital`; without it that has no connection of its own. */
  readonly vitalDriver?: Driver
  /** Called for every query sent, for counting and logging. */
  readonly onQuery?: (query: Query<object, object>) => void
  /** Called when the database says that it has to be started again. */
  readonly onPanic?: () => void
  /** Called with how each of these went. */
  readonly onDone?: (query: Query<object, object>, done: Done) => void
}

export interface Done {
  /** From the wait for a connection to the last row. */
  readonly seconds: number
  /** `rows`, or the code of the Problem, else `ERROR`. */
  readonly outcome: string
}

const defaultTimeout = 8_000
/** A write may wait for another import to finish its own. */
const writeTimeout = 600_000

/** Wraps a driver. Reading queries run auto-committed in read mode, which costs the fewest round trips. */
export function createGraph(driver: Driver, options: GraphOptions = {}): Graph {
  const { database, timeout = defaultTimeout, isCluster = false, onQuery = () => {}, vitalDriver = driver } = options
  const { onDone = () => {}, onPanic = () => {} } = options
  const shared = {
    ...(database ? { database } : {}),
    ...(isCluster ? { bookmarkManager: neo4j.bookmarkManager() } : {}),
  }
  const session = (mode: 'READ' | 'WRITE', from = driver): Session =>
    from.session({ defaultAccessMode: neo4j.session[mode], ...shared })

  async function within<T>(open: Session, work: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      signal?.throwIfAborted()
      return await unlessAborted(work(open), signal)
    } catch (error) {
      if (isPanic(error)) onPanic()
      throw asProblem(error)
    } finally {
      await open.close()
    }
  }

  /** Tells of a query and how it went. */
  async function watched<T>(query: Query<object, object>, run: () => PromiseLike<T>): Promise<T> {
    const start = performance.now()
    onQuery(query)
    let outcome = 'rows'
    try {
      return await traced('query', namesOf(query), run)
    } catch (error) {
      const problem = asProblem(error)
      outcome = problem instanceof Problem ? problem.code : 'ERROR'
      throw error
    } finally {
      onDone(query, { seconds: (performance.now() - start) / 1_000, outcome })
    }
  }

  const auto =
    (mode: 'READ' | 'WRITE', limit: number, from = driver) =>
    <P extends object, R extends object>(query: Query<P, R>, parameters: P, signal?: AbortSignal): Promise<R[]> =>
      within(
        session(mode, from),
        async (open) => {
          const { records } = await watched(query, () =>
            withoutStack(() => open.run(query.text, toDriver(parameters), { timeout: limit })),
          )
          return records.map((record) => record.toObject() as R)
        },
        signal,
      )

  return {
    read: auto('READ', timeout),
    run: auto('WRITE', writeTimeout),
    transaction: (work) =>
      within(session('WRITE'), (open) =>
        open.executeWrite((transaction) => work(writerOver(transaction, watched)), { timeout: writeTimeout }),
      ),
    vital: { read: auto('READ', timeout, vitalDriver) },
    close: async () => {
      await Promise.all([...new Set([driver, vitalDriver])].map((open) => open.close()))
    },
  }
}

/**
 * What the work gives, or the signal's reason as soon as it aborts. The session is then closed over a running query, which the
 * driver does by a RESET, and the database stops it.
 */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise: aborted, listener } = rejectOn(signal)
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', listener)
  }
}

function rejectOn(signal: AbortSignal): { readonly promise: Promise<never>; readonly listener: () => void } {
  let listener = () => {}
  const promise = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason)
    signal.addEventListener('abort', listener, { once: true })
  })
  return { promise, listener }
}

/**
 * The driver writes down the stack under each query in case it fails, at a thirtieth of our processor time. Queries are sent from
 * the event loop, in bundles: who asked would not stand in it anyway.
 */
function withoutStack<T>(start: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return start()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const namesOf = (query: Query<object, object>) => ({
  'db.system.name': 'neo4j',
  'db.operation.name': nameOf(query),
  ...(query.parts ? { 'thi_dua.parts': [...query.parts] } : {}),
})

type Watched = <T>(query: Query<object, object>, run: () => PromiseLike<T>) => Promise<T>

function writerOver(transaction: ManagedTransaction, watched: Watched): Writer {
  const run = async <P extends object, R extends object>(query: Query<P, R>, parameters: P): Promise<R[]> => {
    const { records } = await watched(query, () => transaction.run(query.text, toDriver(parameters)))
    return records.map((record) => record.toObject() as R)
  }
  return { read: run, write: run }
}

/** JavaScript numbers travel as floats unless they are wrapped, and a float neither limits a page nor equals an integer key. */
const toDriver = (parameters: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, driverValue(value)]))

function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(driverValue)
  return value !== null && typeof value === 'object' ? toDriver(value) : value
}

const timeouts = /TransactionTimedOut|Terminated/
const shortages = /OutOfMemory/
const outages =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|BookmarkTimeout|Neo\.TransientError\.General|NotALeader/

/** The database refuses every transaction from now on. */
const isPanic = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError &&
  (error.code === 'Neo.DatabaseError.Transaction.TransactionLogError' ||
    /critical error, and needs to be restarted/.test(error.message))

/** The driver gives it no code. */
const noConnection = /^Connection acquisition timed out/

function asProblem(error: unknown): unknown {
  if (!neo4j.isRetryableError(error) && !(error instanceof neo4j.Neo4jError)) return error
  const { code, message } = error as { code?: string; message: string }
  if (isPanic(error))
    return new Problem(
      'UNAVAILABLE',
      'The graph has stopped working, as it does when its disk is full.',
      'Free space on its disk. A local Neo4j is then started again by itself; start any other again.',
    )
  if (code && timeouts.test(code))
    return new Problem('TIMEOUT', 'The graph did not answer in time.', 'Ask for less at once, or narrow the filter.')
  if (code && shortages.test(code))
    return new Problem(
      'UNAVAILABLE',
      'The graph has not enough memory left for this.',
      'Ask for less or import fewer dossiers at once, or give Neo4j a larger heap.',
    )
  if (noConnection.test(message))
    return new Problem('UNAVAILABLE', 'The graph has no connection free just now.', 'Try again in a few seconds.')
  if (code && outages.test(code))
    return new Problem('UNAVAILABLE', 'The graph cannot be reached just now.', 'Try again in a few seconds.')
  return error
}
