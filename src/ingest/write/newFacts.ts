/** Facts that nobody stated before an import: all that is said of them comes with it, and nothing of them need be read. */
import type { Claim, SourceSummary } from '../../domain/citation.ts'
import type { Reader } from '../../graph/graph.ts'
import type { CitationRow } from '../../graph/queries/importDossier.ts'
import { citedSources } from '../../graph/queries/importFact.ts'
import { inBatches } from './batch.ts'
import type { Statement } from './settledFact.ts'

/** By fact, all that is said of it, in the order of the citations' ids. */
export type NewFacts = ReadonlyMap<string, readonly CitationRow[]>

export interface Sorted {
  readonly created: NewFacts
  /** What is said of facts that were there, or by sources whose citations were. */
  readonly others: readonly CitationRow[]
}

export function sortCitations(
  citations: readonly CitationRow[],
  wasThere: (fact: string) => boolean,
  wasHeld: (source: string) => boolean,
): Sorted {
  const old = new Set(citations.flatMap(({ factId, source }) => (wasThere(factId) || wasHeld(source) ? [factId] : [])))
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
    })),
  }))
}
