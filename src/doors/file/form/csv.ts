import type { Row } from '../column.ts'
import { type Form, textOfCell } from './form.ts'

/** Comma-separated values (RFC 4180, UTF-8), each line ended as shells and data frames expect it. */
export const csv: Form = {
  ending: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  meaning: 'Spreadsheets, pandas, DuckDB, R. Read codes as text: dtype=str.',
  async *write(rows, { columns, style }) {
    const line = lineWriter(style.guarded)
    yield `${style.bom ? '\ufeff' : ''}${line(columns.map(({ name }) => name))}`
    for await (const page of rows) yield page.map(line).join('')
  },
}

/** What a spreadsheet would run rather than show. A number stays one. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text)

function lineWriter(isGuarded: boolean): (row: Row) => string {
  const field = (cell: Row[number]): string => {
    const text = textOfCell(cell)
    const shown = isGuarded && isFormula(text) ? `'${text}` : text
    return /[",\n\r]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown
  }
  return (row) => `${row.map(field).join(',')}\n`
}
