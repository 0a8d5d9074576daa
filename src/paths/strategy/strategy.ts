/** What a search asks of a way to learn hops. */
import type { Reader } from '../../graph/graph.ts'
import type { FactRecord } from '../../graph/record.ts'
import type { Frontiers } from '../frontier.ts'
import type { HopJoint, HopReader } from '../hopReader.ts'
import type { PathRequest, PathStep } from '../path.ts'
import type { Hops } from '../way.ts'

/** By what a search decides how to go on; nothing of it shows in what is found. */
export interface Costs {
  readonly few: number
  /** Middle hops of paths of three are looked for one by one when all of them are in more facts than this. */
  readonly fewBetween: number
  /** See `MiddleStart`: a fact has some forty edges, and to pass one costs half as much as to reach a fact. */
  readonly look: number
  /** How many facts may be reached in looking for middle hops, for each number of origins: about half a second. */
  readonly mostReached: number
}

/** A search before paths of a length. Every hop of every shorter path is known. */
export interface PathSearch {
  readonly reader: Reader
  readonly request: PathRequest
  readonly costs: Costs
  readonly frontiers: Frontiers
  readonly read: HopReader
  readonly length: number
  /** The shorter paths. */
  readonly paths: readonly PathStep[][]
}

/** Enough hops for the paths of a length that are wanted. */
export interface LearnedHops {
  readonly hops: Hops<HopJoint>
  /** Facts that came along, most of what carries the paths. */
  readonly narrated: readonly FactRecord[]
}

/** Learns the hops of the paths of a length. Null when the next strategy is to be asked. */
export type Strategy = (search: PathSearch) => Promise<LearnedHops | null>
