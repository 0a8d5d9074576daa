/** Graphs of few places for tests that import. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { datasetVersion } from '../../../src/graph/queries/dataset.ts'
import { sourceHashes } from '../../../src/graph/queries/importDossier.ts'
import { idsTaken } from '../../../src/graph/queries/importKnown.ts'
import { auditGraph } from '../../../src/ingest/audit/audit.ts'
import type { DossierFile, Imported } from '../../../src/ingest/importDossiers.ts'
import { inVersion } from '../../../src/ingest/write/version.ts'
import { writeDossiers } from '../../../src/ingest/write/writeDossier.ts'
import { useEmptyGraph } from '../../support/neo4j.ts'
import { createSmallGraph, type SmallGraph } from '../../support/smallGraph.ts'
import { base } from './written.ts'

export interface TestGraph {
  readonly graph: Graph
  readonly small: SmallGraph
  /** Imports files that must have no problems. */
  import(...files: DossierFile[]): Promise<Imported>
  /** The problems of files, as they are printed: `file:line path: message (hint)`. Nothing may be written. */
  problems(...files: DossierFile[]): Promise<string[]>
  /** Takes out all dossiers but the base. */
  empty(): Promise<void>
  /** The newest version's number and hash. */
  version(): Promise<{ version: number; hash: string }>
}

// An import takes a tenth of a second, but on a machine that runs other things beside, and plans are made at first.
jest.setTimeout(60_000)

/** Call it once, at the top of the file. Each test begins with the base dossier alone, and leaves the graph sound. */
export function useTestGraph(): TestGraph {
  const test = useSmallGraph()
  beforeEach(test.empty, 60_000)
  afterEach(async () => {
    expect(await auditGraph(test.graph)).toEqual([])
  }, 60_000)
  return test
}

/** The same graph for all tests of a file, with the dossiers given: for tests that leave it as it was. */
export function useImportedGraph(files: readonly DossierFile[]): TestGraph {
  // Before the hook that gives the server back: hooks run in the order in which they are written.
  afterAll(async () => {
    expect(await auditGraph(test.graph)).toEqual([])
  }, 60_000)
  const test = useSmallGraph()
  beforeAll(async () => {
    await test.empty()
    await test.import(...files)
  }, 60_000)
  return test
}

/** A server that another such file has used is taken as it was left: with the places, and plans for all statements. */
function useSmallGraph(): TestGraph {
  let small: SmallGraph | undefined
  // Before the hook that gives the server back: hooks run in the order in which they are written.
  afterAll(async () => {
    if (small && (await isEmptied(small.graph))) server.leave('SMALL')
    await small?.graph.close()
  })
  const server = useEmptyGraph({ keep: 'SMALL' })
  const ready = (): SmallGraph => {
    if (!small) throw new Error('The graph is there from beforeAll on.')
    return small
  }
  beforeAll(async () => {
    small = await createSmallGraph(server.contents === 'SMALL')
  }, 600_000)
  const empty = async (): Promise<void> => {
    await clear(ready().graph)
    await imported(ready(), [base])
  }
  return {
    get graph() {
      return ready().graph
    },
    get small() {
      return ready()
    },
    empty,
    import: (...files) => imported(ready(), files),
    problems: (...files) => problemsOf(ready(), files),
    version: () => newest(ready().graph),
  }
}

/** Takes out every dossier, and says whether nothing is left of them. */
async function isEmptied(graph: Graph): Promise<boolean> {
  await clear(graph)
  const [left] = await graph.read(ofDossiers, {})
  return left?.nodes === 0
}

const ofDossiers = cypher<Record<string, never>, { nodes: number }>`
  MATCH (node:Fact|Citation|Entity) WHERE node.reference IS NULL
  RETURN count(node) AS nodes
`

/** Takes out every dossier; documents that come with the places are none. */
async function clear(graph: Graph): Promise<void> {
  const ids = (await graph.read(sourceHashes, {})).map(({ id }) => id)
  const dossiers = (await graph.read(idsTaken, { ids })).filter(({ reference }) => !reference).map(({ id }) => id)
  await inVersion(graph, async (writer, making) => (await writeDossiers(writer, making, [], dossiers)).length > 0)
}

async function imported(small: SmallGraph, files: readonly DossierFile[]): Promise<Imported> {
  const result = await small.import(files)
  expect(result.problems).toEqual([])
  return result
}

async function problemsOf(small: SmallGraph, files: readonly DossierFile[]): Promise<string[]> {
  const before = await newest(small.graph)
  const { problems } = await small.import(files)
  expect(await newest(small.graph)).toEqual(before)
  return problems.map(
    ({ file, line, path, message, hint }) => `${file}:${line} ${path}: ${message}${hint ? ` (${hint})` : ''}`,
  )
}

async function newest(graph: Graph): Promise<{ version: number; hash: string }> {
  const [row] = await graph.read(datasetVersion, { version: null })
  if (!row) throw new Error('nothing was imported yet')
  return { version: row.version, hash: row.hash }
}
