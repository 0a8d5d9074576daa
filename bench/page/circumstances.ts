/** What a measurement depends on: it stands at the head of each page, so that nobody compares figures of different machines. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Driver } from 'neo4j-driver'
import { ampleMemory } from '../memory.ts'
import { whole } from './markdown.ts'

export interface Circumstances {
  readonly honours: number
  readonly day: string
  /** The commit, and whether files differ from it. */
  readonly build: string
  readonly machine: string
  readonly software: string
  /** The machine's load before the run. */
  readonly load: string
}

/** Call it before the work begins: it reads the load. */
export async function circumstancesOf(driver: Driver, load = loadNow()): Promise<Circumstances> {
  const { records } = await driver.executeQuery(
    'MATCH (honour:Honour) WITH count(honour) AS honours CALL dbms.components() YIELD versions RETURN honours, versions[0] AS version',
  )
  const { heap, pageCache, collector } = ampleMemory
  const database = `Neo4j ${records[0]?.get('version')} with a heap of ${heap}, a page cache of ${pageCache} and the ${collector} collector`
  return {
    honours: Number(records[0]?.get('honours')),
    day: new Date().toISOString().slice(0, 10),
    build: buildNow(),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    software: `Node ${process.version}, ${database}`,
    load,
  }
}

export const loadNow = (): string => (loadavg()[0] as number).toFixed(1)

function buildNow(): string {
  try {
    const cwd = new URL('.', import.meta.url)
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd, encoding: 'utf8' }).trim()
  } catch {
    return 'not known: this is no git checkout'
  }
}

export const listOf = ({ honours, day, build, machine, software, load }: Circumstances): string =>
  `- Honours: ${whole(honours)}
- Build: ${build}, on ${day}
- Machine: ${machine}; load before the run: ${load}
- Software: ${software}`
