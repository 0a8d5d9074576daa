/** What a path is, and what is asked of a search for some. */
import type { HopRow, HopSelection } from '../graph/queries/path.ts'
import type { HopJoint, PathEnd } from './hopReader.ts'
import type { WayStep } from './way.ts'

export type PathStep = WayStep<HopJoint>

export interface PathRequest extends HopSelection {
  readonly from: PathEnd
  readonly to: PathEnd
  readonly maxHops: number
  readonly first: number
  /** The hops of both ends, if they were asked for before it was known what these are: of one in many facts none. */
  readonly near: readonly HopRow[] | null
}
