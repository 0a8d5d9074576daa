/** Searches for what joins entities: ways over several hops, and what all of several entities touch. */
import { addHop, type Hops, type Step, waysOfLength } from '../domain/path.ts'
import type { Reader } from '../graph/graph.ts'
import type { HopRow } from '../graph/queries/path.ts'
import type { FactRecord } from '../graph/record.ts'
import {
  type Condition,
  costOf,
  createHopReader,
  type End,
  type Hop,
  type HopJoint,
  type HopReader,
  hopsOf,
  searchedTooLong,
} from './hop.ts'
import { findMiddle } from './middleHop.ts'

export type PathStep = Step<HopJoint>

export interface PathRequest extends Condition {
  readonly from: End
  readonly to: End
  readonly maxHops: number
  readonly first: number
  /** The hops of both ends, if they were asked for before it was known what these are: of one in many facts none. */
  readonly near: readonly HopRow[] | null
}

export interface Found {
  readonly paths: readonly PathStep[][]
  /** Facts that came along, most of what tells the ways. */
  readonly told: readonly FactRecord[]
}

/** How many steps a search among the hops found may try: about half a second in which nobody else is served. */
const patience = 200_000

/** So many facts are read with all their ends at once; beyond, a search looks first whether it has reached the far side. */
export const fewFacts = 2_000

/** By what a search decides how to go on; nothing of it shows in what is found. */
export interface Costs {
  readonly few: number
  /** Middle hops of ways of three are looked for one by one when all of them are in more facts than this. */
  readonly fewBetween: number
  /** See `MiddleStart`: a fact has some forty edges, and to pass one is half as dear as to reach a fact. */
  readonly look: number
  /** How many facts may be reached in looking for middle hops, for each number of origins: about half a second. */
  readonly mostReached: number
}

const usual: Costs = { few: fewFacts, fewBetween: 200, look: 17, mostReached: 500_000 }

/**
 * The shortest ways between two entities. Both ends are searched in turns, whichever is cheaper first: after so many
 * turns every hop of every way of so many hops is known. One query a turn, two where there is much to read. Of ways of
 * three hops, where there is much to read, only as many are looked for as are wanted: most are between ends whose
 * neighbours stand in thousands of facts.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function shortestPaths(reader: Reader, request: PathRequest, costs = usual): Promise<Found> {
  const { from, to, maxHops, first } = request
  const read = createHopReader(reader, request, [from.id, to.id])
  const known = knownFrom(request)
  const sides = [createSide(from, to), createSide(to, from)] as const
  const paths: PathStep[][] = []
  const take = (hops: Hops<HopJoint>, length: number): void => {
    const ways = waysOfLength(hops, { from: from.id, to: to.id, length, limit: first - paths.length, patience })
    if (!ways) throw searchedTooLong()
    paths.push(...ways)
  }
  for (let length = 1; length <= maxHops && paths.length < first; length += 1) {
    const [near, far] = costOf(sides[0].frontier) <= costOf(sides[1].frontier) ? sides : [sides[1], sides[0]]
    const fresh = near.frontier.filter(({ id }) => !known.expanded.has(id))
    const isLast = length === maxHops
    const isDear = costOf(fresh) > costs.few
    const middle =
      length === 3 && costOf(fresh) > costs.fewBetween ? await middleOf(reader, request, known, paths, costs) : null
    if (middle) {
      take(middle.hops, length)
      if (isLast || paths.length >= first) return { paths, told: middle.told }
      await goOn(near, fresh, known, read)
      continue
    }
    if (isLast || isDear) learn(known, await read.towards(fresh, far.seen))
    else await goOn(near, fresh, known, read)
    take(known.hops, length)
    if (isDear && !isLast && paths.length < first) await goOn(near, fresh, known, read)
  }
  return { paths, told: [] }
}

/** What is known of the ends at first. */
function knownFrom({ from, to, near }: PathRequest): Known {
  const known: Known = { hops: new Map(), reach: new Map(), expanded: new Set() }
  if (!near) return known
  const hops = hopsOf(near)
  for (const { id, factCount } of [from, to]) {
    if (factCount > fewFacts) continue
    learn(
      known,
      hops.filter((hop) => hop.from === id),
    )
    known.expanded.add(id)
  }
  return known
}

/** The hops of ways of three: what is known of both ends, and what is found between. Null when that is not known or too much. */
async function middleOf(
  reader: Reader,
  request: PathRequest,
  { hops, reach, expanded }: Known,
  paths: PathStep[][],
  { look, mostReached }: Costs,
) {
  const { from, to, asOf, minSources, throughHubs, first } = request
  const ends = { from: from.id, to: to.id }
  if (!expanded.has(ends.from) || !expanded.has(ends.to)) return null
  const told = paths.flat().flatMap(({ link }) => (link.structure ? [] : [link.id]))
  const condition = { asOf, minSources, throughHubs }
  const found = await findMiddle(reader, {
    ...condition,
    ...ends,
    hops,
    reach,
    limit: first - paths.length,
    told,
    look,
    mostReached,
  })
  if (!found) return null
  const ways: Hops<HopJoint> = new Map()
  for (const end of [ends.from, ends.to]) for (const [id, joint] of hops.get(end) ?? []) addHop(ways, end, id, joint)
  for (const hop of found.hops) addHop(ways, hop.from, hop.to, hop.joint)
  return { hops: ways, told: found.told }
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
  /** The hops to what is shared, if they were asked for before it was known what the ends are. */
  readonly near: readonly HopRow[] | null
}

/**
 * What all of the entities touch: first what most origins state of each of them, then what fewest facts speak of, since
 * that says most. Unless it is known: two queries, all around the one in the fewest facts, then what leads from the others
 * to the same.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function sharedBy(reader: Reader, request: SharedRequest): Promise<Shared[]> {
  const { ends, first } = request
  const hops = request.near ? hopsOf(request.near) : await sharedHops(reader, request)
  const asked = new Set(ends.map(({ id }) => id))
  const joints = new Map(hops.map(({ from, to, joint }) => [`${from} ${to}`, joint]))
  const stepsTo = (to: string): PathStep[] =>
    ends.flatMap(({ id: from }) => {
      const joint = joints.get(`${from} ${to}`)
      return joint?.links[0] ? [{ from, to, link: joint.links[0], joint }] : []
    })
  return hops
    .filter(({ from, to }) => from === ends[0]?.id && !asked.has(to))
    .map(({ to, reach }) => ({ id: to, reach, steps: stepsTo(to) }))
    .filter(({ steps }) => steps.length === ends.length)
    .sort((one, other) => sourcesOf(other) - sourcesOf(one) || one.reach - other.reach || (one.id < other.id ? -1 : 1))
    .slice(0, first)
}

async function sharedHops(reader: Reader, { ends, ...condition }: SharedRequest): Promise<Hop[]> {
  const read = createHopReader(reader, condition, [])
  const [least, ...others] = [...ends].sort((one, other) => one.factCount - other.factCount)
  const near = await read.around(least ? [least] : [])
  const alike = await read.towards(
    others,
    near.map(({ to }) => to),
  )
  return [...near, ...alike]
}

const sourcesOf = ({ steps }: Shared): number => Math.min(...steps.map(({ link }) => link.sources))
