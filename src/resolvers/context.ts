/** What every resolver of one request shares. */
import { bundled } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import type { VersionName } from '../graph/queries/dataset.ts'
import { createLoaders, type Loaders } from '../loaders/loaders.ts'

export interface Context {
  readonly reader: Reader
  readonly loaders: Loaders
  /** Where this API is reached from outside, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
  readonly seen: Seen
}

/** Which states of the graph a request has read. */
export interface Seen {
  /** The newest version of the dataset when a query had read its last, for each query that tells. */
  readonly versions: (VersionName | null)[]
  /** Whether some query did not tell. */
  unsure: boolean
}

/**
 * A context for one request.
 * @param signal ends the request: queries under way are stopped, none is sent any more, and what asks for one fails with the
 *   signal's reason
 */
export function createContext(graph: Reader, publicUrl: string, signal?: AbortSignal): Context {
  const reader = fewAtOnce(signal ? untilAborted(graph, signal) : graph)
  const seen: Seen = { versions: [], unsure: false }
  const solo: Reader = {
    read: (query, parameters) => {
      seen.unsure = true
      return reader.read(query, parameters)
    },
  }
  const bundle = bundled(reader, (version) => seen.versions.push(version))
  return { reader: solo, loaders: createLoaders(solo, bundle), publicUrl, seen }
}

const untilAborted = (graph: Reader, signal: AbortSignal): Reader => ({
  read: async (query, parameters) => {
    signal.throwIfAborted()
    return graph.read(query, parameters, signal)
  },
})

/** Connections to the graph are few and for all: one request with fifty things to count must leave most of them to others. */
const mostAtOnce = 4

function fewAtOnce(graph: Reader): Reader {
  const waiting: (() => void)[] = []
  let running = 0
  const enter = async (): Promise<void> => {
    if (running < mostAtOnce) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return {
    read: async (query, parameters, signal) => {
      await enter()
      try {
        return await graph.read(query, parameters, signal)
      } finally {
        leave()
      }
    },
  }
}
