/** From what a block of sources states to the rows of its facts, settled by the importer's own code. */

import type { CitedClaims } from '../../src/domain/citation.ts'
import { factSpec } from '../../src/domain/fact.ts'
import { firstListOf } from '../../src/domain/listing.ts'
import { concernOf, type Lying, listingRows } from '../../src/ingest/write/listings.ts'
import type { SettledRow, Statement } from '../../src/ingest/write/settledFact.ts'
import { freeIn, settleTogether } from '../../src/ingest/write/settleFacts.ts'
import { firstStamp } from '../../src/ingest/write/stamp.ts'
import { citationRow, type Statements, sourceRow } from '../../src/ingest/write/writeDossier.ts'
import type { Numbering } from './numbering.ts'
import type { Tables } from './tables.ts'
import { type Tallied, tallyFact } from './tallyRows.ts'

export interface FactWriting extends Tallied, Lying {
  readonly tables: Tables
  readonly numbering: Numbering
  /** How many facts each entity takes part in, by its number; several threads add to it. */
  readonly counts: Int32Array
  /** Sort keys that are taken. */
  readonly taken: Set<number>
  /** The number for the next fact. */
  nextFact(): number
}

export interface WrittenFact {
  readonly number: number
  readonly row: SettledRow
}

/** Writes the facts that the block states and returns them by id. */
export function writeFacts(block: readonly Statements[], writing: FactWriting): Map<string, WrittenFact> {
  const { tables, nextFact, taken, around } = writing
  const statements = statementsIn(block)
  const rows = settleTogether(statements, around)
  const written = new Map<string, WrittenFact>()
  rows.forEach((settled, at) => {
    const row = freeIn(taken, settled)
    const statement = statements[at] as Statement
    const fact = nextFact()
    written.set(row.id, { number: fact, row })
    tables.node(['Fact', factSpec(statement.kind).label], 'Fact', fact, {
      ...row.properties,
      ...firstStamp(1),
    })
    writeRoles(fact, row, writing)
    writeListings(fact, row, writing)
  })
  return written
}

function writeRoles(fact: number, { roles }: SettledRow, { tables, numbering }: FactWriting): void {
  for (const { entity, type, properties } of roles)
    tables.edge(type, ['Fact', fact], ['Entity', numbering.of(entity)], properties)
}

function writeListings(fact: number, row: SettledRow, writing: FactWriting) {
  const { tables, numbering, counts } = writing
  const concern = concernOf(row)
  const { fillings, properties } = concern
  const listings = listingRows(concern, writing)
  tallyFact({ ...concern, listings }, writing)
  for (const { area, slot, roles: codes } of listings) {
    const number = numbering.of(area)
    tables.edge('LISTED', ['Fact', fact], ['Entity', number], {
      list: firstListOf(number) + slot,
      sortKey: properties.sortKey,
      roles: codes,
    })
  }
  for (const entity of new Set(fillings.map((filling) => filling.entity))) Atomics.add(counts, numbering.of(entity), 1)
}

/** The block's facts, each with all that is said of it, in the order of the citations' ids. */
function statementsIn(block: readonly Statements[]): Statement[] {
  const facts = new Map<string, { kind: Statement['kind']; citations: Statement['citations'][number][] }>()
  for (const source of block) {
    const summary = summaryOf(source)
    for (const citation of source.citations) {
      const { id, factId, kind, says } = citation
      const { contentHash } = citationRow(citation, summary.id).properties
      const cited = { citation: id, source: summary, says, contentHash }
      const known = facts.get(factId)
      if (known) known.citations.push(cited)
      else facts.set(factId, { kind, citations: [cited] })
    }
  }
  return [...facts].map(([id, { kind, citations }]) => ({ id, kind, citations: citations.sort(byCitation) }))
}

const byCitation = (one: CitedClaims, other: CitedClaims): number => (one.citation < other.citation ? -1 : 1)

function summaryOf(statements: Statements): CitedClaims['source'] {
  const { declaration, publishedFirst, publishedLast } = statements.source
  const { origin } = sourceRow(statements).properties as { origin: string }
  return { id: declaration.id, official: declaration.kind === 'DOCUMENT', origin, publishedFirst, publishedLast }
}
