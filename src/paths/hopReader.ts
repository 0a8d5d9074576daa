/** Reads what lies one hop from entities, for searches that say how much they may look at. */
import { Problem } from '../domain/problem.ts'
import type { BundleReader } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import { type HopRow, type HopSelection, hopsFrom, type StructureRow } from '../graph/queries/path.ts'
import { byWeight, type Link } from './way.ts'

/** What joins two entities: a fact, or a relation of structure. */
export interface HopLink extends Link {
  readonly structure: StructureRow | null
}

/** Two entities with all that joins them; of very many facts the first hundred, and how many there are. */
export interface HopJoint {
  readonly links: readonly HopLink[]
  readonly factCount: number
}

export interface FoundHop {
  readonly from: string
  readonly to: string
  /** In how many facts the far end stands. */
  readonly reach: number
  readonly joint: HopJoint
}

/** An entity to start from, and in how many facts it stands. */
export interface PathEnd {
  readonly id: string
  readonly factCount: number
}

export interface HopReader {
  /** All hops from the entities. */
  around(entities: readonly PathEnd[]): Promise<FoundHop[]>
  /** Those that lead to a target. */
  towards(entities: readonly PathEnd[], targets: Iterable<string>): Promise<FoundHop[]>
}

/**
 * How many facts a search may look at: some three seconds of the database's work, on a graph of a million facts as on any
 * other. A fact whose ends are all brought over costs three times one that is only looked at.
 */
const mostFacts = 200_000
const broughtOver = 3

/**
 * Reads hops for one search; each call is one query. `ends` are taken in even if they are hubs.
 * @throws Problem TIMEOUT when the entities stand in more facts than a search may look at
 */
export function createHopReader(
  reader: Reader,
  { asOf, minSources, throughHubs }: HopSelection,
  ends: readonly string[],
): HopReader {
  let left = mostFacts
  async function read(
    entities: readonly PathEnd[],
    targets: readonly string[] | null,
    weight: number,
  ): Promise<FoundHop[]> {
    left -= costOf(entities) * weight
    if (left < 0) throw searchedTooLong()
    if (entities.length === 0 || targets?.length === 0) return []
    const start = { entities: entities.map(({ id }) => id), targets, ends, most: null }
    return hopsOf(await reader.read(hopsFrom, { asOf, minSources, throughHubs, start }))
  }
  return {
    around: (entities) => read(entities, null, broughtOver),
    towards: (entities, targets) => read(entities, [...targets], 1),
  }
}

/** So many facts are read with all their ends at once; beyond, a search looks first whether it has reached the far side. */
export const fewFacts = 2_000

/** All hops round both ends of a path, before it is known whether there are such entities; none round one in many facts. */
export const hopsAhead = (reader: BundleReader, condition: HopSelection, ends: readonly string[]): Promise<HopRow[]> =>
  reader.read(hopsFrom, { ...condition, start: { entities: ends, targets: null, ends, most: fewFacts } })

/** In how many facts the entities stand, which is what reading their hops costs. */
export const costOf = (entities: readonly PathEnd[]): number =>
  entities.reduce((sum, { factCount }) => sum + factCount, 0)

export const searchedTooLong = (): Problem =>
  new Problem(
    'TIMEOUT',
    'There is too much between these entities to search it all in time.',
    'Ask with a smaller maxHops or a smaller first, with more minSources, or without throughHubs.',
  )

/** Two entities may be joined by facts and by structure, which come in rows of their own. */
export function hopsOf(rows: readonly HopRow[]): FoundHop[] {
  const hops = new Map<string, FoundHop>()
  for (const row of rows) {
    const { from, to, reach, factCount } = row
    const known = hops.get(`${from} ${to}`)?.joint ?? { links: [], factCount: 0 }
    const links = [...known.links, ...linksOf(row)].sort(byWeight)
    hops.set(`${from} ${to}`, { from, to, reach, joint: { links, factCount: known.factCount + factCount } })
  }
  return [...hops.values()]
}

/** The id of a structure sorts behind those of facts, which say more and are shown first when as many origins state both. */
export const linksOf = ({ facts, structure, origins }: Pick<HopRow, 'facts' | 'structure' | 'origins'>): HopLink[] =>
  structure
    ? [{ id: `~${structure.type} ${structure.lower} ${structure.higher}`, sources: origins, structure }]
    : facts.map(([id, sources]) => ({ id, sources, structure: null }))
