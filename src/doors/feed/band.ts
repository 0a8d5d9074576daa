/** The entries of a page: what changed within a band of versions, found from the newest version back. */
import type { Given } from '../file/asked.ts'
import { firstOf } from '../file/serveFile.ts'
import { createPageReader, type Walker, type WalkPage } from '../file/walk.ts'
import type { FeedPlan } from './planFeed.ts'
import type { Position } from './position.ts'

export interface Band {
  readonly low: number
  readonly page: WalkPage
}

/** As many as a page should have, so that a reader who looks at one page alone sees what is new. */
const worthAPage = 20

/** Reads a page; without a lower end it takes in older versions until there is enough to tell. */
export async function readBand(walker: Walker, plan: FeedPlan, position: Position): Promise<Band> {
  if (position.low !== null) return readAbove(walker, plan, position, position.low)
  for (let step = 1; ; step *= 4) {
    const low = Math.max(0, position.until - step)
    const band = await readAbove(walker, plan, position, low)
    if (low === 0 || (band.page.total ?? 0) >= worthAPage) return band
  }
}

async function readAbove(
  walker: Walker,
  { walk, filter, size }: FeedPlan,
  { until, after }: Position,
  low: number,
): Promise<Band> {
  const given = { ...walk.given, filter: changedWithin(filter, low, until) }
  const read = createPageReader({ ...walk, given }, walker)
  return { low, page: await firstOf(() => read(size, after, true)) }
}

/** The filter of the reader, for what last changed after one version and not after another. */
export function changedWithin(filter: Given, low: number, until: number): Given {
  const later = { changedSince: until }
  const not = filter.not ? { or: [filter.not, later] } : later
  return { ...filter, changedSince: Math.max(low, (filter.changedSince as number | null | undefined) ?? 0), not }
}
