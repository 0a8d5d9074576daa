import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column, Row } from '../column.ts'
import type { FileAbout, Form } from './form.ts'

/** Rows that are held until they are written as one group: few make large files, many take memory. */
const groupSize = 10_000

/** Parquet with types, lists as lists, and what the file is in its metadata. */
export const parquet: Form = {
  ending: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  meaning: 'pandas, DuckDB, polars, Arrow: small and with types.',
  isPacked: true,
  async *write(rows, about) {
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(about.columns), kvMetadata: metadataOf(about) })
    let held: Row[] = []
    for await (const page of rows) {
      held.push(...page)
      if (held.length < groupSize) continue
      await writer.write({ columnData: columnData(about.columns, held) })
      held = []
      yield taken(bytes)
    }
    if (held.length > 0) await writer.write({ columnData: columnData(about.columns, held) })
    await writer.finish()
    yield taken(bytes)
  },
}

/** What has been written since; positions in the file go on counting. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = new Uint8Array(bytes.buffer.slice(0, bytes.index))
  bytes.index = 0
  return chunk
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const

const schemaOf = (columns: readonly Column[]): Schema => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap((column) => (column.list ? listOf(column) : [leafOf(column)])),
]

const leafOf = ({ name, type }: Pick<Column, 'name' | 'type'>): Schema[number] => ({
  ...{ name, repetition_type: 'OPTIONAL' },
  ...types[type],
})

/** The three levels that readers know a list by. */
const listOf = ({ name, type }: Column): Schema => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  leafOf({ name: 'element', type }),
]

const columnData = (columns: readonly Column[], rows: readonly Row[]) =>
  columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index] ?? null) }))

const metadataOf = ({ meaning, address, version, columns }: FileAbout) => [
  { key: 'description', value: meaning },
  { key: 'source', value: address },
  { key: 'datasetVersion', value: String(version.version) },
  { key: 'datasetHash', value: version.hash },
  ...columns.map((column) => ({ key: `column.${column.name}`, value: column.meaning })),
]
