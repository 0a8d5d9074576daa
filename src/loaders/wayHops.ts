/** Learns the hops that ways between two entities can take: first those of what few facts speak of. */
import { addHop, type Hops } from '../domain/path.ts'
import type { Neighbours } from '../graph/queries/middleHop.ts'
import type { HopRow } from '../graph/queries/path.ts'
import type { FactRecord } from '../graph/record.ts'
import {
  type Condition,
  costOf,
  createHopReader,
  type End,
  type Hop,
  type HopJoint,
  hopsOf,
  type Readers,
} from './hop.ts'
import type { PathStep } from './path.ts'

export interface Ends extends Condition {
  readonly from: End
  readonly to: End
  /** The hops of both ends, if they were asked for before it was known what these are: of one in many facts none. */
  readonly near: readonly HopRow[] | null
}

/** How a search goes on; nothing of it shows in what is found. */
export interface Turns {
  /** An end in more facts than this is read whole only when it must be: first it is asked whether it leads to the far side. */
  readonly few: number
  /** The facts of how many are read turn by turn, before all are. */
  readonly facts: readonly number[]
}

/** What a turn may read, and for whom. */
export interface Turn {
  /** Entities are taken as long as they stand in no more facts than this together, those in fewest first. */
  readonly facts: number
  /** How many ways are wanted. */
  readonly limit: number
  /** The ways found so far, whose facts are brought along. */
  readonly told: readonly PathStep[][]
}

export interface WayHops {
  readonly hops: Hops<HopJoint>
  /** In how many facts each entity stands. */
  readonly reach: ReadonlyMap<string, number>
  /** Facts that came along. */
  readonly told: FactRecord[]
  /** Learns the hops of ways of one or two hops, and for longer ones what is round both ends. */
  learnEnds(length: number, isLast: boolean): Promise<void>
  /**
   * Learns hops of ways of three or more, when what is round both ends is known.
   * @returns up to which busyness all ways are known, half-way left aside
   */
  learnBetween(length: number, turn: Turn): Promise<number>
}

export function createWayHops(readers: Readers, ends: Ends, { few }: Turns): WayHops {
  const { from, to } = ends
  const read = createHopReader(readers, ends, [from.id, to.id])
  const hops: Hops<HopJoint> = new Map()
  const reach = new Map<string, number>()
  /** The entities all of whose hops are known, and those whose hops to the other side are, of ways of each length. */
  const expanded = new Set<string>()
  const looked = new Map<number, Set<string>>()
  const told: FactRecord[] = []

  function learn(found: readonly Hop[]): void {
    for (const hop of found) {
      addHop(hops, hop.from, hop.to, hop.joint)
      reach.set(hop.to, hop.reach)
    }
  }
  async function learnAround(entities: readonly End[]): Promise<void> {
    learn(await read.around(entities))
    for (const { id } of entities) expanded.add(id)
  }
  if (ends.near) {
    const near = hopsOf(ends.near)
    for (const { id } of [from, to].filter(({ factCount }) => factCount <= fewFacts)) {
      learn(near.filter((hop) => hop.from === id))
      expanded.add(id)
    }
  }

  async function learnEnds(length: number, isLast: boolean): Promise<void> {
    const fresh = [from, to].filter(({ id }) => !expanded.has(id)).sort((one, other) => one.factCount - other.factCount)
    const needed = length < 3 ? fresh.slice(0, Math.max(0, length + fresh.length - 2)) : fresh
    for (const [at, end] of needed.entries()) {
      const isEnough = length < 3 && at === needed.length - 1 && (isLast || end.factCount > few)
      const other = end === from ? to : from
      if (isEnough) learn(await read.towards([end], length === 1 ? [other.id] : neighbours(other.id)))
      else await learnAround([end])
    }
  }

  const neighbours = (id: string): string[] => [...(hops.get(id)?.keys() ?? [])]
  const isBetween = (id: string): boolean => id !== from.id && id !== to.id
  const endOf = (id: string): End => ({ id, factCount: reach.get(id) ?? 0 })

  /** In as few facts as the turn allows, and from how many on they are left out. */
  function boundOf(ids: Iterable<string>, facts: number): number {
    let left = facts
    for (const { factCount } of [...ids].map(endOf).sort(byReach)) {
      left -= factCount
      if (left < 0) return factCount - 1
    }
    return Number.POSITIVE_INFINITY
  }

  const smallOf = (ids: Iterable<string>, most: number): End[] =>
    [...ids]
      .map(endOf)
      .filter(({ id, factCount }) => factCount <= most && !expanded.has(id))
      .sort(byReach)

  async function learnBetween(length: number, turn: Turn): Promise<number> {
    let most = Number.POSITIVE_INFINITY
    let sides = [from, to].map(({ id }) => new Set(neighbours(id).filter(isBetween)))
    for (let left = Math.floor((length - 1) / 2); left > 1; left -= 1) {
      most = Math.min(most, boundOf(union(sides), turn.facts))
      await learnAround(smallOf(union(sides), most))
      sides = sides.map((side) => widened(side, most))
    }
    const done = looked.get(length)
    if (length % 2 === 1 && (done || turn.facts === Number.POSITIVE_INFINITY)) {
      const rest = smallOf(union(sides), most).filter(({ id }) => !done?.has(id))
      const gathered = gatheredWith(rest, sides, gatheredForOne * turn.facts)
      learn(await read.among(gathered.entities, sides))
      looked.set(length, new Set([...(done ?? []), ...gathered.all]))
      return Math.min(most, gathered.most)
    }
    most = Math.min(most, boundOf(union(sides), turn.facts))
    await learnMiddle(length, smallOf(union(sides), most), sides, turn)
    return most
  }

  const widened = (side: ReadonlySet<string>, most: number): Set<string> =>
    new Set([
      ...side,
      ...[...side]
        .filter((id) => endOf(id).factCount <= most)
        .flatMap(neighbours)
        .filter(isBetween),
    ])

  async function learnMiddle(length: number, small: readonly End[], sides: readonly ReadonlySet<string>[], turn: Turn) {
    if (length === 4) return learn(await read.meeting(small, sides))
    if (length % 2 === 0) return learnAround(small)
    looked.set(length, new Set(small.map(({ id }) => id)))
    if (length > 3) return learn(await read.towards(small, union(sides)))
    const found = await read.between(small, {
      near: tellingOf(from.id),
      far: tellingOf(to.id),
      told: turn.told.flat().flatMap(({ link }) => (link.structure ? [] : [link.id])),
      limit: turn.limit,
    })
    learn(found.hops)
    told.push(...found.told)
  }

  const tellingOf = (end: string): Neighbours =>
    Object.fromEntries(
      [...(hops.get(end) ?? [])]
        .filter(([id]) => isBetween(id))
        .map(([id, { links }]) => [id, links[0] && !links[0].structure ? links[0].id : '']),
    )

  return { hops, reach, told, learnEnds, learnBetween }
}

const union = (sides: readonly ReadonlySet<string>[]): Set<string> => new Set(sides.flatMap((side) => [...side]))

/** So many facts are gathered in the time that it takes to find out what one names. */
const gatheredForOne = 5

interface Gathered {
  readonly entities: readonly End[]
  /** Those of them all of whose hops to the other side are among the entities'. */
  readonly all: readonly string[]
  /** All that stand in no more facts than this are among them. */
  readonly most: number
}

/** As many as may be of those in the fewest facts, each with all of the other side. */
function gatheredWith(rest: readonly End[], sides: readonly ReadonlySet<string>[], facts: number): Gathered {
  const [near, far] = sides.map((side) => rest.filter(({ id }) => side.has(id)))
  let taken: Gathered = { entities: [], all: [], most: -1 }
  for (const [at, { factCount }] of rest.entries()) {
    const most =
      rest[at + 1]?.factCount === factCount ? null : (rest[at + 1]?.factCount ?? Number.POSITIVE_INFINITY) - 1
    if (most === null) continue
    const small = rest.slice(0, at + 1)
    const others = [near, far].flatMap((side, index) =>
      small.some(({ id }) => sides[1 - index]?.has(id)) ? (side ?? []) : [],
    )
    const entities = [...new Set([...small, ...others])]
    if (costOf(entities) > facts) return taken
    taken = { entities, all: small.map(({ id }) => id), most }
  }
  return { ...taken, most: Number.POSITIVE_INFINITY }
}

const byReach = (one: End, other: End): number => one.factCount - other.factCount

/** An end in more facts than this is not read before it is known to be one. */
export const fewFacts = 2_000
