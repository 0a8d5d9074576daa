/** Makes the server's constraints and indexes those of `schema/constraints.cypher`. */
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

/** Creates what is missing and waits until every index answers. Several programs may do so at once. */
export async function applyConstraints(graph: Graph, seconds = 300): Promise<void> {
  for (const statement of constraintStatements()) await create(graph, statement)
  await graph.run(awaitIndexes, { seconds })
}

/** Neo4j looks whether it exists and creates it in two steps, and somebody may come in between; or two wait for each other. */
const cameBetween = /Schema\.\w+AlreadyExists$|DeadlockDetected$/
const attempts = 10

async function create(graph: Graph, statement: Query<Record<string, never>, never>, attempt = 1): Promise<void> {
  try {
    await graph.run(statement, {})
  } catch (error) {
    if (attempt === attempts || !cameBetween.test(String((error as { code?: unknown }).code))) throw error
    await create(graph, statement, attempt + 1)
  }
}
