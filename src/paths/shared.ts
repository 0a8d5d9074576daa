/** What several entities all touch. */
import type { BundleReader } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import type { HopRow, HopSelection } from '../graph/queries/path.ts'
import { type SharedRow, sharedAround } from '../graph/queries/shared.ts'
import { createHopReader, type FoundHop, fewFacts, hopsOf, type PathEnd } from './hopReader.ts'
import type { PathStep } from './path.ts'

/** An entity that all of several have a hop to: one step from each of them, in their order. */
export interface SharedEntity {
  readonly id: string
  /** In how many facts it stands. */
  readonly reach: number
  readonly steps: readonly PathStep[]
}

export interface SharedRequest extends HopSelection {
  readonly ends: readonly PathEnd[]
  readonly first: number
  /** The hops to what is shared, if they were asked for before it was known what the ends are. */
  readonly near: readonly HopRow[] | null
}

/** What all of the entities touch, before it is known whether there are such entities; null unless all stand in few facts. */
export async function sharedAhead(
  reader: BundleReader,
  condition: HopSelection,
  entities: readonly string[],
  first: number,
): Promise<SharedRow | null> {
  const [shared] = await reader.read(sharedAround, { ...condition, start: { entities, most: fewFacts, first } })
  return shared ?? null
}

/**
 * What all of the entities touch: first what most origins state of each of them, then what fewest facts speak of, since
 * that says most. Unless the hops are known already: two queries, all around the one in the fewest facts, then
 * what leads from the others to the same.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function sharedBy(reader: Reader, request: SharedRequest): Promise<SharedEntity[]> {
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

async function sharedHops(reader: Reader, { ends, ...condition }: SharedRequest): Promise<FoundHop[]> {
  const read = createHopReader(reader, condition, [])
  const [least, ...others] = [...ends].sort((one, other) => one.factCount - other.factCount)
  const near = await read.around(least ? [least] : [])
  const alike = await read.towards(
    others,
    near.map(({ to }) => to),
  )
  return [...near, ...alike]
}

const sourcesOf = ({ steps }: SharedEntity): number => Math.min(...steps.map(({ link }) => link.sources))
