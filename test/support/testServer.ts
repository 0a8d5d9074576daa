import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderOf } from '../../src/graph/local/folder.ts'
import { endLeftover } from '../../src/graph/local/leftover.ts'
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/localNeo4j.ts'
import { describeProcess } from '../../src/graph/local/process.ts'
import type { Tuning } from '../../src/graph/local/settings.ts'

/** Jars are gathered once, into the project's own data folder. */
export const jarsDir = fileURLToPath(new URL('../../data/neo4j/jars', import.meta.url))

const prefix = 'thi-dua-graph-test-'

/** Memory that looks like a disk, on Linux. */
const memory = '/dev/shm'
const needed = 4 * 1024 ** 3

/** Where test servers keep their stores: in memory where there is plenty, since tests commit thousands of times. */
function storeFolder(): string {
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > needed ? memory : tmpdir()
}

/** A new folder for one test run or test file. Its name says whose it is, so that it can be removed after a violent end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(storeFolder(), `${prefix}${process.pid}-`))
}

export interface TestServer {
  readonly neo4j: LocalNeo4j
  /** Stops Neo4j and removes all that it wrote. */
  remove(): Promise<void>
}

/** A plan need not be made anew because a test has filled the graph since. */
const settings = { 'dbms.cypher.min_replan_interval': '1d' }

/** For a server that lives for a minute or two: Java's second compiler does not pay for itself in that time (measured). */
export const shortLived: Tuning = { settings, javaOptions: ['-XX:TieredStopAtLevel=1'] }

/** Starts a Neo4j in a folder of its own and on a free port, so that runs beside each other share nothing but jars. */
export async function startTestServer(): Promise<TestServer> {
  await removeAbandoned()
  const dataDir = temporaryFolder()
  const report = (line: string): void => console.error(line)
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true })
  try {
    const neo4j = await startLocalNeo4j({ dataDir, jarsDir, port: 0, tuning: { settings }, report })
    return { neo4j, remove: () => neo4j.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** Removes what test runs that were killed left behind: rarely a server, mostly a folder. */
async function removeAbandoned(): Promise<void> {
  const base = storeFolder()
  for (const name of readdirSync(base)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (Number.isNaN(pid) || describeProcess(pid) !== undefined) continue
    const dataDir = join(base, name)
    await endLeftover(folderOf(dataDir), () => {})
    rmSync(dataDir, { recursive: true, force: true })
  }
}
