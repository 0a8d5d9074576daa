/** What every resolver of one request shares. */
import type { Reader } from '../graph/graph.ts'
import { createLoaders, type Loaders } from '../loaders/loaders.ts'

export interface Context {
  readonly reader: Reader
  readonly loaders: Loaders
  /** Where this API is reached from outside, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
}

/**
 * A context for one request.
 * @param signal ends the request: from then on no query is sent, and what asks for one fails with the signal's reason
 */
export function createContext(graph: Reader, publicUrl: string, signal?: AbortSignal): Context {
  const reader = signal ? untilAborted(graph, signal) : graph
  return { reader, loaders: createLoaders(reader), publicUrl }
}

const untilAborted = (graph: Reader, signal: AbortSignal): Reader => ({
  read: async (query, parameters) => {
    signal.throwIfAborted()
    return graph.read(query, parameters)
  },
})
