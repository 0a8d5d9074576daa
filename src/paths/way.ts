/**
 * Ways from one entity to another over hops that are known. A way is named by the entities it passes, none of them twice;
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

export interface WayStep<J extends Joint> {
  readonly from: string
  readonly to: string
  /** The link that carries the step; the joint may hold more. */
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
  /** How many steps to try before giving up. */
  readonly patience: number
}

/**
 * The ways of exactly so many hops: first those whose weakest hop most origins state, then in the order of the ids they
 * pass. Null when the search was given up. Every hop that such a way can take has to be known.
 */
export function waysOfLength<J extends Joint>(hops: Hops<J>, search: WaySearch): WayStep<J>[][] | null {
  const ways = new Map<string, WayStep<J>[]>()
  const patience = { left: search.patience }
  for (const sources of weightsOf(hops)) {
    for (const way of waysStatedBy(sources, hops, search, patience)) {
      const passed = way.map(({ to }) => to).join(' ')
      if (!ways.has(passed)) ways.set(passed, way)
      if (ways.size === search.limit) return [...ways.values()]
    }
    if (patience.left < 0) return null
  }
  return [...ways.values()]
}

/** How many origins the weakest hop of a way can have, the most first. */
function weightsOf(hops: Hops<Joint>): number[] {
  const joints = [...hops.values()].flatMap((ends) => [...ends.values()])
  const weights = new Set(joints.flatMap(({ links }) => links.map(({ sources }) => sources)))
  return [...weights].sort((one, other) => other - one)
}

/** The ways whose every hop so many origins state. */
function* waysStatedBy<J extends Joint>(
  sources: number,
  hops: Hops<J>,
  { from, to, length }: WaySearch,
  patience: { left: number },
): Generator<WayStep<J>[]> {
  const distance = distancesTo(to, hops, length - 1, sources)
  function* onward(at: string, passed: readonly string[], joints: readonly J[]): Generator<WayStep<J>[]> {
    const links = distinctLinks(joints, sources)
    if (links && joints.length === length) yield stepsOf([...passed, at], joints, links)
    if (!links || joints.length === length) return
    const left = length - joints.length - 1
    for (const [next, joint] of towards(distance, hops.get(at), left)) {
      patience.left -= 1
      if (patience.left < 0) return
      if (next === to ? left === 0 : !passed.includes(next)) yield* onward(next, [...passed, at], [...joints, joint])
    }
  }
  yield* onward(from, [], [])
}

/** How many hops each entity is from the end, up to the furthest. */
function distancesTo(end: string, hops: Hops<Joint>, furthest: number, sources: number): Map<string, number> {
  const distance = new Map([[end, 0]])
  let level = [end]
  for (let hop = 1; hop <= furthest; hop += 1) {
    const next = level.flatMap((at) => [...(hops.get(at) ?? [])].filter(([, joint]) => isStatedBy(sources, joint)))
    level = [...new Set(next.map(([id]) => id))].filter((id) => !distance.has(id))
    for (const id of level) distance.set(id, hop)
  }
  return distance
}

const isStatedBy = (sources: number, { links }: Joint): boolean => (links[0]?.sources ?? 0) >= sources

/** The next entities from which the end is no further than what is left, in the order of their ids. */
function towards<J extends Joint>(
  distance: ReadonlyMap<string, number>,
  joints: ReadonlyMap<string, J> | undefined,
  left: number,
): [string, J][] {
  const near = [...(joints ?? [])].filter(([id]) => (distance.get(id) ?? Number.POSITIVE_INFINITY) <= left)
  return near.sort(([one], [other]) => (one < other ? -1 : 1))
}

/** A link of enough origins for each joint, none of them twice, the best that there are; null when that cannot be. */
export function distinctLinks<J extends Joint>(
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
): WayStep<J>[] =>
  joints.map((joint, index) => ({
    from: passed[index] as string,
    to: passed[index + 1] as string,
    link: links[index] as LinkOf<J>,
    joint,
  }))
