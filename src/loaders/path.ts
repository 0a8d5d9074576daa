/** Searches for what joins entities: ways over several hops, and what all of several entities touch. */
import { addHop, type Hops, type Step, waysOfLength } from '../domain/path.ts'
import type { Reader } from '../graph/graph.ts'
import {
  type Condition,
  costOf,
  createHopReader,
  type End,
  type Hop,
  type HopJoint,
  type HopReader,
  searchedTooLong,
} from './hop.ts'

export type PathStep = Step<HopJoint>

export interface PathRequest extends Condition {
  readonly from: End
  readonly to: End
  readonly maxHops: number
  readonly first: number
}

/** How many steps a search among the hops found may try: about half a second in which nobody else is served. */
const patience = 200_000

/** So many facts are read with all their ends at once; beyond, a search looks first whether it has reached the far side. */
const fewFacts = 2_000

/**
 * The shortest ways between two entities. Both ends are searched in turns, whichever is cheaper first: after so many
 * turns every hop of every way of so many hops is known. One query a turn, two where there is much to read.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function shortestPaths(reader: Reader, request: PathRequest): Promise<PathStep[][]> {
  const { from, to, maxHops, first } = request
  const read = createHopReader(reader, request, [from.id, to.id])
  const known: Known = { hops: new Map(), reach: new Map(), expanded: new Set() }
  const sides = [createSide(from, to), createSide(to, from)] as const
  const paths: PathStep[][] = []
  for (let length = 1; length <= maxHops && paths.length < first; length += 1) {
    const [near, far] = costOf(sides[0].frontier) <= costOf(sides[1].frontier) ? sides : [sides[1], sides[0]]
    const fresh = near.frontier.filter(({ id }) => !known.expanded.has(id))
    const isLast = length === maxHops
    const isDear = costOf(fresh) > fewFacts
    if (isLast || isDear) learn(known, await read.towards(fresh, far.seen))
    else await goOn(near, fresh, known, read)
    const ways = waysOfLength(known.hops, { from: from.id, to: to.id, length, limit: first - paths.length, patience })
    if (!ways) throw searchedTooLong()
    paths.push(...ways)
    if (isDear && !isLast && paths.length < first) await goOn(near, fresh, known, read)
  }
  return paths
}

/** What a search has found so far, from whichever side. */
interface Known {
  readonly hops: Hops<HopJoint>
  /** In how many facts each entity stands. */
  readonly reach: Map<string, number>
  /** The entities all of whose hops are known. */
  readonly expanded: Set<string>
}

function learn(known: Known, hops: readonly Hop[]): void {
  for (const { from, to, reach, joint } of hops) {
    addHop(known.hops, from, to, joint)
    known.reach.set(to, reach)
  }
}

/** One end of a search and how far it has come. */
interface Side {
  /** The other end, which is never gone on from: there ways end. */
  readonly other: string
  /** Entities within as many hops as the side had turns. */
  readonly seen: Set<string>
  /** The furthest of them, from which its next turn starts. */
  frontier: readonly End[]
}

const createSide = (end: End, other: End): Side => ({ other: other.id, seen: new Set([end.id]), frontier: [end] })

/** Takes a side one hop further. `fresh`: those of its frontier that the other side has not come upon before. */
async function goOn(side: Side, fresh: readonly End[], known: Known, read: HopReader): Promise<void> {
  learn(known, await read.around(fresh))
  for (const { id } of fresh) known.expanded.add(id)
  const next = new Set(side.frontier.flatMap(({ id }) => [...(known.hops.get(id)?.keys() ?? [])]))
  side.frontier = [...next]
    .filter((id) => id !== side.other && !side.seen.has(id))
    .map((id) => ({ id, factCount: known.reach.get(id) ?? 0 }))
  for (const { id } of side.frontier) side.seen.add(id)
}

/** An entity that all of several have a hop to: one step from each of them, in their order. */
export interface Shared {
  readonly id: string
  readonly steps: readonly PathStep[]
}

export interface SharedRequest extends Condition {
  readonly ends: readonly End[]
  readonly first: number
}

/**
 * What all of the entities touch: first what most origins state of each of them, then what fewest facts speak of, since
 * that says most. Two queries: all around the one in the fewest facts, then what leads from the others to the same.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function sharedBy(reader: Reader, { ends, first, ...condition }: SharedRequest): Promise<Shared[]> {
  const read = createHopReader(reader, condition, [])
  const asked = new Set(ends.map(({ id }) => id))
  const [least, ...others] = [...ends].sort((one, other) => one.factCount - other.factCount)
  const near = (await read.around(least ? [least] : [])).filter(({ to }) => !asked.has(to))
  const alike = await read.towards(
    others,
    near.map(({ to }) => to),
  )
  const joints = new Map([...near, ...alike].map(({ from, to, joint }) => [`${from} ${to}`, joint]))
  const stepsTo = (to: string): PathStep[] =>
    ends.flatMap(({ id: from }) => {
      const joint = joints.get(`${from} ${to}`)
      return joint?.links[0] ? [{ from, to, link: joint.links[0], joint }] : []
    })
  return near
    .map(({ to, reach }) => ({ id: to, reach, steps: stepsTo(to) }))
    .filter(({ steps }) => steps.length === ends.length)
    .sort((one, other) => sourcesOf(other) - sourcesOf(one) || one.reach - other.reach || (one.id < other.id ? -1 : 1))
    .slice(0, first)
}

const sourcesOf = ({ steps }: Shared): number => Math.min(...steps.map(({ link }) => link.sources))
