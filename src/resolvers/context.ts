/** What every resolver of one request shares. */
import type { Reader } from '../graph/graph.ts'
import { createLoaders, type Loaders } from '../loaders/loaders.ts'

export interface Context {
  readonly reader: Reader
  readonly loaders: Loaders
  /** Where this API is reached from outside, without a slash at the end: permalinks begin with it. */
  readonly publicUrl: string
}

export const createContext = (reader: Reader, publicUrl: string): Context => ({
  reader,
  loaders: createLoaders(reader),
  publicUrl,
})
