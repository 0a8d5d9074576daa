import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sourceHashes } from '../../../src/graph/queries/importDossier.ts'
import { auditGraph } from '../../../src/ingest/audit/audit.ts'
import { dumpGraph } from '../../ingest/import/dump.ts'
import { useTestGraph } from '../../ingest/import/testGraph.ts'
import { interwoven } from '../../ingest/import/written.ts'
import { testNeo4j } from '../../support/neo4j.ts'
import { smallPlaces } from '../../support/smallGraph.ts'
import { startImporter, type Work } from './importer.ts'

const test = useTestGraph()
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-import-'))
const work = join(folder, 'work.json')

beforeAll(() => {
  const files = interwoven.map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes) }))
  writeFileSync(work, JSON.stringify({ connection: testNeo4j(), places: smallPlaces(), files } satisfies Work))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Imports in a process of its own, for as many milliseconds as it is given, and tells how many it took. */
async function importFor(milliseconds: number | null): Promise<{ took: number; isDone: boolean }> {
  const importer = startImporter(work)
  await importer.ready
  const start = Date.now()
  if (milliseconds !== null) {
    await Promise.race([sleep(milliseconds), importer.ended])
    importer.kill()
  }
  const isDone = await importer.ended
  return { took: Date.now() - start, isDone }
}

const hashes = async () => new Map((await test.graph.read(sourceHashes, {})).map(({ id, hash }) => [id, hash]))

describe('an import that is killed at any moment', () => {
  it('leaves every dossier in whole or not at all, and the next import makes up for the rest', async () => {
    const { took, isDone } = await importFor(null)
    expect(isDone).toBe(true)
    const [dump, due] = [await dumpGraph(test.graph), await hashes()]
    const moments = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), 12)
    const left: number[] = []
    for (const moment of moments) {
      await test.empty()
      await importFor(moment * took)
      const kept = await hashes()
      expect([...kept].filter(([id, hash]) => due.get(id) !== hash)).toEqual([])
      expect(await auditGraph(test.graph)).toEqual([])
      left.push(due.size - kept.size)
      await test.import(...interwoven)
      expect(await dumpGraph(test.graph)).toEqual(dump)
    }
    expect(left.filter((missing) => missing > 0).length).toBeGreaterThan(0)
  }, 600_000)
})
