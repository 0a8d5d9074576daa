/**
 * Writes prepared dossiers: all of them or nothing. What they stated before and state no longer goes; what other sources
 * state too stays, with the values that they leave.
 */
import { factSpec } from '../../domain/fact.ts'
import { Problem } from '../../domain/problem.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import {
  type CitationRow,
  clearSources,
  type DeclarationRow,
  deleteNodes,
  mergeEntities,
  type SourceRow,
  statedBefore,
  writeCitations,
  writeDeclarations,
  writeSources,
} from '../../graph/queries/importDossier.ts'
import { factsKnown } from '../../graph/queries/importFact.ts'
import { idsTaken } from '../../graph/queries/importKnown.ts'
import type { Declaration } from '../declaration.ts'
import type { Prepared, PreparedCitation } from '../prepare/prepare.ts'
import { inBatches } from './batch.ts'
import type { Moved } from './bury.ts'
import { stubOf } from './entityRow.ts'
import { type NewFacts, sortCitations } from './newFacts.ts'
import { citationHash } from './stamp.ts'
import { type Touched, touch } from './touch.ts'
import { inVersion, type Making, type Written } from './version.ts'

/** What one source states, ready to be written. */
export type Statements = Pick<Prepared, 'source' | 'hash' | 'declarations' | 'citations'>

/** Called with how many of all rows are written. */
export type Progress = (done: number, all: number) => void

/**
 * Updates the graph to what sources state now, without the sources that are gone, within one version.
 * Returns the sources whose statements changed the graph.
 */
export async function writeDossiers(
  writer: Writer,
  making: Making,
  prepared: readonly Statements[],
  gone: readonly string[] = [],
  progress: Progress = () => {},
): Promise<string[]> {
  const hashes = await making.hashesOf([...prepared.map(idOf), ...gone])
  const changed = prepared.filter((one) => hashes.get(idOf(one)) !== one.hash)
  const removed = gone.filter((id) => hashes.has(id))
  const sources = [...changed.map(idOf), ...removed]
  if (sources.length === 0) return []
  const held = sources.filter((id) => hashes.has(id))
  const before = await inBatches(held, (some) => writer.read(statedBefore, { sources: some }))
  await inBatches(held, (some) => writer.write(clearSources, { sources: some }))
  const declared = changed.flatMap(declarationRows)
  const tell = progressOver(changed, progress)
  const { known, created, fresh } = await writeStatements(
    writer,
    making.version,
    changed,
    declared,
    (id) => hashes.has(id),
    tell,
  )
  const formerly = [...sources, ...before.flatMap(({ entities }) => entities)]
  const entities = { declared, fresh: new Set(fresh), formerly }
  const touched = { ...touchedBy(changed, sources, before), known, created, entities }
  const left = await touch(writer, making.version, touched, tell)
  await writer.write(deleteNodes, { ...left, sources: removed, back: changed.flatMap(statedIds) })
  const there = new Set([...known, ...before.flatMap(({ citations }) => citations.map(({ id }) => id))])
  making.kinds.add([...fresh, ...factsAndCitations(changed).filter((id) => !there.has(id))])
  making.kinds.remove([...left.facts, ...left.citations, ...left.entities])
  for (const one of changed) making.note(idOf(one), hashes.get(idOf(one)) ?? null, one.hash)
  for (const id of removed) making.note(id, hashes.get(id) ?? null, null)
  return sources
}

const idOf = ({ source }: Statements): string => source.declaration.id

/**
 * Takes a source's statements out of the graph, as if it had never been imported.
 * @throws Problem when it is no dossier's, or when something still needs what only it declares
 */
export const removeDossier = (graph: Graph, source: string): Promise<Written> =>
  inVersion(graph, async (writer, making) => {
    const [taken] = await writer.read(idsTaken, { ids: [source] })
    if (taken?.reference)
      throw new Problem(
        'BAD_ARGUMENT',
        `${source} comes with the places`,
        'Only what a dossier brought in can be removed.',
      )
    return (await writeDossiers(writer, making, [], [source])).length > 0
  })

function touchedBy(
  changed: readonly Statements[],
  sources: readonly string[],
  before: readonly { readonly citations: readonly { id: string; fact: string }[] }[],
): Omit<Touched, 'known' | 'created' | 'entities'> {
  const citations = changed.flatMap((one) => one.citations)
  const now = new Map(citations.map(({ id, factId }) => [id, factId]))
  const moved: Moved[] = before.flatMap((one) =>
    one.citations.map(({ id, fact }) => ({ citation: id, from: fact, to: now.get(id) ?? null })),
  )
  return {
    sources,
    moved: moved.filter(({ from, to }) => from !== to),
    cited: citations.map(({ factId }) => factId),
  }
}

/** What the dossier declares, itself among it. */
export const declarationsOf = ({ source, declarations }: Statements): Declaration[] => [
  source.declaration,
  ...declarations,
]

/** Call it with citations as they are written; it reports how many of all are done. */
function progressOver(changed: readonly Statements[], progress: Progress): (citations: number) => void {
  const all = changed.reduce((sum, { citations }) => sum + citations.length, 0)
  let done = 0
  return (citations) => {
    done += citations
    progress(done, all)
  }
}

interface Met {
  /** The facts that were there before, and those that are yet to be created. */
  readonly known: readonly string[]
  readonly created: NewFacts
  /** The entities that were not there. */
  readonly fresh: readonly string[]
}

/** Writes what sources state, except new facts: those are created when they are settled. */
async function writeStatements(
  writer: Writer,
  version: number,
  changed: readonly Statements[],
  declared: readonly DeclarationRow[],
  wasHeld: (source: string) => boolean,
  tell: (citations: number) => void,
): Promise<Met> {
  const citations = changed.flatMap(citationRows)
  const facts = [...new Set(citations.map(({ factId }) => factId))]
  const known = new Set((await inBatches(facts, (ids) => writer.read(factsKnown, { ids }))).map(({ id }) => id))
  const { created, others } = sortCitations(citations, (fact) => known.has(fact), wasHeld)
  const declarations = changed.flatMap(declarationsOf)
  const stubs = [...new Map(declarations.map((declaration) => [declaration.id, stubOf(declaration)])).values()]
  const writeSome = async (rows: readonly CitationRow[]): Promise<never[]> => {
    await writer.write(writeCitations, { version, rows })
    tell(rows.length)
    return []
  }
  const [fresh] = await Promise.all([
    inBatches(stubs, (entities) => writer.write(mergeEntities, { entities })),
    inBatches(changed.map(sourceRow), (rows) => writer.write(writeSources, { rows })),
    inBatches(declared, (rows) => writer.write(writeDeclarations, { rows })),
    inBatches(others, writeSome),
  ])
  return { known: [...known], created, fresh: fresh.map(({ id }) => id) }
}

/** All that a source states: what it declares, its citations and their facts. */
const statedIds = (one: Statements): string[] => [
  ...declarationsOf(one).map(({ id }) => id),
  ...factsAndCitations([one]),
]

/** Each once. */
const factsAndCitations = (some: readonly Statements[]): string[] => [
  ...new Set(some.flatMap(({ citations }) => citations.flatMap(({ id, factId }) => [id, factId]))),
]

/** The node of a source beside what it is declared with. Its origin is its own, for as long as it reprints no other. */
export function sourceRow({ source, hash }: Statements): SourceRow {
  const { textKind, textHash, publishedFirst, publishedLast, declaration, text } = source
  const { agency, publisher } = declaration.relations
  const origin = agency ?? publisher ?? declaration.id
  return {
    source: declaration.id,
    properties: { textKind, textHash, publishedFirst, publishedLast, origin },
    text,
    hash,
  }
}

/** The edges of what a dossier declares. */
const declarationRows = (one: Statements): DeclarationRow[] =>
  declarationsOf(one).map((declaration) => ({
    source: idOf(one),
    id: declaration.id,
    json: JSON.stringify(declaration),
    distinct: declaration.distinct ?? null,
  }))

const citationRows = (one: Statements): CitationRow[] =>
  one.citations.map((citation) => citationRow(citation, idOf(one)))

/** A citation with the fact that it carries. */
export function citationRow({ id, factId, kind, says, ...quote }: PreparedCitation, source: string): CitationRow {
  const properties = { id, ...quote, says: JSON.stringify(says) }
  return {
    id,
    source,
    factId,
    factKind: kind,
    factLabels: [factSpec(kind).label],
    properties: { ...properties, contentHash: citationHash({ fact: factId, source, properties }) },
  }
}
