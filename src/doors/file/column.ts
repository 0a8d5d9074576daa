/** What a table has in its columns, said once for every form in which it is written. */
import type { Language } from '../../wording/language.ts'

export type Cell = string | number | boolean | null | readonly (string | number)[]

/** What a query answered about one node, by the names of fields. */
export type Answer = Readonly<Record<string, unknown>>

export interface Column {
  readonly name: string
  /** Of the value, or of each entry where it is a list. Official codes are text: they begin with zeros. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean'
  readonly list?: boolean
  readonly meaning: string
  /** What the query asks of each node for it. */
  readonly select: (language: Language) => string
  readonly read: (row: Answer) => Cell
  /** Whether it stands in a file only when it is asked for by name: it takes as long as all others together. */
  readonly isExtra?: true
  /** Of ids: how what they name takes part. The column after it has their names. */
  readonly edge?: string
  /** Whether it reads where the row lies, see `ground.ts`. */
  readonly isPlace?: true
}

export interface Table {
  /** As its files are called: `honours`, `honours-roles`. */
  readonly name: string
  readonly meaning: string
  readonly columns: readonly Column[]
  /** The rows that a node of the connection gives: itself, or one for each of its roles or citations. */
  readonly rowsOf: (node: Answer) => readonly Answer[]
}

/** Values of a row, in the order of the columns. */
export type Row = readonly Cell[]

export const rowOf = (columns: readonly Column[], row: Answer): Row => columns.map(({ read }) => read(row))

/** What stands behind a path of fields; null where one of them gives nothing. */
export function at(row: unknown, path: readonly string[]): unknown {
  let found = row
  for (const name of path) found = (found as Answer | null | undefined)?.[name]
  return found ?? null
}

/** `firstSeen` is `first_seen` in files. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const isList = (value: unknown): value is readonly Answer[] => Array.isArray(value)
