/** Brings the server's constraints and indexes in step with `schema/constraints.cypher`. */
import { readFileSync } from 'node:fs'
import { cypher, type Query } from './cypher.ts'
import type { Graph } from './graph.ts'

const file = new URL('../../schema/constraints.cypher', import.meta.url)

/** The statements of the file, without comments. */
export const constraintStatements = (): Query<Record<string, never>, never>[] =>
  readFileSync(file, 'utf8')
    .replace(/^\s*\/\/.*$/gmu, '')
    .split(';')
    .map((text) => ({ text: text.trim() }))
    .filter(({ text }) => text !== '')

const awaitIndexes = cypher<{ seconds: number }, never>`
  CALL db.awaitIndexes($seconds)
`

/** Creates what is missing and waits until every index answers. */
export async function applyConstraints(graph: Graph, seconds = 300): Promise<void> {
  for (const statement of constraintStatements()) await graph.run(statement, {})
  await graph.run(awaitIndexes, { seconds })
}
