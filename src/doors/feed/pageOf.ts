/** A page of a feed: entries of a band of versions, then what went in it, then the band before. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { versionTimes } from '../../graph/queries/dataset.ts'
import type { DatasetVersion } from '../../server/dataset.ts'
import type { DoorParts } from '../../server/door.ts'
import type { Answer } from '../file/column.ts'
import { walkerFor } from '../file/serveFile.ts'
import { contextFor, type Walker } from '../file/walk.ts'
import { readBand } from './band.ts'
import { entryOf } from './entry.ts'
import type { Entry, Feed, Gone } from './feed.ts'
import { type GonePage, readGone } from './gone.ts'
import type { FeedPlan } from './planFeed.ts'
import { addressAt, type Position } from './position.ts'

export interface Asking {
  readonly parts: DoorParts
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** What a page tells, and where the page after it begins. */
interface Part {
  readonly nodes: readonly Answer[]
  readonly lost: GonePage['lost']
  readonly next: Position | null
}

export async function pageOf(
  asking: Asking,
  plan: FeedPlan,
  position: Position,
  version: DatasetVersion,
): Promise<Feed> {
  const { parts, request } = asking
  // One for all that is read: each listens whether the client has gone.
  const walker = walkerFor(asking)
  const { nodes, lost, next } = await partOf(asking, walker, plan, position)
  const { entries, gone, updated } = await told(walker, plan, { nodes, lost, next }, position.until, parts.publicUrl)
  const base = `${parts.publicUrl}${request.url.split('?', 1)[0]}`
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'))
  const first = addressAt(base, query, null)
  return {
    title: `Thi Đua Graph: ${decodeURIComponent(first.slice(parts.publicUrl.length + 1))}`,
    self: `${parts.publicUrl}${request.url}`,
    ...{ first, next: next && addressAt(base, query, next), updated, entries, gone, version },
    ...{ language: plan.walk.language, publicUrl: parts.publicUrl },
  }
}

async function partOf(asking: Asking, walker: Walker, plan: FeedPlan, position: Position): Promise<Part> {
  const { low, gone, until } = position
  if (gone !== null && low !== null) return lostOf(asking, plan, { ...position, low }, [])
  const band = await readBand(walker, plan, position)
  const { nodes, next: after } = band.page
  if (after !== null) return { nodes, lost: [], next: { ...position, low: band.low, after } }
  return lostOf(asking, plan, { ...position, until, low: band.low, after: null }, nodes)
}

async function lostOf(
  asking: Asking,
  { kinds }: FeedPlan,
  position: Position & { readonly low: number },
  nodes: readonly Answer[],
): Promise<Part> {
  const { low, until, gone } = position
  const { lost, next } = await readGone(asking, { low, until, kinds }, gone)
  return { nodes, lost, next: next === null ? olderThan(position) : { ...position, gone: next } }
}

const olderThan = ({ since, low }: Position & { readonly low: number }): Position | null =>
  since !== null || low === 0 ? null : { since, until: low, low: null, after: null, gone: null }

/** Entries and deletions with the moments of the imports that made them. */
async function told(
  walker: Walker,
  { walk }: FeedPlan,
  { nodes, lost }: Part,
  until: number,
  publicUrl: string,
): Promise<{ readonly entries: Entry[]; readonly gone: Gone[]; readonly updated: string }> {
  const stamps = nodes.flatMap(({ firstVersion, lastChangedVersion }) => [firstVersion, lastChangedVersion]) as number[]
  const times = await timesOf(walker, [...stamps, ...lost.map(({ version }) => version), until])
  const timeOf = (version: number): string => times.get(version) ?? times.get(until) ?? new Date(0).toISOString()
  const entries = nodes.map((node) => entryOf(node, walk.language, timeOf))
  const gone = lost.map((one) => ({
    ...one,
    permalink: `${publicUrl}/id/${one.canonicalId}`,
    when: timeOf(one.version),
  }))
  const latest = [...entries.map(({ updated }) => updated), ...gone.map(({ when }) => when)].sort().at(-1)
  return { entries, gone, updated: latest ?? timeOf(until) }
}

async function timesOf(walker: Walker, versions: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { loaders } = await contextFor(walker, walker.signal)
  const { together } = loaders
  const rows = await together.read(versionTimes, { versions: [...new Set(versions)] })
  return new Map(rows.map(({ version, importedAt }) => [version, importedAt]))
}
