/**
 * A table of the bulk importer: a file of rows and, beside it, a file with the header, since which columns there are shows
 * only in the end. A property that the graph gets one day becomes a column without anyone listing it here.
 */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'

export interface Table {
  readonly file: string
  readonly header: string
  /** Writes a row: the leading cells, then a node's or an edge's properties. */
  write(lead: string, properties: object): void
  /** Ends the files; returns whether there is any row. */
  close(): boolean
}

interface Column {
  readonly at: number
  readonly type: string
}

/** Characters that no text of ours holds, so that nothing needs escaping. */
export const delimiter = '\t'
export const quote = '\u0001'
export const arrayDelimiter = '\u0002'

const flushAt = 1 << 16

/** @param lead the headers of the leading cells, such as `:ID(Fact)` */
export function createTable(path: string, lead: string): Table {
  const file = `${path}.tsv`
  const header = `${path}.header.tsv`
  const handle = openSync(file, 'w')
  const columns = new Map<string, Column>()
  const values: string[] = []
  const waiting = Buffer.allocUnsafe(flushAt)
  let filled = 0
  let some = false

  function write(cells: string, properties: object): void {
    values.fill('')
    let width = 0
    for (const name in properties) {
      const value = (properties as Readonly<Record<string, unknown>>)[name]
      if (value === null || value === undefined) continue
      const { at, type } = columnOf(name, value)
      if (type === 'long' && !Number.isInteger(value))
        throw new Error(`${path}: ${name} is both long and ${typeOf(value)}`)
      values[at] = cellOf(value)
      width = Math.max(width, at + 1)
    }
    let row = cells
    for (let at = 0; at < width; at++) row += delimiter + values[at]
    append(`${row}\n`)
    some = true
  }

  function columnOf(name: string, value: unknown): Column {
    const known = columns.get(name)
    if (known) return known
    const column = { at: columns.size, type: typeOf(value) }
    columns.set(name, column)
    return column
  }

  /** Bytes, since text that waits in pieces to be written would have to be kept by the garbage collector. */
  function append(row: string): void {
    const room = 3 * row.length
    if (filled + room > waiting.length) flush()
    if (room > waiting.length) writeSync(handle, row)
    else filled += waiting.write(row, filled)
  }

  function flush(): void {
    writeSync(handle, waiting, 0, filled)
    filled = 0
  }

  function close(): boolean {
    flush()
    closeSync(handle)
    writeFileSync(header, [lead, ...[...columns].map(([name, { type }]) => `${name}:${type}`)].join(delimiter))
    return some
  }

  return { file, header, write, close }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return Number.isInteger(value[0]) ? 'long[]' : 'string[]'
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** An empty text or list is quoted, for an empty cell is nothing at all. */
function cellOf(value: unknown): string {
  const cell = Array.isArray(value) ? value.join(arrayDelimiter) : String(value)
  return cell === '' ? quote + quote : cell
}
