/**
 * Queries that are asked in the same moment travel as one. A round trip costs the server about as much as a small query
 * does, so that three of them asked together answer more than twice as many clients.
 */
import type { QueryWithColumns } from './cypher.ts'
import type { Reader } from './graph.ts'
import { newestVersion, type VersionName } from './queries/dataset.ts'
import { nameOf } from './queryName.ts'

interface Asked {
  readonly query: QueryWithColumns<object, object>
  readonly parameters: object
  readonly resolve: (rows: never) => void
  readonly reject: (error: unknown) => void
}

/** Each further query makes the bundle's plan slower to find, and a bundle that nobody else sends must be planned anew. */
const most = 8

/** Reads what may travel with others. */
export interface BundleReader {
  readonly read: <P extends object, R extends object>(query: QueryWithColumns<P, R>, parameters: P) => Promise<R[]>
}

/**
 * A reader that holds what it is asked until nothing more can be asked without an answer, then sends it together. The
 * queries of a bundle share their fate: when it fails, each of them fails.
 * @param onVersion is called for every bundle with the dataset's newest version when its last row was read
 */
export function bundled(reader: Reader, onVersion: (version: VersionName | null) => void = () => {}): BundleReader {
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
  const parts = [...asked.map(({ query }) => query), newestVersion]
  const parameters = Object.fromEntries(asked.map((one, index) => [name(index), one.parameters]))
  const query = { text: knownText(parts), ...namedAfter(asked) }
  const [row] = (await reader.read(query, parameters)) as [Record<string, unknown[][]>]
  return parts.map(({ columns }, index) => (row[name(index)] ?? []).map((values) => rowOf(columns, values)))
}

/** A query that travels with the version alone keeps its name. */
function namedAfter(asked: readonly Asked[]): Pick<QueryWithColumns<object, object>, 'name' | 'parts'> {
  const [name = '', ...others] = asked.map(({ query }) => nameOf(query))
  return others.length === 0 ? { name } : { name: 'bundle', parts: [name, ...others] }
}

const name = (index: number): string => `q${index}`

function rowOf(columns: readonly string[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {}
  for (const [at, column] of columns.entries()) row[column] = values[at]
  return row
}

/** Programs ask the same operations again and again; as many bundles as the database keeps plans. */
const mostKnown = 1_000
const texts = new Map<string, string>()

function knownText(parts: readonly Part[]): string {
  const key = parts.map(({ text }) => text).join('\n;\n')
  const known = texts.get(key)
  if (known !== undefined) return known
  if (texts.size >= mostKnown) texts.clear()
  const made = bundle(parts)
  texts.set(key, made)
  return made
}

type Part = Pick<QueryWithColumns<object, object>, 'text' | 'columns'>

/**
 * One text for several. Each keeps its own text, but its parameters become entries of one map. Its rows come back in
 * order under the name of that map, each as a list of columns: keys would have to be unpacked with every row.
 */
export function bundle(parts: readonly Part[]): string {
  const calls = parts.map(({ text, columns }, index) => {
    const own = text.replaceAll(/\$(\w+)/g, `$${name(index)}.$1`)
    return `CALL () {\nCALL () {\n${own}\n}\nRETURN collect([${columns.join(', ')}]) AS ${name(index)}\n}`
  })
  return `${calls.join('\n')}\nRETURN ${parts.map((_, index) => name(index)).join(', ')}`
}
