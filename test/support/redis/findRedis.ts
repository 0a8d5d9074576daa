import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../../../src/graph/local/command.ts'

const pom = fileURLToPath(new URL('pom.xml', import.meta.url))
const kept = fileURLToPath(new URL('../../../data/redis', import.meta.url))

/** The programs in the jar, by platform. */
const embedded: Readonly<Record<string, string>> = {
  'linux-x64': 'redis-server-6.2.6-v5-linux-amd64',
  'linux-arm64': 'redis-server-6.2.7-linux-arm64',
  'darwin-x64': 'redis-server-6.2.6-v5-darwin-amd64',
  'darwin-arm64': 'redis-server-6.2.6-v5-darwin-arm64',
}

export interface FoundRedis {
  /** Undefined where none runs, for `reasons`. */
  readonly program: string | undefined
  readonly reasons: readonly string[]
}

/** Looks for a Redis: the machine's own, else the one that Maven fetches once into the project's data folder. */
export async function findRedis(path = ['redis-server', 'valkey-server']): Promise<FoundRedis> {
  const reasons: string[] = []
  for (const program of path) {
    const complaint = await complaintOf(program)
    if (complaint === undefined) return { program, reasons }
    reasons.push(`${program}: ${complaint}`)
  }
  const fetched = await fetchRedis().catch((error: unknown) => void reasons.push(`from Maven: ${String(error)}`))
  const complaint = fetched && (await complaintOf(fetched))
  if (fetched && complaint === undefined) return { program: fetched, reasons }
  return { program: undefined, reasons: complaint ? [...reasons, `from Maven: ${complaint}`] : reasons }
}

/** Whether the program runs here at all, which also shows missing libraries. */
async function complaintOf(program: string): Promise<string | undefined> {
  try {
    const { code, output } = await runCommand(program, ['--version'])
    return code === 0 ? undefined : output.trim()
  } catch (error) {
    return String(error)
  }
}

/** Unpacked beside and renamed when whole, as several test runs may come at once. */
async function fetchRedis(): Promise<string> {
  const name = embedded[`${process.platform}-${process.arch}`]
  if (name === undefined) throw new Error(`the jar has none for ${process.platform} on ${process.arch}`)
  const program = join(kept, name)
  if (existsSync(program)) return program
  mkdirSync(kept, { recursive: true })
  const folder = mkdtempSync(join(kept, 'partial-'))
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:unpack-dependencies'
    // Maven marks what it has unpacked, and does not unpack it again, though what came of it may be gone: here the mark goes too.
    const into = [`-DoutputDirectory=${folder}`, `-DmarkersDirectory=${folder}`]
    const { code, output } = await runCommand('mvn', ['-B', '-q', '-C', '-f', pom, goal, ...into])
    if (code !== 0) throw new Error(output.trim().slice(-500))
    chmodSync(join(folder, name), 0o755)
    renameSync(join(folder, name), program)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return program
}
