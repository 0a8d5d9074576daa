/** A list from its first page to its last, in short questions: never one that brings everything at once. */

import type { FastifyBaseLogger } from 'fastify'
import type { Day } from '../../domain/day.ts'
import { Problem } from '../../domain/problem.ts'
import type { Context } from '../../resolvers/context.ts'
import { type DatasetVersion, isSameVersion } from '../../server/dataset.ts'
import type { DoorParts } from '../../server/door.ts'
import { openTimeBudget } from '../../server/timeBudget.ts'
import type { Language } from '../../wording/language.ts'
import type { Given } from './asked.ts'
import type { Answer, Column } from './column.ts'
import { createConnectionReader } from './connectionReader.ts'
import { createGrounds, type Placed } from './ground.ts'
import type { List } from './list.ts'

export interface Walk {
  readonly list: List
  /** Whose list it is, under the moment of the file; null for a list of all. */
  readonly owner: string | null
  readonly given: Given
  readonly moment: Day | null
  readonly language: Language
  readonly columns: readonly Pick<Column, 'select'>[]
  readonly isPlaced: boolean
  /** The cursor behind which it begins. */
  readonly after: string | null
}

/** Who walks, and until when. */
export interface Walker {
  readonly parts: Pick<DoorParts, 'schema' | 'createContext'>
  readonly client: string
  readonly id: string
  readonly log: FastifyBaseLogger
  /** Aborted when nobody waits for the file any more. */
  readonly signal: AbortSignal
}

export interface WalkPage {
  readonly nodes: readonly Answer[]
  readonly version: DatasetVersion
  /** How many there are in all; known with the first page. */
  readonly total: number | null
  /** Behind which the next page begins; null on the last. */
  readonly next: string | null
}

/** Milliseconds for one page. */
const timeBudget = 10_000

export type PageReader = (first: number, after: string | null, isCounted: boolean) => Promise<WalkPage>

/** Reads pages of one list. What it learned of places serves all of them. */
export function createPageReader(walk: Walk, walker: Walker): PageReader {
  const asked = createConnectionReader(walker.parts.schema, walk)
  const grounds = walk.isPlaced ? createGrounds(walk.moment) : null
  return async (first, after, isCounted) => {
    const budget = openTimeBudget(timeBudget)
    const context = await contextFor(walker, AbortSignal.any([budget.signal, walker.signal]))
    const read = async (): Promise<WalkPage> => {
      const page = await asked(first, after, isCounted, context)
      if (grounds) await grounds.place(page.nodes as Placed[], context.loaders.together)
      return { ...page, version: versionOf(context) }
    }
    return Promise.race([read(), budget.spent]).finally(budget.close)
  }
}

/** For what is read of the graph without an operation. */
export async function contextFor({ parts, id, log, client }: Walker, signal: AbortSignal): Promise<Context> {
  const operation = { id, log, client, signal, since: null, tag: undefined }
  return (await parts.createContext(operation)) as Context
}

/** The one version that all queries of the page have read. */
function versionOf({ seen }: Context): DatasetVersion {
  const [first, ...others] = seen.versions
  if (first && others.every((version) => isSameVersion(first, version))) return first
  throw moved()
}

export const moved = (): Problem =>
  new Problem('UNAVAILABLE', 'The dataset changed while the file was read.', 'Ask again.')

/** The pages after the first, as long as each has the version of the first. */
export async function* pagesAfter(first: WalkPage, size: number, read: PageReader): AsyncGenerator<WalkPage> {
  yield first
  for (let { next } = first; next !== null; ) {
    const page = await read(size, next, false)
    if (!isSameVersion(page.version, first.version)) throw moved()
    yield page
    next = page.next
  }
}
