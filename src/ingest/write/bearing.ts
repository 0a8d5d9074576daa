/**
 * What changes with an entity. Some of its properties settle facts: whether a post has one holder, when a place ends.
 * Facts are listed under what it lies in, and other entities begin, end and lie with it. An
 * import follows these only as far as something did change, so that naming a well-known body again costs nothing.
 */
import type { Writer } from '../../graph/graph.ts'
import { type BearingRow, bearings, dependents, factsNaming } from '../../graph/queries/importBearing.ts'
import { inBatches } from './batch.ts'
import { writeScopes } from './scopes.ts'
import { datedInOrder } from './writeEntities.ts'

type Bearings = ReadonlyMap<string, BearingRow>

/** The entities' bearing as it is now, to compare with what it will be. */
export const readBearings = async (writer: Writer, entities: readonly string[]): Promise<Bearings> =>
  new Map((await inBatches(entities, (some) => writer.read(bearings, { entities: some }))).map((row) => [row.id, row]))

/** The facts that an import has to take up again because of what they name. */
export interface Followers {
  readonly toSettle: readonly string[]
  readonly toList: readonly string[]
  /** The entities that were dated anew. */
  readonly dated: readonly string[]
}

/**
 * Follows changes from entities that were just written, given their bearing before: dates and scopes of what depends on
 * them are written anew, and so on. Returns the facts that name any entity whose bearing changed.
 */
export async function followChanges(writer: Writer, before: Bearings): Promise<Followers> {
  const seen = new Map<string, Change>()
  const dated = new Set<string>()
  let changed = changes(before, await readBearings(writer, [...before.keys()]))
  while (changed.length > 0) {
    for (const change of changed) seen.set(change.id, merged(change, seen.get(change.id)))
    const pending = await idsOf(writer, dependents, changed)
    const known = await readBearings(writer, pending)
    await datedInOrder(writer, pending)
    for (const id of pending) dated.add(id)
    await writeScopes(writer, pending)
    changed = changes(known, await readBearings(writer, pending))
  }
  const all = [...seen.values()]
  return {
    toSettle: await idsOf(
      writer,
      factsNaming,
      all.filter(({ settles }) => settles),
    ),
    toList: await idsOf(
      writer,
      factsNaming,
      all.filter(({ lists }) => lists),
    ),
    dated: [...dated],
  }
}

interface Change {
  readonly id: string
  readonly settles: boolean
  readonly lists: boolean
}

const merged = (one: Change, other: Change | undefined): Change => ({
  id: one.id,
  settles: one.settles || other?.settles === true,
  lists: one.lists || other?.lists === true,
})

function changes(before: Bearings, after: Bearings): Change[] {
  return [...after.values()].flatMap((now) => {
    const known = before.get(now.id)
    const differs = (side: 'dates' | 'settles' | 'lists'): boolean => now[side].join(' ') !== known?.[side].join(' ')
    const change = { id: now.id, settles: differs('settles'), lists: differs('lists') }
    return change.settles || change.lists || differs('dates') ? [change] : []
  })
}

const idsOf = async (writer: Writer, query: typeof dependents, entities: readonly Change[]): Promise<string[]> => [
  ...new Set(
    (await inBatches(entities, (some) => writer.read(query, { entities: some.map(({ id }) => id) }))).map(
      ({ id }) => id,
    ),
  ),
]
