/** Asks the real schema over a real graph, as the server does but for HTTP. */
import { readFileSync } from 'node:fs'
import { type ExecutionResult, graphql, parse, print } from 'graphql'
import type { Reader } from '../../src/graph/graph.ts'
import { createLoaders } from '../../src/loaders/loaders.ts'
import { type Context, createContext } from '../../src/resolvers/context.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()
const publicUrl = 'https://graph.example'
const operations = new URL('../operations/', import.meta.url)

/** One of the documents under `test/operations`, with the fragment it uses. */
export function operation(name: string): string {
  const source = readFileSync(new URL(`${name}.graphql`, operations), 'utf8')
  return source.includes('...Sourced') ? source + readFileSync(new URL('sourced.graphql', operations), 'utf8') : source
}

// biome-ignore lint/suspicious/noExplicitAny: the answer to a document written in a test has no type of its own.
export type Answer = Record<string, any>

/**
 * A context that sends each query by itself. Bundles of many make a new text each time, which Neo4j takes seconds to
 * plan; their parts recur. For tests of answers, not of what is sent.
 */
export const inParts = (graph: Reader): Context => ({
  ...createContext(graph, publicUrl),
  loaders: createLoaders(graph, graph),
})

/** Runs an operation and returns data and errors as a client gets them, without prototypes. */
export async function ask<Data = Answer>(
  graph: Reader,
  source: string,
  variableValues: Record<string, unknown> = {},
  contextValue: Context = createContext(graph, publicUrl),
): Promise<ExecutionResult<Data>> {
  const result = await graphql({ schema, source: print(parse(source)), variableValues, contextValue })
  return JSON.parse(JSON.stringify(result)) as ExecutionResult<Data>
}

/** The data of an operation that must not fail. */
export async function data<Data = Answer>(
  graph: Reader,
  source: string,
  variables: Record<string, unknown> = {},
  context?: Context,
): Promise<Data> {
  const result = await ask<Data>(graph, source, variables, context)
  if (result.errors || !result.data) throw new Error(JSON.stringify(result.errors))
  return result.data
}
