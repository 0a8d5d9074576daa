/** Writes a table in several forms at once, while it is read a single time. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Row } from '../file/column.ts'
import { csv } from '../file/form/csv.ts'
import type { FileAbout, Form } from '../file/form/form.ts'
import { jsonLines } from '../file/form/jsonLines.ts'
import { parquet } from '../file/form/parquet.ts'
import type { DatasetTable } from './tables.ts'

/** JSON lines are what changes between two data sets are found in. */
export const datasetForms: readonly Form[] = [parquet, csv, jsonLines]

export interface WrittenFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

export interface WrittenTable extends Pick<DatasetTable, 'name' | 'meaning' | 'columns'> {
  readonly rowCount: number
  readonly files: readonly WrittenFile[]
}

export async function writeTable(folder: string, table: DatasetTable, publicUrl: string): Promise<WrittenTable> {
  const { name, meaning, columns, version } = table
  const style = { bom: false, guarded: false }
  const about: FileAbout = { name, meaning, columns, version, publicUrl, style, address: `${publicUrl}/v1/${name}` }
  const counted = { rows: 0 }
  const copies = copiesOf(counting(table.rows, counted), datasetForms.length)
  const files = await Promise.all(
    datasetForms.map((form, index) => writeFile(folder, form, copies[index] as AsyncIterable<readonly Row[]>, about)),
  )
  return { name, meaning, columns, rowCount: counted.rows, files }
}

async function* counting(rows: DatasetTable['rows'], counted: { rows: number }): DatasetTable['rows'] {
  for await (const page of rows) {
    counted.rows += page.length
    yield page
  }
}

async function writeFile(
  folder: string,
  { ending, mediaType, write }: Form,
  rows: AsyncIterable<readonly Row[]>,
  about: FileAbout,
): Promise<WrittenFile> {
  const path = `${about.name}.${ending}`
  const seen = seeing()
  await pipeline(
    Readable.from(write(rows, about), { objectMode: false }),
    seen.stream,
    createWriteStream(join(folder, path)),
  )
  return { path, mediaType: mediaType.split(';', 1)[0] as string, ...seen.of() }
}

/** Hash and length of what passes. */
export function seeing(): { readonly stream: Transform; of(): { bytes: number; sha256: string } } {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  return { stream, of: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/** The same pages for several readers: the next is read when each of them has asked for it. */
export function copiesOf<T>(source: AsyncIterable<T>, count: number): readonly AsyncIterable<T>[] {
  const iterator = source[Symbol.asyncIterator]()
  let round: { next: Promise<IteratorResult<T>>; waiting: number; done: () => void; all: Promise<void> } | null = null
  const open = () => {
    let done = (): void => {}
    const all = new Promise<void>((resolve) => {
      done = resolve
    })
    return { next: iterator.next(), waiting: count, done, all }
  }
  async function* copy(): AsyncGenerator<T> {
    for (;;) {
      round ??= open()
      const mine = round
      mine.waiting -= 1
      if (mine.waiting === 0) {
        round = null
        mine.done()
      }
      await mine.all
      const { value, done } = await mine.next
      if (done) return
      yield value
    }
  }
  return Array.from({ length: count }, copy)
}
