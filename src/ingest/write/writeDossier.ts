/**
 * Writes a prepared dossier: all of it or nothing. What it stated before and states no longer goes; what other sources
 * state too stays, with the values that they leave.
 */
import { factSpec } from '../../domain/fact.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import {
  type CitationRow,
  clearSource,
  mergeEntities,
  statedBefore,
  unearth,
  writeCitations,
  writeDeclarations,
  writeSource,
} from '../../graph/queries/importDossier.ts'
import type { Declaration } from '../declaration.ts'
import type { Prepared, PreparedCitation } from '../prepare/prepare.ts'
import { stubOf } from './entityRow.ts'
import { touch } from './touch.ts'
import { inVersion, type Written } from './version.ts'

/** What one source states, ready to be written. */
export type Statements = Pick<Prepared, 'source' | 'hash' | 'declarations' | 'citations'>

export function writeDossier(graph: Graph, prepared: Statements): Promise<Written> {
  const { id } = prepared.source.declaration
  return inVersion(graph, async (writer, { hashes, version }) => {
    if (hashes.get(id) === prepared.hash) return false
    const [before] = await writer.read(statedBefore, { source: id })
    await writeStatements(writer, prepared)
    await touch(writer, version, {
      facts: [...(before?.facts ?? []), ...prepared.citations.map(({ factId }) => factId)],
      entities: [...(before?.entities ?? []), ...declarationsOf(prepared).map((declaration) => declaration.id)],
    })
    hashes.set(id, prepared.hash)
    return true
  })
}

/** Takes a source's statements out of the graph, as if it had never been imported. */
export function removeDossier(graph: Graph, source: string): Promise<Written> {
  return inVersion(graph, async (writer, { hashes, version }) => {
    if (!hashes.delete(source)) return false
    const [before] = await writer.read(statedBefore, { source })
    await writer.write(clearSource, { source })
    await touch(writer, version, { facts: before?.facts ?? [], entities: [...(before?.entities ?? []), source] })
    return true
  })
}

/** What the dossier declares, itself among it. */
export const declarationsOf = ({ source, declarations }: Statements): Declaration[] => [
  source.declaration,
  ...declarations,
]

async function writeStatements(writer: Writer, prepared: Statements): Promise<void> {
  const declarations = declarationsOf(prepared)
  const { id } = prepared.source.declaration
  await writer.write(clearSource, { source: id })
  await writer.write(mergeEntities, { entities: declarations.map(stubOf) })
  await writer.write(unearth, {
    ids: [...declarations.map((declaration) => declaration.id), ...prepared.citations.map(({ factId }) => factId)],
  })
  await writer.write(writeSource, { source: id, ...sourceRow(prepared) })
  await writer.write(writeDeclarations, {
    source: id,
    declarations: declarations.map((declaration) => ({ id: declaration.id, json: JSON.stringify(declaration) })),
  })
  await writer.write(writeCitations, { source: id, citations: prepared.citations.map(citationRow) })
}

/** The properties of a source beside those it is declared with. */
export function sourceRow({ source, hash }: Statements): { properties: object; text: string; hash: string } {
  const { textKind, textHash, publishedFirst, publishedLast, declaration } = source
  const { agency, publisher, reprintOf } = declaration.relations
  const origin = reprintOf ?? agency ?? publisher ?? declaration.id
  return { properties: { textKind, textHash, publishedFirst, publishedLast, origin }, text: source.text, hash }
}

/** A citation with the fact that it carries. */
export function citationRow({ id, factId, kind, says, ...quote }: PreparedCitation): CitationRow {
  return {
    id,
    factId,
    factKind: kind,
    factLabels: [factSpec(kind).label],
    properties: { ...quote, says: JSON.stringify(says) },
  }
}
