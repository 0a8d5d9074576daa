/**
 * Facts that nobody stated before an import: all that is said of them comes with it, nothing of them need be read, and each
 * is written once, with its citations, roles and listings.
 */
import type { Claim, SourceSummary } from '../../domain/citation.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import type { CitationRow } from '../../graph/queries/importDossier.ts'
import { citedSources, createFacts as create, type FactCreation } from '../../graph/queries/importFact.ts'
import { inBatches } from './batch.ts'
import { type Listed, listingWritings } from './listings.ts'
import { type Numberer, numberer } from './numberer.ts'
import { factWriting, type SettledRow, type Statement } from './settledFact.ts'
import { firstStamp } from './stamp.ts'

/** By fact, all that is said of it, in the order of the citations' ids. */
export type NewFacts = ReadonlyMap<string, readonly CitationRow[]>

export interface Sorted {
  readonly created: NewFacts
  /**
   * What is said of facts that were there, or by sources whose citations were there. Links between campaigns are among
   * them: what campaigns lie in follows from these, and has to be known before any fact is listed.
   */
  readonly others: readonly CitationRow[]
}

export function sortCitations(
  citations: readonly CitationRow[],
  wasThere: (fact: string) => boolean,
  wasHeld: (source: string) => boolean,
): Sorted {
  const isOther = ({ factId, factKind, source }: CitationRow): boolean =>
    wasThere(factId) || wasHeld(source) || factKind === 'CAMPAIGN_LINK'
  const old = new Set(citations.filter(isOther).map(({ factId }) => factId))
  const created = new Map<string, CitationRow[]>()
  for (const row of citations) {
    const known = created.get(row.factId)
    if (known) known.push(row)
    else if (!old.has(row.factId)) created.set(row.factId, [row])
  }
  for (const rows of created.values()) rows.sort((one, other) => (one.id < other.id ? -1 : 1))
  return { created, others: citations.filter(({ factId }) => old.has(factId)) }
}

/** The facts as they are settled, once their sources are written. */
export async function statementsOf(reader: Reader, created: NewFacts): Promise<Statement[]> {
  const names = new Set([...created.values()].flatMap((rows) => rows.map(({ source }) => source)))
  const found = await inBatches([...names], (sources) => reader.read(citedSources, { sources }))
  const sources = new Map(found.map((source) => [source.id, source]))
  return [...created].map(([id, rows]) => ({
    id,
    kind: rows[0]?.factKind as Statement['kind'],
    citations: rows.map(({ id: citation, source, properties }) => ({
      citation,
      source: sources.get(source) as SourceSummary,
      says: JSON.parse(properties.says) as Claim[],
      contentHash: properties.contentHash,
    })),
  }))
}

/** A new fact, settled and listed. */
export interface NewFact {
  readonly row: SettledRow
  readonly citations: readonly CitationRow[]
  readonly listings: Listed['listings']
}

/** Those of the settled facts that are new. */
export function newOnes(settled: readonly SettledRow[], created: NewFacts, listed: readonly Listed[]): NewFact[] {
  const byFact = new Map(listed.map(({ id, listings }) => [id, listings]))
  return settled.flatMap((row) => {
    const citations = created.get(row.id)
    return citations ? [{ row, citations, listings: byFact.get(row.id) ?? [] }] : []
  })
}

/** Creates the facts; `progress` is called with citations as they are written. */
export async function createFacts(
  writer: Writer,
  version: number,
  facts: readonly NewFact[],
  progress: (citations: number) => void,
): Promise<void> {
  await inBatches(facts, async (some) => {
    const entities = numberer()
    const creations = some.map((fact) => creation(fact, version, entities))
    await writer.write(create, { entities: entities.ids(), facts: creations })
    progress(some.reduce((sum, { citations }) => sum + citations.length, 0))
    return []
  })
}

const creation = ({ row, citations, listings }: NewFact, version: number, entities: Numberer): FactCreation => ({
  ...factWriting({ ...row, properties: { ...row.properties, ...firstStamp(version) } }, entities),
  labels: citations[0]?.factLabels ?? [],
  citations: citations.map(({ source, properties }) => {
    return [entities.numberOf(source), { ...properties, ...firstStamp(version) }] as const
  }),
  listings: listingWritings(listings, entities),
})
