/** The shortest ways between two entities. */
import { type Step, waysOfLength } from '../domain/path.ts'
import type { FactRecord } from '../graph/record.ts'
import { type HopJoint, type Readers, searchedTooLong } from './hop.ts'
import { createWayHops, type Ends, type Turns } from './wayHops.ts'

export type PathStep = Step<HopJoint>

export interface PathRequest extends Ends {
  readonly maxHops: number
  readonly first: number
}

export interface Found {
  readonly paths: readonly PathStep[][]
  /** Facts that came along, most of what tells the ways. */
  readonly told: readonly FactRecord[]
}

/** How many steps a search among the hops found may try: about half a second in which nobody else is served. */
const patience = 200_000

/** Most questions end with the first, most of the rest with the second; each fact costs some five microseconds. */
const usual: Turns = { few: 2_000, facts: [100, 1_000, 10_000] }

/**
 * The shortest ways between two entities, in the order of `waysOfLength`. Longer ways are looked for where few facts are to
 * be read, and so in the order in which they are told: where there are enough, what is busy is never looked at.
 * @throws Problem TIMEOUT when there is too much to look at
 */
export async function shortestPaths(readers: Readers, request: PathRequest, turns = usual): Promise<Found> {
  const { from, to, maxHops, first } = request
  const known = createWayHops(readers, request, turns)
  const paths: PathStep[][] = []
  for (let length = 1; length <= maxHops && paths.length < first; length += 1) {
    const limit = first - paths.length
    await known.learnEnds(length, length === maxHops)
    for (const facts of length < 3 ? [all] : [...turns.facts, all]) {
      const most = length < 3 ? all : await known.learnBetween(length, { facts, limit, told: paths })
      const search = { from: from.id, to: to.id, length, limit, reach: known.reach, most, patience }
      const ways = waysOfLength(known.hops, search)
      if (!ways) throw searchedTooLong()
      if (ways.length < limit && most < all) continue
      paths.push(...ways)
      break
    }
  }
  return { paths, told: known.told }
}

const all = Number.POSITIVE_INFINITY
