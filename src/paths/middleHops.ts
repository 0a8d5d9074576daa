/** The middle hops of ways of three hops, where the hops of both ends are known and what stands between them is much. */
import { bundled } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import { narratedFact } from '../graph/page/projection.ts'
import { type MiddleStart, middleHops } from '../graph/queries/middleHop.ts'
import type { HopRow, HopSelection } from '../graph/queries/path.ts'
import type { FactRecord } from '../graph/record.ts'
import { type FoundHop, type HopJoint, hopsOf } from './hopReader.ts'
import { distinctLinks, type Hops, type Joint, type Link } from './way.ts'

export interface MiddleRequest extends HopSelection {
  readonly from: string
  readonly to: string
  /** How many ways are looked for. */
  readonly limit: number
  /** All hops from both ends. */
  readonly hops: Hops<HopJoint>
  /** In how many facts each entity stands. */
  readonly reach: ReadonlyMap<string, number>
  /** Facts to bring along. */
  readonly alsoNarrated: readonly string[]
  /** What it costs to look from a fact for what it names, in facts reached from an entity. */
  readonly look: number
  /** How many facts of entities the pairs of one level may make the database reach. */
  readonly mostReached: number
}

export interface Middle {
  /** Enough for the best of the ways; all of them, if there are no more than that. */
  readonly hops: readonly FoundHop[]
  /** The facts that most likely carry the ways. */
  readonly narrated: readonly FactRecord[]
}

/** How many pairs of a near and a far end are sorted out here, before any is asked about. */
const mostPairs = 20_000
/**
 * Looks for middle hops, for each number of origins that a way can be stated by on its own: first come those of most.
 * One query. Null when looking at so much does not show it.
 */
export async function findMiddle(reader: Reader, request: MiddleRequest): Promise<Middle | null> {
  const ends = sidesOf(request)
  if (ends.near.size * ends.far.size > mostPairs) return null
  const { asOf, minSources, throughHubs } = request
  const bundle = bundled(reader)
  const levels = await Promise.all(
    levelsOf(ends, minSources).map(async (level) => {
      const { start, isCut } = startAt(level, ends, request)
      const rows = await bundle.read(middleHops, { asOf, minSources, throughHubs, start })
      const hops = rows.flatMap((row) => row.hops)
      return {
        hops,
        narrated: rows.flatMap((row) => row.narrated.map(narratedFact)),
        isSettled: !isCut || pairsIn(hops).size >= request.limit,
      }
    }),
  )
  if (levels.some(({ isSettled }) => !isSettled)) return null
  return {
    hops: hopsOf(onceEach(levels.map(({ hops }) => hops))),
    narrated: levels.flatMap(({ narrated }) => narrated),
  }
}

interface Sides {
  readonly near: ReadonlyMap<string, HopJoint>
  readonly far: ReadonlyMap<string, HopJoint>
  /** The facts of the hops of both. */
  readonly facts: ReadonlyMap<string, Link>
  /** What joins a near and a far end in those facts. */
  readonly among: ReadonlyMap<string, Joint>
}

function sidesOf({ hops, from, to }: MiddleRequest): Sides {
  const around = (end: string, other: string) => new Map([...(hops.get(end) ?? [])].filter(([id]) => id !== other))
  const [near, far] = [around(from, to), around(to, from)]
  const facts = new Map<string, Link>()
  const ends = new Map<string, Set<string>>()
  for (const [end, { links }] of [...near, ...far])
    for (const link of links) {
      if (link.structure) continue
      facts.set(link.id, link)
      ends.set(link.id, (ends.get(link.id) ?? new Set()).add(end))
    }
  return { near, far, facts, among: amongEnds(near, far, facts, ends) }
}

function amongEnds(
  near: Sides['near'],
  far: Sides['far'],
  facts: Sides['facts'],
  ends: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Joint> {
  const among = new Map<string, { links: Link[] }>()
  for (const [id, link] of facts) {
    const met = [...(ends.get(id) ?? [])]
    for (const one of met.filter((end) => near.has(end)))
      for (const other of met.filter((end) => end !== one && far.has(end))) {
        const joint = among.get(`${one} ${other}`) ?? { links: [] }
        joint.links.push(link)
        among.set(`${one} ${other}`, joint)
      }
  }
  return among
}

const sourcesOf = ({ links }: Joint): number => links[0]?.sources ?? 0

/** By how many origins a way can be stated, as far as the hops of its ends show. */
function levelsOf({ near, far }: Sides, least: number): number[] {
  const most = Math.min(...[near, far].map((side) => Math.max(0, ...[...side.values()].map(sourcesOf))))
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)
}

/** Where to look at a level, until that would be too much. */
function startAt(level: number, sides: Sides, request: MiddleRequest): { start: MiddleStart; isCut: boolean } {
  const [nears, fars] = [statedBy(level, sides.near), statedBy(level, sides.far)]
  let left = request.mostReached
  const inTime = nears
    .map((id) => ({ id, ...costFrom(id, fars, request) }))
    .filter(({ cost }) => {
      left -= cost
      return left >= 0
    })
  const start = {
    nears: inTime.map(({ id, gather }) => ({ id, gather, ...waysFrom(id, fars, level, sides) })),
    fars,
    known: [...sides.facts.keys()],
    look: request.look,
    level,
    limit: request.limit,
    before: firstFacts(
      sides.near,
      inTime.map(({ id }) => id),
    ),
    behind: firstFacts(sides.far, fars),
    alsoNarrated: request.alsoNarrated,
  }
  return { start, isCut: inTime.length < nears.length }
}

/** Whether it pays to gather the facts of a near end, and what it then costs to look for all far ends. */
function costFrom(
  near: string,
  fars: readonly string[],
  { reach, look }: MiddleRequest,
): { gather: boolean; cost: number } {
  const own = reach.get(near) ?? 0
  const others = fars.map((far) => reach.get(far) ?? 0)
  const gathered = own + sum(others.map((other) => Math.min(other, look * own)))
  const looked = sum(others.map((other) => look * Math.min(own, other)))
  return { gather: gathered < looked, cost: Math.min(gathered, looked) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** In the order of the result. */
const statedBy = (level: number, side: ReadonlyMap<string, HopJoint>): string[] =>
  [...side]
    .filter(([, joint]) => sourcesOf(joint) >= level)
    .map(([id]) => id)
    .sort()

/** A fact carries one hop of a way: where one and the same is all that the ends have, or that joins these two, it takes care. */
function waysFrom(id: string, fars: readonly string[], level: number, { near, far, among }: Sides) {
  const before = near.get(id) as HopJoint
  const others = fars.map((other) => ({
    other,
    behind: far.get(other) as HopJoint,
    between: among.get(`${id} ${other}`),
  }))
  return {
    without: others.filter(({ behind }) => !distinctLinks([before, behind], level)).map(({ other }) => other),
    joined: others
      .filter(({ behind, between }) => between && distinctLinks<Joint>([before, between, behind], level))
      .map(({ other }) => other),
  }
}

/** The fact that carries each hop, unless structure does. */
const firstFacts = (side: ReadonlyMap<string, HopJoint>, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const link = side.get(id)?.links[0]
      return link && !link.structure ? [[id, link.id]] : []
    }),
  )

const pairOf = ({ from, to }: HopRow): string => `${from} ${to}`
const pairsIn = (hops: readonly HopRow[]): Set<string> => new Set(hops.map(pairOf))

/** A pair found at one level may be found at another. */
function onceEach(levels: readonly (readonly HopRow[])[]): HopRow[] {
  const seen = new Set<string>()
  return levels.flatMap((hops) => {
    const fresh = hops.filter((hop) => !seen.has(pairOf(hop)))
    for (const pair of pairsIn(fresh)) seen.add(pair)
    return fresh
  })
}
