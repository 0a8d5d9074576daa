import type { Column, Row } from '../column.ts'
import type { Form } from './form.ts'

/** One JSON object a line. Lists stay lists, and what nobody states is null. */
export const jsonLines: Form = {
  ending: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  meaning: 'Programs that read line by line: jq, DuckDB, pandas with lines=True.',
  async *write(rows, { columns }) {
    for await (const page of rows) yield page.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join('')
  },
}

export const objectOf = (columns: readonly Column[], row: Row): Record<string, Row[number]> =>
  Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
