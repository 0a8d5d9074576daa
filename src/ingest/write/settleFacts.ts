/** Settles the facts that an import touched and writes them back. */
import type { Claim } from '../../domain/citation.ts'
import type { EntityKind } from '../../domain/entity.ts'
import type { FactKind } from '../../domain/fact.ts'
import { heldBetween, type Neighbour, sightings } from '../../domain/factTime.ts'
import { entityKindOf } from '../../domain/id.ts'
import type { Settled } from '../../domain/settle.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import {
  type CitedRow,
  citedClaims,
  sortKeysTaken,
  surroundings,
  tenuresOfPosts,
  writeFacts,
} from '../../graph/queries/importFact.ts'
import { inBatches } from './batch.ts'
import { type NewFacts, statementsOf } from './newFacts.ts'
import { numberer } from './numberer.ts'
import {
  factRow,
  factWriting,
  type SettledRow,
  type Statement,
  type Surroundings,
  settleClaims,
} from './settledFact.ts'

export interface ToSettle {
  readonly facts: readonly string[]
  /** Those of the facts that are yet to be created. */
  readonly created: NewFacts
  /** Posts that the facts named before. */
  readonly posts: readonly string[]
}

/**
 * Settles the facts, and the tenures that theirs bound: those of the posts they name, and of `posts`. Writes those that are
 * there; the new ones are yet to be created. Returns all of them.
 * @param willWrite is called with what is about to be written
 */
export async function settleFacts(
  writer: Writer,
  version: number,
  { facts, created, posts }: ToSettle,
  willWrite: (facts: readonly string[]) => Promise<void>,
): Promise<SettledRow[]> {
  const there = facts.filter((id) => !created.has(id))
  const touched = [...(await statements(writer, there)), ...(await statementsOf(writer, created))]
  const rows = await settledRows(writer, touched, posts)
  await willWrite(rows.map(({ id }) => id))
  const keyed = await withFreeKeys(writer, rows)
  const others = keyed.filter(({ id }) => !created.has(id))
  await inBatches(others, async (some) => {
    const entities = numberer()
    const facts = some.map((row) => factWriting(row, entities))
    return writer.write(writeFacts, { version, entities: entities.ids(), facts })
  })
  return keyed
}

/** What the sources make of the facts as the graph has them. */
export const storedRows = async (reader: Reader, ids: readonly string[]): Promise<SettledRow[]> =>
  settledRows(reader, await statements(reader, ids), [])

/** What the sources make of the facts, and of the tenures that theirs bound. */
async function settledRows(
  reader: Reader,
  touched: readonly Statement[],
  posts: readonly string[],
): Promise<SettledRow[]> {
  const named = touched.filter(({ kind }) => kind === 'TENURE').flatMap((tenure) => entitiesOf(tenure, 'post'))
  const related = await inBatches([...new Set([...posts, ...named])], (some) =>
    reader.read(tenuresOfPosts, { posts: some }),
  )
  const given = new Set(touched.map(({ id }) => id))
  const others = [...new Set(related.map(({ id }) => id))].filter((id) => !given.has(id))
  const all = [...touched, ...(await statements(reader, others))]
  return settleTogether(all, await surroundingsOf(reader, all))
}

/** Settles facts, with every tenure of the same post among them: in a post with one holder each bounds the others. */
export function settleTogether(all: readonly Statement[], around: Surroundings): SettledRow[] {
  const settled = all.map((statement) => ({ statement, settled: settleClaims(statement, around) }))
  const holders = holdersByPost(settled)
  return settled.map((one) => {
    const [post, person] = [fillingOf(one.settled, 'post'), fillingOf(one.settled, 'person')]
    const rivals = post && around.get(post)?.singleHolder ? (holders.get(post) ?? []) : []
    const others = rivals.filter((holder) => holder.person !== person)
    return factRow(one.statement, one.settled, around, others)
  })
}

async function statements(reader: Reader, ids: readonly string[]): Promise<Statement[]> {
  const byFact = new Map<string, CitedRow[]>()
  for (const row of await inBatches(ids, (facts) => reader.read(citedClaims, { facts })))
    byFact.set(row.fact, [...(byFact.get(row.fact) ?? []), row])
  return [...byFact].map(([id, rows]) => ({
    id,
    kind: rows[0]?.kind as FactKind,
    citations: rows.map(({ says, citation, source, contentHash }) => {
      return { citation, source, contentHash, says: JSON.parse(says) as Claim[] }
    }),
  }))
}

const claimsOf = ({ citations }: Statement): Claim[] => citations.flatMap(({ says }) => [...says])

const entitiesOf = (statement: Statement, field: string): string[] =>
  claimsOf(statement).flatMap((claim) => (claim.field === field && claim.entity ? [claim.entity] : []))

async function surroundingsOf(reader: Reader, all: readonly Statement[]) {
  const named = new Set(all.flatMap((statement) => claimsOf(statement).flatMap(({ entity }) => entity ?? [])))
  const entities = [...named].filter((id) => settlesFacts(entityKindOf(id)))
  const rows = await inBatches(entities, (some) => reader.read(surroundings, { entities: some }))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Those by which facts are settled, as `bearings` compares them; of all others it matters only which they are. */
const settlesFacts = (kind: EntityKind): boolean => kind === 'POST' || kind === 'PLACE'

interface Holder extends Neighbour {
  readonly person: string | undefined
}

const fillingOf = ({ roles }: Settled, field: string): string | undefined =>
  roles.find((role) => role.field === field)?.entity

/** Who is known to have held each post, and when. */
function holdersByPost(all: readonly { statement: Statement; settled: Settled }[]): Map<string, Holder[]> {
  const byPost = new Map<string, Holder[]>()
  for (const { statement, settled } of all) {
    const post = statement.kind === 'TENURE' ? fillingOf(settled, 'post') : undefined
    const held = post && heldBetween(settled.values, sightings(statement.citations))
    if (post && held) byPost.set(post, [...(byPost.get(post) ?? []), { person: fillingOf(settled, 'person'), ...held }])
  }
  return byPost
}

/** Two facts of one day rarely share a hash; then the later written takes the next free key. */
async function withFreeKeys(writer: Writer, rows: readonly SettledRow[]): Promise<SettledRow[]> {
  const seen = new Set<number>()
  let facts = rows.map((row) => freeIn(seen, row))
  for (;;) {
    const keys = facts.map(({ id, properties }) => ({ id, sortKey: properties.sortKey }))
    const taken = new Set(
      (await inBatches(keys, (some) => writer.read(sortKeysTaken, { facts: some }))).map(({ id }) => id),
    )
    if (taken.size === 0) return facts
    facts = facts.map((row) => (taken.has(row.id) ? freeIn(seen, next(row)) : row))
  }
}

const next = (row: SettledRow): SettledRow => ({
  ...row,
  properties: { ...row.properties, sortKey: row.properties.sortKey + 1 },
})

/** The row under the first key from its own on that is not in the set, which it joins. */
export function freeIn(seen: Set<number>, row: SettledRow): SettledRow {
  let free = row
  while (seen.has(free.properties.sortKey)) free = next(free)
  seen.add(free.properties.sortKey)
  return free
}
