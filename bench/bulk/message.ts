/** What the threads send each other. */
import type { PlaceData } from '../../src/ingest/place/readPlaces.ts'
import type { Imported } from './tables.ts'

export interface WorkerSetup {
  readonly honours: number
  readonly seed: number
  readonly placeData: PlaceData
  /** The folder of the thread's own tables. */
  readonly folder: string
  readonly counts: SharedArrayBuffer
  /** The sort keys of the facts that are written already. */
  readonly taken: Float64Array
}

export type Newcomer = 'person' | 'collective' | 'decision'

/** A piece of work: the articles of a year, or the newcomers of a kind from a number up to another. */
export type Task =
  | { readonly do: 'articles'; readonly part: number; readonly year: number }
  | {
      readonly do: 'newcomers'
      readonly part: number
      readonly kind: Newcomer
      readonly from: number
      readonly to: number
    }

/** The last message to a thread: to end its tables. */
export interface Close {
  readonly do: 'close'
}

/** Who exists by rule and was introduced, with the sources that did it. */
export type Introductions = ReadonlyMap<string, readonly string[]>

export type Answer =
  | { readonly say: 'progress'; readonly honours: number }
  | { readonly say: 'closed'; readonly imported: readonly Imported[] }
  | {
      readonly say: 'done'
      readonly introduced: Introductions
      readonly tallies: ReadonlyMap<string, number>
    }
