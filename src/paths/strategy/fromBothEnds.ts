/**
 * Breadth first: both ends are searched in turns, whichever is cheaper first. After so many turns every hop of every path of
 * so many hops is known. One query a turn; two where there is much to read. The first then looks only for hops that
 * reach the far side, and the second is sent when longer paths are wanted.
 */
import { costOf } from '../hopReader.ts'
import type { LearnedHops, PathSearch } from './strategy.ts'

export async function fromBothEnds({ frontiers, read, costs, request, length }: PathSearch): Promise<LearnedHops> {
  const fresh = frontiers.fresh()
  const isLast = length === request.maxHops
  if (isLast || costOf(fresh) > costs.few) frontiers.learn(await read.towards(fresh, frontiers.farSide()))
  else await frontiers.advanceTo(length)
  return { hops: frontiers.hops, narrated: [] }
}
