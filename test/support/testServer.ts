import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf } from '../../src/graph/local/folder.ts'
import { endLeftover } from '../../src/graph/local/leftover.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/localNeo4j.ts'
import { describeProcess } from '../../src/graph/local/process.ts'

/** Jars are gathered once, into the project's own data folder. */
export const jarsDir = fileURLToPath(new URL('../../data/neo4j/jars', import.meta.url))

const prefix = 'thi-dua-graph-test-'

/** A new folder for one test run or test file. Its name tells whose it is, so that it can be removed after a violent end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
}

export interface TestServer {
  readonly neo4j: LocalNeo4j
  /** Stops Neo4j and removes all that it wrote. */
  remove(): Promise<void>
}

/** Starts a Neo4j in a folder of its own and on a free port, so that runs beside each other share nothing but jars. */
export async function startTestServer(): Promise<TestServer> {
  await removeAbandoned()
  const dataDir = temporaryFolder()
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true })
  try {
    const neo4j = await startLocalNeo4j({ dataDir, jarsDir, port: 0, report: (line) => console.error(line) })
    return { neo4j, remove: () => neo4j.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** Removes what test runs that were killed left behind: rarely a server, mostly a folder. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (Number.isNaN(pid) || describeProcess(pid) !== undefined) continue
    const dataDir = join(tmpdir(), name)
    await endLeftover(folderOf(dataDir), () => {})
    rmSync(dataDir, { recursive: true, force: true })
  }
}
