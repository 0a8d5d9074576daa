/** Settles the facts that an import touched and writes them back. */
import type { Claim } from '../../domain/citation.ts'
import type { FactKind } from '../../domain/fact.ts'
import { type Neighbour, seenBetween, sightings } from '../../domain/factTime.ts'
import type { Writer } from '../../graph/graph.ts'
import { type CitedRow, citedClaims, type FactRow, writeFacts } from '../../graph/queries/importDossier.ts'
import { sortKeysTaken, surroundings, tenuresOfPosts } from '../../graph/queries/importFact.ts'
import { type Statement, type Surroundings, settleFact } from './settledFact.ts'

/** Settles and writes the facts, and the tenures that theirs bound. Returns the ids of all that were written. */
export async function settleFacts(writer: Writer, ids: readonly string[]): Promise<string[]> {
  const touched = await statements(writer, ids)
  const posts = [
    ...new Set(touched.filter(({ kind }) => kind === 'TENURE').flatMap((tenure) => entitiesOf(tenure, 'post'))),
  ]
  const related = (await writer.read(tenuresOfPosts, { posts })).map(({ id }) => id)
  const tenures = await statements(
    writer,
    related.filter((id) => !ids.includes(id)),
  )
  const all = [...touched, ...tenures]
  const rows = settleTogether(all, await surroundingsOf(writer, all))
  await writer.write(writeFacts, { facts: await withFreeKeys(writer, rows) })
  return all.map(({ id }) => id)
}

/** Settles facts of which every tenure of the same post is one: in a post with one holder each bounds the others. */
export function settleTogether(all: readonly Statement[], around: Surroundings): FactRow[] {
  const holders = neighbours(all)
  return all.map((statement) => {
    const [post] = entitiesOf(statement, 'post')
    const others = post && around.get(post)?.singleHolder ? othersIn(holders.get(post) ?? [], statement) : []
    return settleFact(statement, around, others).row
  })
}

async function statements(writer: Writer, ids: readonly string[]): Promise<Statement[]> {
  const byFact = new Map<string, CitedRow[]>()
  for (const row of await writer.read(citedClaims, { facts: ids }))
    byFact.set(row.fact, [...(byFact.get(row.fact) ?? []), row])
  return [...byFact].map(([id, rows]) => ({
    id,
    kind: rows[0]?.kind as FactKind,
    citations: rows.map(({ citation, source, says }) => ({ citation, source, says: JSON.parse(says) as Claim[] })),
  }))
}

const claimsOf = ({ citations }: Statement): Claim[] => citations.flatMap(({ says }) => [...says])

const entitiesOf = (statement: Statement, field: string): string[] =>
  claimsOf(statement).flatMap((claim) => (claim.field === field && claim.entity ? [claim.entity] : []))

async function surroundingsOf(writer: Writer, all: readonly Statement[]) {
  const entities = [...new Set(all.flatMap((statement) => claimsOf(statement).flatMap(({ entity }) => entity ?? [])))]
  const rows = await writer.read(surroundings, { entities })
  return new Map(rows.map((row) => [row.id, row]))
}

interface Holder extends Neighbour {
  readonly tenure: string
  readonly person: string
}

/** Who was seen in each post, and when. */
function neighbours(all: readonly Statement[]): Map<string, Holder[]> {
  const byPost = new Map<string, Holder[]>()
  for (const statement of all.filter(({ kind }) => kind === 'TENURE')) {
    const seen = sightings(statement.citations)
    if (seen.formerBy !== null && seen.formerBy <= seenBetween(seen).firstSeen) continue
    const [post = '', person = ''] = [entitiesOf(statement, 'post')[0], entitiesOf(statement, 'person')[0]]
    byPost.set(post, [...(byPost.get(post) ?? []), { tenure: statement.id, person, ...seen }])
  }
  return byPost
}

const othersIn = (holders: readonly Holder[], statement: Statement): Holder[] => {
  const [person] = entitiesOf(statement, 'person')
  return holders.filter((holder) => holder.person !== person)
}

export type Keyed = FactRow & { readonly properties: { readonly sortKey: number } }

/** Two facts of one day rarely share a hash; then the later written takes the next free key. */
async function withFreeKeys(writer: Writer, rows: readonly FactRow[]): Promise<FactRow[]> {
  const seen = new Set<number>()
  let facts = (rows as Keyed[]).map((row) => freeIn(seen, row))
  for (;;) {
    const keys = facts.map(({ id, properties }) => ({ id, sortKey: properties.sortKey }))
    const taken = new Set((await writer.read(sortKeysTaken, { facts: keys })).map(({ id }) => id))
    if (taken.size === 0) return facts
    facts = facts.map((row) => (taken.has(row.id) ? freeIn(seen, next(row)) : row))
  }
}

const next = (row: Keyed): Keyed => ({ ...row, properties: { ...row.properties, sortKey: row.properties.sortKey + 1 } })

/** The row under the first key from its own on that is not in the set, which it joins. */
export function freeIn(seen: Set<number>, row: Keyed): Keyed {
  let free = row
  while (seen.has(free.properties.sortKey)) free = next(free)
  seen.add(free.properties.sortKey)
  return free
}
