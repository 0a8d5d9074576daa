/** What a search has found so far from both ends, and how far each has come. */
import type { HopRow } from '../graph/queries/path.ts'
import { costOf, type FoundHop, type HopJoint, type HopReader, hopsOf, type PathEnd } from './hopReader.ts'
import { addHop, type Hops } from './way.ts'

/** One end of a search. */
interface Side {
  /** The other end, which is never gone on from: there paths end. */
  readonly other: string
  /** Entities within as many hops as the side had turns. */
  readonly seen: Set<string>
  /** The furthest of them, from which its next turn starts. */
  frontier: readonly PathEnd[]
}

const createSide = (end: PathEnd, other: PathEnd): Side => ({
  other: other.id,
  seen: new Set([end.id]),
  frontier: [end],
})

export interface Frontiers {
  readonly hops: Hops<HopJoint>
  /** In how many facts each entity stands. */
  readonly reach: ReadonlyMap<string, number>
  /** The entities all of whose hops are known. */
  readonly expanded: ReadonlySet<string>
  /** From where the next turn would start: the cheaper side's frontier, without those that the other side has gone on from. */
  fresh(): readonly PathEnd[]
  /** The entities that the other side has come upon. */
  farSide(): ReadonlySet<string>
  learn(hops: readonly FoundHop[]): void
  /** Takes the cheaper side one hop further, until there were as many turns. */
  advanceTo(turns: number): Promise<void>
}

/** @param near hops round both ends that were read before; of an end in more than `few` facts they are not all */
export function createFrontiers(
  from: PathEnd,
  to: PathEnd,
  read: HopReader,
  near: readonly HopRow[] | null,
  few: number,
): Frontiers {
  const hops: Hops<HopJoint> = new Map()
  const reach = new Map<string, number>()
  const expanded = new Set<string>()
  const sides = [createSide(from, to), createSide(to, from)] as const
  let turns = 0

  const nearer = (): readonly [Side, Side] =>
    costOf(sides[0].frontier) <= costOf(sides[1].frontier) ? [sides[0], sides[1]] : [sides[1], sides[0]]
  const fresh = () => nearer()[0].frontier.filter(({ id }) => !expanded.has(id))

  function learn(found: readonly FoundHop[]): void {
    for (const hop of found) {
      addHop(hops, hop.from, hop.to, hop.joint)
      reach.set(hop.to, hop.reach)
    }
  }

  async function advance(): Promise<void> {
    const starts = fresh()
    const [side] = nearer()
    learn(await read.around(starts))
    for (const { id } of starts) expanded.add(id)
    const next = new Set(side.frontier.flatMap(({ id }) => [...(hops.get(id)?.keys() ?? [])]))
    side.frontier = [...next]
      .filter((id) => id !== side.other && !side.seen.has(id))
      .map((id) => ({ id, factCount: reach.get(id) ?? 0 }))
    for (const { id } of side.frontier) side.seen.add(id)
    turns += 1
  }

  for (const { id, factCount } of near ? [from, to] : []) {
    if (factCount > few) continue
    learn(hopsOf(near ?? []).filter((hop) => hop.from === id))
    expanded.add(id)
  }

  return {
    ...{ hops, reach, expanded, fresh, learn },
    farSide: () => nearer()[1].seen,
    advanceTo: async (wanted) => {
      while (turns < wanted) await advance()
    },
  }
}
