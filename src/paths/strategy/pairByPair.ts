/**
 * Of paths of three hops, where there is much between, only as many are looked for as are wanted: pair by pair, a neighbour
 * of one end with a neighbour of the other. Most are between ends whose neighbours stand in thousands of facts.
 */
import type { Frontiers } from '../frontier.ts'
import { costOf, type HopJoint } from '../hopReader.ts'
import { findMiddle, type Middle } from '../middleHops.ts'
import { addHop, type Hops } from '../way.ts'
import type { LearnedHops, PathSearch } from './strategy.ts'

/** Passes at other lengths, where there is little between, and where what is between would be too much this way too. */
export async function pairByPair(search: PathSearch): Promise<LearnedHops | null> {
  const { frontiers, request, costs, length } = search
  const { from, to } = request
  if (length !== 3 || costOf(frontiers.fresh()) <= costs.fewBetween) return null
  if (!frontiers.expanded.has(from.id) || !frontiers.expanded.has(to.id)) return null
  const middle = await middleOf(search)
  return middle && { hops: withMiddle(frontiers, [from.id, to.id], middle), narrated: middle.narrated }
}

function middleOf({ reader, request, costs, frontiers, paths }: PathSearch): Promise<Middle | null> {
  const { asOf, minSources, throughHubs, first, from, to } = request
  return findMiddle(reader, {
    ...{ asOf, minSources, throughHubs },
    from: from.id,
    to: to.id,
    hops: frontiers.hops,
    reach: frontiers.reach,
    limit: first - paths.length,
    alsoNarrated: paths.flat().flatMap(({ link }) => (link.structure ? [] : [link.id])),
    look: costs.look,
    mostReached: costs.mostReached,
  })
}

/** The hops of both ends, and what is found between. */
function withMiddle({ hops }: Frontiers, ends: readonly string[], middle: Middle): Hops<HopJoint> {
  const all: Hops<HopJoint> = new Map()
  for (const end of ends) for (const [id, joint] of hops.get(end) ?? []) addHop(all, end, id, joint)
  for (const { from, to, joint } of middle.hops) addHop(all, from, to, joint)
  return all
}
