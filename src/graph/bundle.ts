/**
 * Queries that are asked in the same moment travel as one. A round trip costs the server about as much as a small query
 * does, so that three of them asked together answer more than twice as many clients.
 */
import type { Query } from './cypher.ts'
import type { Reader } from './graph.ts'

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
 */
export function bundled(reader: Reader): Reader {
  let waiting: Asked[] = []
  const flush = (): void => {
    const asked = waiting
    waiting = []
    for (let at = 0; at < asked.length; at += most) void send(reader, asked.slice(at, at + most))
  }
  return {
    read: (query, parameters) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ query, parameters, resolve, reject })
      }),
  }
}

async function send(reader: Reader, asked: readonly Asked[]): Promise<void> {
  try {
    const answers = await (asked.length > 1
      ? together(reader, asked)
      : Promise.all(asked.map((one) => alone(reader, one))))
    for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as never)
  } catch (error) {
    for (const { reject } of asked) reject(error)
  }
}

const alone = (reader: Reader, { query, parameters }: Asked): Promise<object[]> => reader.read(query, parameters)

async function together(reader: Reader, asked: readonly Asked[]): Promise<object[][]> {
  const query = { text: bundle(asked.map(({ query }) => query.text)) }
  const parameters = Object.fromEntries(asked.map((one, index) => [name(index), one.parameters]))
  const [row] = (await reader.read(query, parameters)) as [Record<string, object[]>]
  return asked.map((_, index) => row[name(index)] ?? [])
}

const name = (index: number): string => `q${index}`

/**
 * One query for several. Each keeps its text, but for its parameters, which become entries of one of its own; its rows
 * come back as a list of maps, in their order, under the name of that parameter.
 */
export function bundle(texts: readonly string[]): string {
  const parts = texts.map((text, index) => {
    const row = columnsOf(text).map((column) => `${column}: ${column}`)
    const own = text.replaceAll(/\$(\w+)/g, `$${name(index)}.$1`)
    return `CALL () {\nCALL () {\n${own}\n}\nRETURN collect({${row.join(', ')}}) AS ${name(index)}\n}`
  })
  return `${parts.join('\n')}\nRETURN ${texts.map((_, index) => name(index)).join(', ')}`
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
