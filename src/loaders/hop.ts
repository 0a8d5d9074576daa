/** Reads what lies one hop from entities, for searches that say how much they may look at. */
import { type Day, firstDay, lastDay } from '../domain/day.ts'
import { byWeight, type Link } from '../domain/path.ts'
import { Problem } from '../domain/problem.ts'
import type { Query } from '../graph/cypher.ts'
import type { Reader } from '../graph/graph.ts'
import { toldOf } from '../graph/page/brought.ts'
import { hopsAmong, type MiddleStart, meetingHops, middleHops } from '../graph/queries/middleHop.ts'
import { type HopRow, type HopSelection, hopsFrom, type StructureRow } from '../graph/queries/path.ts'
import type { FactRecord } from '../graph/record.ts'

/** What joins two entities: a fact, or a relation of structure. */
export interface HopLink extends Link {
  readonly structure: StructureRow | null
}

/** Two entities with all that joins them; of very many facts the first hundred, and how many there are. */
export interface HopJoint {
  readonly links: readonly HopLink[]
  readonly factCount: number
}

export interface Hop {
  readonly from: string
  readonly to: string
  /** In how many facts the far end stands. */
  readonly reach: number
  readonly joint: HopJoint
}

/** An entity to start from, and in how many facts it stands. */
export interface End {
  readonly id: string
  readonly factCount: number
}

/** What each hop has to be. */
export interface Condition {
  readonly asOf: Day | null
  /** How many independent origins have to state it. */
  readonly minSources: number
  readonly throughHubs: boolean
}

/** `alone` is asked what may take long; `together` bundles what is quick with whatever else is asked just then. */
export interface Readers {
  readonly alone: Reader
  readonly together: Reader
}

/** What is known of the neighbours of both ends, for the facts that come along. */
export type Telling = Pick<MiddleStart, 'near' | 'far' | 'told' | 'limit'>

type Sides = readonly ReadonlySet<string>[]

export interface HopReader {
  /** All hops from the entities. */
  around(entities: readonly End[]): Promise<Hop[]>
  /** Those that lead to a target. */
  towards(entities: readonly End[], targets: Iterable<string>): Promise<Hop[]>
  /** Those between neighbours of both ends, with the facts that likely tell the ways. */
  between(entities: readonly End[], telling: Telling): Promise<{ hops: readonly Hop[]; told: readonly FactRecord[] }>
  /** Those that lead to what entities of both sides lead to. */
  meeting(entities: readonly End[], sides: Sides): Promise<Hop[]>
  /** Those from the entities of one side to those of the other. */
  among(entities: readonly End[], sides: Sides): Promise<Hop[]>
}

/**
 * How many facts a search may look at: some three seconds of the database's work, on a graph of a million facts as on any
 * other. A fact whose ends are all brought over costs three times one that is only looked at.
 */
const mostFacts = 200_000
const broughtOver = 3

/** So few facts are read quickly enough to keep nobody waiting. */
const quick = 2_000

/** The condition as queries know it. */
export const selectionOf = ({ asOf, minSources, throughHubs }: Condition): HopSelection => ({
  since: asOf ?? firstDay,
  until: asOf ?? lastDay,
  minSources,
  throughHubs,
})

/**
 * Reads hops for one search; each call is one query. `ends` are taken in even if they are hubs.
 * @throws Problem TIMEOUT when the entities stand in more facts than a search may look at
 */
export function createHopReader(readers: Readers, condition: Condition, ends: readonly string[]): HopReader {
  const selection = selectionOf(condition)
  let left = mostFacts
  /** `start` says what to read of the entities; nothing is asked when there are none. */
  async function read<Start extends object, Row extends object>(
    query: Query<HopSelection & { readonly start: Start }, Row>,
    entities: readonly End[],
    weight: number,
    start: (ids: readonly string[]) => Start,
  ): Promise<Row[]> {
    const cost = costOf(entities)
    left -= cost * weight
    if (left < 0) throw searchedTooLong()
    if (entities.length === 0) return []
    const reader = cost <= quick ? readers.together : readers.alone
    return reader.read(query, { ...selection, start: start(entities.map(({ id }) => id)) })
  }
  const anything = { targets: null, ends, most: null }
  return {
    around: async (entities) =>
      hopsOf(await read(hopsFrom, entities, broughtOver, (ids) => ({ ...anything, entities: ids }))),
    towards: async (entities, targets) =>
      hopsOf(await read(hopsFrom, entities, 1, (ids) => ({ ...anything, entities: ids, targets: [...targets] }))),
    between: async (entities, telling) => {
      const targets = [...new Set([telling.near, telling.far].flatMap((side) => Object.keys(side)))]
      const reach = Object.fromEntries(entities.map(({ id, factCount }) => [id, factCount]))
      const start = { ...anything, ...telling, targets, reach }
      const [found] = await read(middleHops, entities, 1, (ids) => ({ ...start, entities: ids }))
      return { hops: hopsOf(found?.hops ?? []), told: (found?.told ?? []).map(toldOf) }
    },
    meeting: async (entities, sides) => {
      const [near, far] = sides.map((side) => entities.flatMap(({ id }) => (side.has(id) ? [id] : [])))
      if (!near?.length || !far?.length) return []
      const start = { ...anything, near, far }
      const met = await read(meetingHops, entities, broughtOver, (ids) => ({ ...start, entities: ids }))
      return hopsOf(met.flatMap(({ hops }) => hops))
    },
    among: async (entities, sides) => {
      const areApart = sides.every((side) => entities.some(({ id }) => side.has(id)))
      return hopsOf(await read(hopsAmong, areApart ? entities : [], 1, (ids) => ({ entities: ids })))
    },
  }
}

/** In how many facts the entities stand, which is what reading their hops costs. */
export const costOf = (entities: readonly End[]): number => entities.reduce((sum, { factCount }) => sum + factCount, 0)

export const searchedTooLong = (): Problem =>
  new Problem(
    'TIMEOUT',
    'There is too much between these entities to search it all in time.',
    'Ask with a smaller maxHops or a smaller first, with more minSources, or without throughHubs.',
  )

/** Two entities may be joined by facts and by structure, which come in rows of their own. */
export function hopsOf(rows: readonly HopRow[]): Hop[] {
  const hops = new Map<string, Hop>()
  for (const row of rows) {
    const { from, to, reach, factCount } = row
    const known = hops.get(`${from} ${to}`)?.joint ?? { links: [], factCount: 0 }
    const links = [...known.links, ...linksOf(row)].sort(byWeight)
    hops.set(`${from} ${to}`, { from, to, reach, joint: { links, factCount: known.factCount + factCount } })
  }
  return [...hops.values()]
}

/** The id of a structure sorts behind those of facts, which say more and are shown first when as many origins state both. */
const linksOf = ({ facts, structure, origins }: HopRow): HopLink[] =>
  structure
    ? [{ id: `~${structure.type} ${structure.lower} ${structure.higher}`, sources: origins, structure }]
    : facts.map((fact) => ({ ...fact, structure: null }))
