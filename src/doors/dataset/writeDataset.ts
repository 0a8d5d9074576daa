/** Writes the present version as a data set: all of it, or none. */
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../domain/problem.ts'
import type { Graph } from '../../graph/graph.ts'
import { newestVersion } from '../../graph/queries/dataset.ts'
import { type DatasetVersion, isSameVersion } from '../../server/dataset.ts'
import { shortVersion } from '../file/serveFile.ts'
import { moved } from '../file/walk.ts'
import { changesOf } from './changes.ts'
import { documentsOf } from './describe.ts'
import { clearOld, datasetsIn, freshFolder } from './shelf.ts'
import { tablesOf } from './tables.ts'
import { seeing, type WrittenFile, type WrittenTable, writeTable } from './writeTable.ts'

export interface Asked {
  readonly graph: Graph
  readonly folder: string
  readonly publicUrl: string
  /** How many data sets stay; without, all. */
  readonly kept?: number | undefined
  readonly progress?: ((table: string, done: number) => void) | undefined
}

export interface Written {
  readonly name: string
  /** Whether it had been written before. */
  readonly isOld: boolean
  readonly rows: number
  /** What became of the data set before it, by number. */
  readonly changes: number | null
  readonly gone: readonly string[]
}

/** An import that comes in between makes it begin anew. */
const attempts = 3

export async function writeDataset(asked: Asked): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(asked)
    } catch (error) {
      if (!(error instanceof Problem) || error.message !== moved().message || attempt === attempts) throw error
    }
  }
}

async function writeOnce({ graph, folder, publicUrl, kept, progress }: Asked): Promise<Written> {
  const [version] = await graph.read(newestVersion, {})
  if (!version) throw new Problem('UNAVAILABLE', 'The graph holds no dataset yet.', 'Import something first.')
  const name = shortVersion(version)
  if (existsSync(join(folder, name))) return { name, isOld: true, rows: 0, changes: null, gone: clearOld(folder, kept) }
  const fresh = freshFolder(folder)
  try {
    const tables = await writeTables(fresh, { graph, publicUrl, version, progress })
    const [former] = datasetsIn(folder)
    const delta = former ? await writeChanges(fresh, join(folder, former), former, tables) : null
    await writeDocuments(
      fresh,
      { version, publicUrl, tables, made: new Date().toISOString() },
      delta ? [delta.file] : [],
    )
    renameSync(fresh, join(folder, name))
    const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0)
    return { name, isOld: false, rows, changes: delta?.changes ?? null, gone: clearOld(folder, kept) }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

type Writing = Pick<Asked, 'graph' | 'publicUrl' | 'progress'> & { readonly version: DatasetVersion }

async function writeTables(fresh: string, { graph, publicUrl, version, progress }: Writing): Promise<WrittenTable[]> {
  const written: WrittenTable[] = []
  for await (const table of tablesOf(graph, publicUrl)) {
    if (!isSameVersion(table.version, version)) throw moved()
    progress?.(table.name, written.length)
    written.push(await writeTable(fresh, table, publicUrl))
  }
  return written
}

/** There is such a file also when nothing changed: it says so by being empty. */
async function writeChanges(
  fresh: string,
  before: string,
  former: string,
  tables: readonly WrittenTable[],
): Promise<{ readonly file: WrittenFile; readonly changes: number }> {
  const path = `changes-from-${former}.jsonl`
  const counted = { changes: 0 }
  async function* lines(): AsyncGenerator<string> {
    for (const { name } of tables)
      for await (const change of changesOf(name, before, fresh)) {
        counted.changes += 1
        yield `${JSON.stringify(change)}\n`
      }
  }
  const seen = seeing()
  await pipeline(Readable.from(lines(), { objectMode: false }), seen.stream, createWriteStream(join(fresh, path)))
  return { file: { path, mediaType: 'application/x-ndjson', ...seen.of() }, changes: counted.changes }
}

async function writeDocuments(
  fresh: string,
  described: Parameters<typeof documentsOf>[0],
  more: readonly WrittenFile[],
): Promise<void> {
  const sums = [...described.tables.flatMap(({ files }) => files), ...more].map(({ path, sha256 }) => [sha256, path])
  for (const [path, document] of Object.entries(documentsOf(described))) {
    const text = `${JSON.stringify(document, null, 2)}\n`
    const seen = seeing()
    await pipeline(Readable.from([text], { objectMode: false }), seen.stream, createWriteStream(join(fresh, path)))
    sums.push([seen.of().sha256, path])
  }
  await writeFile(join(fresh, 'SHA256SUMS'), sums.map(([sum, path]) => `${sum}  ${path}\n`).join(''))
}
