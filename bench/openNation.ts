/** The nation that a command works on: its Neo4j, started, and a driver to it. */
import { resolve } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { connect } from '../src/graph/connection.ts'
import { createGraph, type Graph } from '../src/graph/graph.ts'
import { writeSeeds } from '../src/graph/queries/dataset.ts'
import { seedsHash } from '../src/ingest/seed.ts'
import { ampleMemory } from './memory.ts'
import { type RunningNeo4j, startNeo4j } from './neo4j.ts'

export interface Nation {
  readonly neo4j: RunningNeo4j
  readonly driver: Driver
  readonly graph: Graph
  close(): Promise<void>
}

/** What every command takes. */
export const nationOptions = {
  /** Whether the figures go into docs/performance, too. */
  write: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data/bench' },
  jars: { type: 'string', default: 'data/neo4j/jars' },
} as const

/** Starts the Neo4j of a nation made by `bench:data`. It holds no dossiers: an API must not import them before it answers. */
export async function openNation(values: { readonly data: string; readonly jars: string }): Promise<Nation> {
  const neo4j = await startNeo4j(resolve(values.data), ampleMemory, resolve(values.jars))
  const driver = await connect(neo4j)
  const graph = createGraph(driver)
  await graph.run(writeSeeds, { hash: seedsHash(), sources: [] })
  const close = async (): Promise<void> => {
    await driver.close()
    await neo4j.stop()
  }
  return { neo4j, driver, graph, close }
}
