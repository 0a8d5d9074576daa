/** What ways and shared entities mean, told from a world in memory by trying everything. */
import { firstDay, lastDay } from '../../src/domain/day.ts'
import type { Moment } from './meaning.ts'
import type { Edge, Statement, Thing, World } from './world.ts'

export interface Ways {
  readonly asOf: Moment
  readonly minSources: number
  readonly throughHubs: boolean
}

/** A relation of structure with the articles that name it, each an origin of its own. */
export interface Structured {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly sources: readonly string[]
}

export interface Ground {
  readonly world: World
  readonly structure: readonly Structured[]
  readonly hubs: ReadonlySet<string>
}

interface Link {
  readonly id: string
  readonly sources: number
}

/** By the entities it joins. */
type Links = ReadonlyMap<string, ReadonlyMap<string, readonly Link[]>>

const structural: ReadonlySet<string> = new Set(['OF', 'SEAT', 'PART_OF', 'SUCCEEDED_BY'])

/** Every relation of structure in a world, the sources of which are drawn in turns from its articles. */
export function structureOf({ things }: World): Structured[] {
  const articles = things.filter(({ kind }) => kind === 'ARTICLE').map(({ id }) => id)
  return things.flatMap(({ id, edges }, at) =>
    edges
      .filter(({ type }) => structural.has(type))
      .map(({ type, to }, index) => ({ from: id, to, type, sources: articles.slice(0, (at + index) % 4) })),
  )
}

function linksOf(
  { world, structure, hubs }: Ground,
  ends: readonly string[],
  { asOf, minSources, throughHubs }: Ways,
): Links {
  const links = new Map<string, Map<string, Link[]>>()
  const [since, until] = [asOf ?? firstDay, asOf ?? lastDay]
  const passes = (id: string): boolean => throughHubs || !hubs.has(id) || ends.includes(id)
  const add = (one: string, other: string, link: Link): void => {
    if (one === other || link.sources < minSources || !passes(one) || !passes(other)) return
    const found = links.get(one) ?? new Map<string, Link[]>()
    const joint = found.get(other) ?? []
    if (!joint.some(({ id }) => id === link.id)) joint.push(link)
    links.set(one, found.set(other, joint))
  }
  for (const fact of world.facts) {
    if (fact.possibleFrom > until || fact.possibleTo < since) continue
    for (const one of fact.roles) for (const other of fact.roles) add(one.entity, other.entity, linkOf(fact))
  }
  for (const { from, to, type, sources } of structure) {
    const lower = world.things.find(({ id }) => id === from) as Thing
    const edge = lower.edges.find((one) => one.type === type && one.to === to) as Edge
    const stands =
      type === 'SUCCEEDED_BY'
        ? (edge.from as string) <= until
        : (edge.from ?? lower.possibleFrom) <= until && (edge.until ?? lower.possibleTo) >= since
    const link = { id: `~${type} ${from} ${to}`, sources: sources.length }
    if (!stands) continue
    add(from, to, link)
    add(to, from, link)
  }
  return links
}

const linkOf = ({ id, properties }: Statement): Link => ({ id, sources: properties.sourceCount as number })

export interface Way {
  readonly passed: readonly string[]
  readonly sources: number
  /** How many facts join the two ends of each hop. */
  readonly factCounts: readonly number[]
}

/** All ways of up to so many hops in their order: the shortest, then the best stated, then by the ids they pass. */
export function waysBetween(ground: Ground, from: string, to: string, maxHops: number, ways: Ways): Way[] {
  const links = linksOf(ground, [from, to], ways)
  const found: Way[] = []
  const go = (passed: readonly string[]): void => {
    const at = passed.at(-1) as string
    if (at === to) {
      const joints = passed.slice(1).map((next, index) => links.get(passed[index] as string)?.get(next) ?? [])
      const sources = bestTold(joints, [])
      const factCounts = joints.map((joint) => joint.filter(({ id }) => !id.startsWith('~')).length)
      if (sources > 0) found.push({ passed, sources, factCounts })
    } else if (passed.length <= maxHops)
      for (const next of links.get(at)?.keys() ?? []) if (!passed.includes(next)) go([...passed, next])
  }
  go([from])
  return found.sort(
    (one, other) =>
      one.passed.length - other.passed.length ||
      other.sources - one.sources ||
      (one.passed.join(' ') < other.passed.join(' ') ? -1 : 1),
  )
}

/** How many origins state the weakest hop when no link tells two, told in the best way that there is; none at all: 0. */
function bestTold([joint, ...others]: readonly (readonly Link[])[], used: readonly string[]): number {
  if (!joint) return Number.POSITIVE_INFINITY
  const tellings = joint
    .filter(({ id }) => !used.includes(id))
    .map(({ id, sources }) => Math.min(sources, bestTold(others, [...used, id])))
  return Math.max(0, ...tellings)
}

export interface SharedThing {
  readonly id: string
  readonly sources: number
}

/** What all of the entities are joined to: the best stated first, then what fewest facts name, then by id. */
export function sharedAmong(ground: Ground, ids: readonly string[], ways: Ways): SharedThing[] {
  const links = linksOf(ground, ids, ways)
  const factsOf = (id: string): number =>
    ground.world.facts.filter(({ roles }) => roles.some(({ entity }) => entity === id)).length
  return ground.world.things
    .filter(({ id }) => !ids.includes(id) && (ways.throughHubs || !ground.hubs.has(id)))
    .map(({ id }) => ({
      id,
      sources: Math.min(
        ...ids.map((one) => Math.max(0, ...(links.get(one)?.get(id) ?? []).map(({ sources }) => sources))),
      ),
    }))
    .filter(({ sources }) => sources > 0)
    .sort(
      (one, other) =>
        other.sources - one.sources || factsOf(one.id) - factsOf(other.id) || (one.id < other.id ? -1 : 1),
    )
}
