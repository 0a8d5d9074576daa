/** A form in which tables are written. */
import type { DatasetVersion } from '../../../server/dataset.ts'
import type { Cell, Column, Row } from '../column.ts'

/** What a file is, beside its rows. */
export interface FileAbout {
  /** As it is called, without ending. */
  readonly name: string
  readonly meaning: string
  /** The address it is fetched at. */
  readonly address: string
  readonly publicUrl: string
  readonly version: DatasetVersion
  readonly columns: readonly Column[]
  readonly style: Style
}

/** How text is written where its reader wants it otherwise than the form does. */
export interface Style {
  /** A mark of the encoding in front, without which Excel on Windows takes CSV for Latin. */
  readonly bom: boolean
  /** Whether text that a spreadsheet would take for a formula is marked as text. */
  readonly guarded: boolean
}

/** A page of rows at a time: what one gives is written before the next is asked for. */
export type Rows = AsyncIterable<readonly Row[]>

export interface Form {
  readonly ending: string
  readonly mediaType: string
  /** For whom it is, in a line. */
  readonly meaning: string
  /** Whether it is packed already, so that packing it again gains nothing. */
  readonly isPacked?: boolean
  /** How many rows it can hold; without, any number. */
  readonly mostRows?: number
  write(rows: Rows, about: FileAbout): AsyncIterable<string | Uint8Array>
}

/** What stands between the entries of a list in a form that has no lists. No name or id contains it. */
const between = ' | '

/** A cell as the text that a form without types has for it. */
export function textOfCell(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.join(between) : String(cell)
}
