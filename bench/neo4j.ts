/** A local Neo4j with memory for a large graph; it ends with this process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFolder } from '../src/graph/local/folder.ts'
import { gatherJars } from '../src/graph/local/jars.ts'
import { findJava } from '../src/graph/local/java.ts'
import { endLeftover } from '../src/graph/local/leftover.ts'
import { settlePassword, username } from '../src/graph/local/password.ts'
import { choosePort } from '../src/graph/local/port.ts'
import { answers, type Credentials } from '../src/graph/local/ready.ts'
import { classPathOf, writeJavaArguments, writeSettings } from '../src/graph/local/settings.ts'
import { startWatched } from '../src/graph/local/watchdog.ts'

export interface Memory {
  /** As Neo4j and Java write sizes: `2g`. */
  readonly heap: string
  readonly pageCache: string
  /** Of garbage. Neo4j's own choice is G1; the serial one starts faster and does for a small heap. */
  readonly collector: 'Serial' | 'G1'
}

export interface RunningNeo4j extends Credentials {
  /** Of the Java process. */
  readonly pid: number
  stop(): Promise<void>
}

const patience = 300_000

/** Starts the Neo4j of a data folder and returns it when it answers. */
export async function startNeo4j(dataDir: string, memory: Memory, jarsDir?: string): Promise<RunningNeo4j> {
  const report = (line: string): void => console.error(line)
  const folder = openFolder(dataDir, jarsDir)
  await endLeftover(folder, report)
  const java = await findJava()
  const classPath = classPathOf(await gatherJars(folder.jars, report))
  const port = await choosePort(folder, 0)
  writeSettings(folder, port)
  enlarge(join(folder.conf, 'neo4j.conf'), memory.pageCache)
  const password = await settlePassword(folder, java, classPath)
  writeJavaArguments(folder, classPath, javaMemory(memory))
  const credentials = { uri: `bolt://127.0.0.1:${port}`, username, password }
  const server = startWatched(folder, java)
  let ended = false
  const end = server.ended.then(() => {
    ended = true
  })
  const stop = async (): Promise<void> => {
    server.close()
    await end
  }
  if (await answers(credentials, patience, () => ended)) {
    const pid = Number(readFileSync(folder.serverPid, 'utf8'))
    return { ...credentials, pid, stop }
  }
  await stop()
  throw new Error(`Neo4j did not start; its logs are in ${folder.logs}.`)
}

/**
 * All of the heap from the start on, as Neo4j advises, in large pages where the system gives them; of what is said twice,
 * Java hears the last.
 */
const javaMemory = ({ heap, collector }: Memory): string[] => [
  `-Xms${heap}`,
  `-Xmx${heap}`,
  ...(process.platform === 'linux' ? ['-XX:+UseTransparentHugePages'] : []),
  ...(collector === 'Serial' ? [] : ['-XX:-UseSerialGC', `-XX:+Use${collector}GC`]),
]

/** A setting may stand only once in the file. */
function enlarge(file: string, pageCache: string): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^(server\.memory\.pagecache\.size)=.*$/m, `$1=${pageCache}`))
}
