/**
 * Queries that are asked in the same moment travel as one. A round trip costs the server about as much as a small query
 * does, so that three of them asked together answer more than twice as many clients.
 */
import type { Query } from './cypher.ts'
import type { Reader } from './graph.ts'
import { newestVersion, type VersionName } from './queries/dataset.ts'

interface Asked {
  readonly query: Query<object, object>
  readonly parameters: object
  readonly resolve: (rows: never) => void
  readonly reject: (error: unknown) => void
}

/** Each further query makes the bundle's plan dearer to find, and a bundle that nobody else sends must be planned anew. */
const most = 8

/**
 * A reader that holds what it is asked until nothing more can be asked without an answer, then sends it together. The
 * queries of a bundle share their fate: when it fails, each of them fails.
 * @param onVersion told of every bundle which version of the dataset was the newest when the last of it was read
 */
export function bundled(reader: Reader, onVersion: (version: VersionName | null) => void = () => {}): Reader {
  let waiting: Asked[] = []
  const flush = (): void => {
    const asked = waiting
    waiting = []
    for (let at = 0; at < asked.length; at += most) void send(reader, asked.slice(at, at + most), onVersion)
  }
  return {
    read: (query, parameters) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ query, parameters, resolve, reject })
      }),
  }
}

async function send(
  reader: Reader,
  asked: readonly Asked[],
  onVersion: (version: VersionName | null) => void,
): Promise<void> {
  try {
    const answers = await together(reader, asked)
    onVersion((answers.at(-1)?.[0] as VersionName | undefined) ?? null)
    for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as never)
  } catch (error) {
    for (const { reject } of asked) reject(error)
  }
}

/** The version stands last, so that what others wrote while the parts before it were read is seen by it. */
async function together(reader: Reader, asked: readonly Asked[]): Promise<object[][]> {
  const { text, parts } = knownBundle([...asked.map(({ query }) => query.text), newestVersion.text])
  const parameters = Object.fromEntries(asked.map((one, index) => [name(index), one.parameters]))
  const [row] = (await reader.read({ text }, parameters)) as [Record<string, unknown[][]>]
  return parts.map((columns, index) => (row[name(index)] ?? []).map((values) => rowOf(columns, values)))
}

const name = (index: number): string => `q${index}`

function rowOf(columns: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {}
  for (const [at, column] of columns.entries()) row[column] = values[at]
  return row
}

export interface Bundle {
  readonly text: string
  /** The columns of each part, as its rows bring their values. */
  readonly parts: readonly (readonly string[])[]
}

/** Programs ask the same operations again and again; as many bundles as the database keeps plans. */
const mostKnown = 1_000
const bundles = new Map<string, Bundle>()

function knownBundle(texts: readonly string[]): Bundle {
  const key = texts.join('\n;\n')
  const known = bundles.get(key)
  if (known !== undefined) return known
  if (bundles.size >= mostKnown) bundles.clear()
  const made = bundle(texts)
  bundles.set(key, made)
  return made
}

/**
 * One query for several. Each keeps its text, but for its parameters, which become entries of one of its own; its rows
 * come back in their order under the name of that parameter, each as the list of its values: a key with each of them would
 * have to be unpacked as often.
 */
export function bundle(texts: readonly string[]): Bundle {
  const parts = texts.map(columnsOf)
  const calls = texts.map((text, index) => {
    const own = text.replaceAll(/\$(\w+)/g, `$${name(index)}.$1`)
    return `CALL () {\nCALL () {\n${own}\n}\nRETURN collect([${parts[index]?.join(', ')}]) AS ${name(index)}\n}`
  })
  return { text: `${calls.join('\n')}\nRETURN ${texts.map((_, index) => name(index)).join(', ')}`, parts }
}

/**
 * The names of what a query returns, read off its last RETURN outside of any brackets.
 * @throws Error for a query without one, and for a column that is neither a name nor given one
 */
export function columnsOf(text: string): string[] {
  const [, returned] = outside(text)
    .split(/\bRETURN\s+(?:DISTINCT\s+)?/)
    .slice(-2)
  if (returned === undefined) throw new Error(`no RETURN in: ${text}`)
  const columns = returned.split(/\b(?:ORDER\s+BY|SKIP|LIMIT)\b/)[0] as string
  return columns.split(',').map((column) => {
    const [, named] = /(?:^|\bAS\s+)(\w+)\s*$/.exec(column.trim()) ?? []
    if (named === undefined) throw new Error(`no name for “${column.trim()}” in: ${text}`)
    return named
  })
}

/** The text without what stands in brackets or quotes. */
function outside(text: string): string {
  let depth = 0
  return text.replaceAll(/'[^']*'/g, "''").replaceAll(/[(){}[\]]|[^(){}[\]]+/g, (piece) => {
    if ('({['.includes(piece)) depth += 1
    else if (')}]'.includes(piece)) depth -= 1
    else if (depth === 0) return piece
    return ''
  })
}
