/**
 * Ways from one entity to another over hops that are known. A way is told by the entities it passes, none of them twice;
 * each hop of it by another link, since a fact that joins three entities is one step, not two.
 */

/** What carries a hop: a fact, or a relation of structure. */
export interface Link {
  readonly id: string
  /** How many independent origins state it. */
  readonly sources: number
}

/** All that joins two entities, whatever most origins state first. */
export interface Joint {
  readonly links: readonly Link[]
}

type LinkOf<J extends Joint> = J['links'][number]

export interface Step<J extends Joint> {
  readonly from: string
  readonly to: string
  /** The link that tells the step; the joint may hold more. */
  readonly link: LinkOf<J>
  readonly joint: J
}

/** Hops by the entity they start from; each stands in both directions. */
export type Hops<J extends Joint> = Map<string, Map<string, J>>

/** Orders links: of more origins first, then by id. */
export const byWeight = (one: Link, other: Link): number =>
  other.sources - one.sources || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

export function addHop<J extends Joint>(hops: Hops<J>, one: string, other: string, joint: J): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    hops.set(from, (hops.get(from) ?? new Map<string, J>()).set(to, joint))
}

export interface WaySearch {
  readonly from: string
  readonly to: string
  /** How many hops, exactly. */
  readonly length: number
  /** How many ways at most. */
  readonly limit: number
  /** In how many facts each entity stands. */
  readonly reach: ReadonlyMap<string, number>
  /** Ways that pass, but for half-way, an entity in more facts than this are left out. */
  readonly most: number
  /** How many steps to try before giving up. */
  readonly patience: number
}

/**
 * The ways of exactly so many hops, those first that pass what fewest facts speak of. Compared is the busiest entity of each
 * but for the one half-way, then that one: the middle one, or of two in the middle the busier. For there two searches meet, and
 * nearly every way has one busy place where it crosses to the other side. Then come those whose weakest hop most origins state, then the order
 * of the ids they pass. Null when the search was given up. Every hop that such a way can take has to be known.
 */
export function waysOfLength<J extends Joint>(hops: Hops<J>, search: WaySearch): Step<J>[][] | null {
  const patience = { left: search.patience }
  for (const most of boundsOf(search)) {
    const ways = [...waysWithin(hops, { ...search, most }, patience)]
    if (patience.left < 0) return null
    if (ways.length >= search.limit || most >= search.most)
      return ways
        .sort(byRank)
        .slice(0, search.limit)
        .map(({ steps }) => steps)
  }
  return []
}

/** How busy ways are looked at together, so that a few are not picked from thousands: ever more, in a handful of turns. */
function boundsOf({ reach, most, length }: WaySearch): number[] {
  const degrees = [...new Set(reach.values())].filter((degree) => degree < most).sort((one, other) => one - other)
  if (length < 3) return [most]
  return [...degrees.filter((_, at) => at > 2 && (at & (at + 1)) === 0), most]
}

interface Way<J extends Joint> {
  readonly steps: Step<J>[]
  /** By what ways are compared: the smaller of the first that differ comes first. */
  readonly rank: readonly (number | string)[]
}

function byRank({ rank }: Way<Joint>, { rank: other }: Way<Joint>): number {
  const at = rank.findIndex((one, index) => one !== other[index])
  return at < 0 ? 0 : (rank[at] as string) < (other[at] as string) ? -1 : 1
}

/** The ways that pass nothing busier, but for half-way. */
function* waysWithin<J extends Joint>(hops: Hops<J>, search: WaySearch, patience: { left: number }): Generator<Way<J>> {
  const { from, to, length, reach, most } = search
  const distance = distancesTo(to, hops, length - 1)
  const isBusy = (id: string): boolean => (reach.get(id) ?? 0) > most
  function* onward(passed: readonly string[], joints: readonly J[]): Generator<Way<J>> {
    const way = joints.length === length ? tell(passed, joints, search) : null
    if (way) yield way
    if (joints.length === length) return
    const left = length - joints.length - 1
    for (const [next, joint] of hops.get(passed.at(-1) as string) ?? []) {
      if ((distance.get(next) ?? Number.POSITIVE_INFINITY) > left) continue
      patience.left -= 1
      if (patience.left < 0) return
      if (next === to ? left > 0 : passed.includes(next)) continue
      if (next !== to && isBusy(next) && !mayBeBusy(passed, length, isBusy)) continue
      yield* onward([...passed, next], [...joints, joint])
    }
  }
  yield* onward([from], [])
}

/** Whether the next entity of a way is half-way: of two in the middle only one is. */
function mayBeBusy(passed: readonly string[], length: number, isBusy: (id: string) => boolean): boolean {
  const at = passed.length
  if (length % 2 === 0) return at === length / 2
  return at === (length - 1) / 2 || (at === (length + 1) / 2 && !isBusy(passed.at(-1) as string))
}

/** A way with the links that tell it best; null when there are not enough for each hop to have its own. */
function tell<J extends Joint>(passed: readonly string[], joints: readonly J[], { reach }: WaySearch): Way<J> | null {
  const levels = new Set(joints.flatMap(({ links }) => links.map(({ sources }) => sources)))
  for (const sources of [...levels].sort((one, other) => other - one)) {
    const links = distinctLinks(joints, sources)
    if (!links) continue
    const between = passed.slice(1, -1)
    const rank = [...busyness(between.map((id) => reach.get(id) ?? 0)), -sources, between.join(' ')]
    return { steps: stepsOf(passed, joints, links), rank }
  }
  return null
}

/** The most of what is passed but for half-way, and what that is. */
function busyness(between: readonly number[]): [number, number] {
  const [low, high] = [Math.floor((between.length - 1) / 2), Math.ceil((between.length - 1) / 2)]
  const half = (between[low] ?? 0) > (between[high] ?? 0) ? low : high
  return [Math.max(0, ...between.filter((_, at) => at !== half)), between[half] ?? 0]
}

/** How many hops each entity is from the end, up to the furthest. */
function distancesTo(end: string, hops: Hops<Joint>, furthest: number): Map<string, number> {
  const distance = new Map([[end, 0]])
  let level = [end]
  for (let hop = 1; hop <= furthest; hop += 1) {
    const next = level.flatMap((at) => [...(hops.get(at)?.keys() ?? [])])
    level = [...new Set(next)].filter((id) => !distance.has(id))
    for (const id of level) distance.set(id, hop)
  }
  return distance
}

/** A link of enough origins for each joint, none of them twice, the best that there are; null when that cannot be. */
function distinctLinks<J extends Joint>(
  joints: readonly J[],
  sources: number,
  used: readonly string[] = [],
): LinkOf<J>[] | null {
  const [first, ...others] = joints
  if (!first) return []
  for (const link of first.links as readonly LinkOf<J>[]) {
    if (link.sources < sources || used.includes(link.id)) continue
    const rest = distinctLinks(others, sources, [...used, link.id])
    if (rest) return [link, ...rest]
  }
  return null
}

const stepsOf = <J extends Joint>(
  passed: readonly string[],
  joints: readonly J[],
  links: readonly LinkOf<J>[],
): Step<J>[] =>
  joints.map((joint, index) => ({
    from: passed[index] as string,
    to: passed[index + 1] as string,
    link: links[index] as LinkOf<J>,
    joint,
  }))
