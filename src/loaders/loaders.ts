/** The loaders of one request. What one field fetched, another need not; fields of one level share a round trip. */
import type { BundleReader } from '../graph/bundle.ts'
import type { Reader } from '../graph/graph.ts'
import type { FactPageRow } from '../graph/page/factPage.ts'
import { type CitationRecord, type EntityRecord, type FactRecord, isWhole, type NamedEntity } from '../graph/record.ts'
import { citationConnections, citationLoaders } from './citation.ts'
import { entityConnections, entityLoaders } from './entity.ts'
import { factConnections, factLoaders } from './fact.ts'
import { neighbourLoaders } from './neighbour.ts'
import { placeLoaders } from './place.ts'

export type Loaders = ReturnType<typeof createLoaders>

/**
 * @param solo what may take long is asked through this: it must not keep anything else waiting or take it along when it
 * is given up
 * @param bundled bundles what everything else asks
 */
export function createLoaders(solo: Reader, bundled: BundleReader) {
  const entities = entityLoaders(bundled)
  const facts = factLoaders(bundled, keepRoles)

  /** Entities that come whole with something else need not be fetched again. */
  function keepEntity(entity: NamedEntity): void {
    if (isWhole(entity)) entities.entities.prime(entity.id, entity)
  }
  function keepRoles(fact: FactRecord): FactRecord {
    for (const { entity } of fact.roles) keepEntity(entity)
    return fact
  }
  function keepFact(fact: FactRecord): void {
    keepRoles(fact)
    if (!fact.partial) facts.facts.prime(fact.id, fact)
  }
  function keepSources(citations: readonly CitationRecord[]): readonly CitationRecord[] {
    for (const { source, publisher } of citations) {
      keepEntity(source)
      if (publisher !== undefined) entities.publishers.prime(source.id, publisher)
    }
    return citations
  }
  function keepRow({ fact, citations = [] }: FactPageRow): void {
    keepFact(fact)
    keepSources(citations)
  }

  return {
    /** What is asked through this travels as one query with whatever is asked in the same moment. */
    together: bundled,
    /** Keeps what another query brought along. */
    keep: (known: readonly FactRecord[], more: readonly EntityRecord[] = []): void => {
      for (const fact of known) keepFact(fact)
      for (const entity of more) entities.entities.prime(entity.id, entity)
    },
    ...entities,
    ...facts,
    ...placeLoaders(bundled),
    ...neighbourLoaders(bundled),
    ...citationLoaders(bundled, keepSources),
    ...entityConnections(solo, bundled),
    ...factConnections(solo, bundled, keepRow),
    ...citationConnections(bundled),
  }
}
