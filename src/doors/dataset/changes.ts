/** What changed from one data set to another, thing by thing. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Change {
  readonly op: 'ADD' | 'MOD' | 'DEL'
  readonly table: string
  /** Of the fact or entity; of a table beside facts that of the fact whose rows they are. */
  readonly id: string
  /** All rows that it has now; none once it is gone. */
  readonly rows: readonly object[]
}

interface Group {
  readonly id: string
  readonly lines: readonly string[]
}

/** The changes of one table. Applying them to the earlier rows gives the later ones. */
export async function* changesOf(table: string, before: string, after: string): AsyncGenerator<Change> {
  const known = new Map<string, string>()
  for await (const { id, lines } of groupsOf(before, table)) known.set(id, digestOf(lines))
  for await (const { id, lines } of groupsOf(after, table)) {
    const was = known.get(id)
    known.delete(id)
    if (was === digestOf(lines)) continue
    yield { op: was === undefined ? 'ADD' : 'MOD', table, id, rows: lines.map((line) => JSON.parse(line) as object) }
  }
  for (const id of known.keys()) yield { op: 'DEL', table, id, rows: [] }
}

const digestOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('base64')

/** A table that a data set does not have has no rows: a new kind of fact came in. */
async function* groupsOf(folder: string, table: string): AsyncGenerator<Group> {
  const path = join(folder, `${table}.jsonl`)
  if (!existsSync(path)) return
  let id: string | null = null
  let lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const key = keyOf(line)
    if (id !== null && key !== id) {
      yield { id, lines }
      lines = []
    }
    id = key
    lines.push(line)
  }
  if (id !== null) yield { id, lines }
}

function keyOf(line: string): string {
  const { id, fact_id: fact } = JSON.parse(line) as { readonly id?: string; readonly fact_id?: string }
  return id ?? fact ?? ''
}
