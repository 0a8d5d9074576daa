/** The shipped data in a Neo4j of our own, so that all that its threads do is done for us. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { connect } from '../../src/graph/connection.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { folderOf } from '../../src/graph/local/folder.ts'
import { startLocalNeo4j } from '../../src/graph/local/localNeo4j.ts'
import type { Credentials } from '../../src/graph/local/ready.ts'
import { seed } from '../../src/ingest/seed.ts'

export interface SeededGraph {
  readonly graph: Graph
  readonly neo4j: Credentials
  /** Of Neo4j. */
  readonly pid: number
  /** The names of the queries sent since this was last asked. */
  sent(): number
  /** Has Neo4j forget its plans: whoever means harm asks in a form that is new to it. */
  forget(): Promise<unknown>
  close(): Promise<void>
}

export async function openSeededGraph(data: string, jars: string): Promise<SeededGraph> {
  const [dataDir, jarsDir] = [resolve(data), resolve(jars)]
  const report = (line: string): void => console.error(line)
  const neo4j = await startLocalNeo4j({ dataDir, jarsDir, port: 0, report })
  const driver = await connect(neo4j)
  let queries = 0
  const graph = createGraph(driver, { timeout: 60_000, onQuery: () => (queries += 1) })
  await seed(graph, (what, done, all) => done === all && report(`${what}: ${done}`))
  const sent = (): number => {
    const count = queries
    queries = 0
    return count
  }
  const close = async (): Promise<void> => {
    await driver.close()
    await neo4j.stop()
  }
  const forget = (): Promise<unknown> => graph.run({ text: 'CALL db.clearQueryCaches()' }, {})
  return { graph, neo4j, forget, pid: Number(readFileSync(folderOf(dataDir).serverPid, 'utf8')), sent, close }
}
