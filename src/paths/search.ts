/** The shortest paths between two entities: of one hop, then of two, until there are enough. */
import type { Reader } from '../graph/graph.ts'
import type { FactRecord } from '../graph/record.ts'
import { createFrontiers, type Frontiers } from './frontier.ts'
import { createHopReader, fewFacts, searchedTooLong } from './hopReader.ts'
import type { PathRequest, PathStep } from './path.ts'
import { fromBothEnds } from './strategy/fromBothEnds.ts'
import { pairByPair } from './strategy/pairByPair.ts'
import type { Costs, PathSearch, Strategy } from './strategy/strategy.ts'
import { waysOfLength } from './way.ts'

export interface FoundPaths {
  readonly paths: readonly PathStep[][]
  /** Facts that came along, most of what carries the paths. */
  readonly narrated: readonly FactRecord[]
}

/** How many steps a search among the hops found may try: about half a second in which nobody else is served. */
const patience = 200_000

const usual: Costs = { few: fewFacts, fewBetween: 200, look: 17, mostReached: 500_000 }

/** The first that does not pass is taken. */
const strategies: readonly Strategy[] = [pairByPair, fromBothEnds]

/**
 * The shortest paths between two entities. Before each length, every hop of every shorter path is known.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function shortestPaths(reader: Reader, request: PathRequest, costs = usual): Promise<FoundPaths> {
  const { from, to, maxHops, first, near } = request
  const read = createHopReader(reader, request, [from.id, to.id])
  const frontiers = createFrontiers(from, to, read, near, fewFacts)
  const paths: PathStep[][] = []
  for (let length = 1; length <= maxHops; length += 1) {
    const search: PathSearch = { reader, request, costs, frontiers, read, length, paths }
    const { hops, narrated } = await learnHops(search)
    paths.push(...waysAmong(hops, request, length, first - paths.length))
    if (paths.length >= first || length === maxHops) return { paths, narrated }
    await frontiers.advanceTo(length)
  }
  return { paths, narrated: [] }
}

async function learnHops(search: PathSearch) {
  for (const strategy of strategies) {
    const learned = await strategy(search)
    if (learned) return learned
  }
  throw new Error('the last strategy never passes')
}

function waysAmong(hops: Frontiers['hops'], { from, to }: PathRequest, length: number, limit: number): PathStep[][] {
  const ways = waysOfLength(hops, { from: from.id, to: to.id, length, limit, patience })
  if (!ways) throw searchedTooLong()
  return ways
}
