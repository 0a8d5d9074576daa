/** Sources as rows: what they are, their text, whom they introduce and what they are cited with. */

import { firstStamp } from '../../src/ingest/write/stamp.ts'
import type { Statements } from '../../src/ingest/write/writeDossier.ts'
import { citationRow, declarationsOf, sourceRow } from '../../src/ingest/write/writeDossier.ts'
import { type EntityWriting, writeEntity } from './entityRows.ts'
import type { WrittenFact } from './factRows.ts'

/** The one node that all sources hang on. */
export const dataset = 0

export interface SourceWriting extends EntityWriting {
  nextCitation(): number
}

/** Writes a source with its citations of facts that are written already. */
export function writeSource(
  statements: Statements,
  facts: ReadonlyMap<string, WrittenFact>,
  writing: SourceWriting,
): void {
  const { tables, numbering } = writing
  const { declaration } = statements.source
  const { properties, text, hash } = sourceRow(statements)
  const official = declaration.kind === 'DOCUMENT'
  const declared = {
    id: declaration.id,
    kind: declaration.kind,
    declarations: [saidBy(declaration.id, official, declaration)],
  }
  writeEntity(declared, writing, { labels: ['Source'], properties })
  const number = numbering.of(declaration.id)
  tables.node(['Text'], 'Text', number, { text })
  tables.edge('HAS_TEXT', ['Entity', number], ['Text', number])
  tables.edge('HOLDS', ['Dataset', dataset], ['Entity', number], { hash })
  for (const one of declarationsOf(statements))
    tables.edge('DECLARES', ['Entity', number], ['Entity', numbering.of(one.id)], { json: JSON.stringify(one) })
  for (const citation of statements.citations) {
    const { factId, properties } = citationRow(citation, declaration.id)
    const cited = writing.nextCitation()
    tables.node(['Citation'], 'Citation', cited, { ...properties, ...firstStamp(1) })
    tables.edge('CITED_IN', ['Fact', (facts.get(factId) as WrittenFact).number], ['Citation', cited])
    tables.edge('FROM_SOURCE', ['Citation', cited], ['Entity', number])
  }
}

/** A declaration as it is read back from the graph. */
export const saidBy = (source: string, official: boolean, declaration: object) => ({
  source,
  official,
  json: JSON.stringify(declaration),
})
