import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { folderOf, openFolder } from '../../../src/graph/local/folder.ts'
import { gatherJars } from '../../../src/graph/local/jars.ts'
import { findJava, majorVersion } from '../../../src/graph/local/java.ts'
import { endLeftover } from '../../../src/graph/local/leftover.ts'
import { startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { takeOwnership } from '../../../src/graph/local/ownership.ts'
import { choosePort } from '../../../src/graph/local/port.ts'
import { describeProcess, until } from '../../../src/graph/local/process.ts'
import { jarsDir, temporaryFolder } from '../../support/testServer.ts'
import { killHard, programs, runProgram, setupErrorOf } from './runProgram.ts'

// Processes and servers start here, on a machine that may be busy with other tests.
jest.setTimeout(180_000)

const quiet = (): void => {}
const base = temporaryFolder()
let made = 0
/** A folder of this test file that nobody used yet. */
const fresh = (): string => join(base, `folder ${++made}`)

afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('what a local Neo4j needs', () => {
  it('is Java, and a message says how to get it or do without', async () => {
    const bare = programs(fresh(), {})
    const { said } = runProgram(fresh(), jarsDir, bare)
    expect(await said).toEqual({
      message: 'Neo4j needs Java, and there is none on the PATH.',
      remedy: expect.stringMatching(/^Install Java 17 or 21.*docker compose up -d neo4j.*NEO4J_URI/),
    })
    const home = fresh()
    expect((await setupErrorOf(findJava(home))).message).toBe(
      `Neo4j needs Java, and there is none in JAVA_HOME (${home}).`,
    )
  })

  it('is Java 17 or newer', async () => {
    const home = fresh()
    programs(join(home, 'bin'), { java: `echo 'openjdk version "11.0.22" 2024-01-16' >&2` })
    const dataDir = fresh()
    const error = await setupErrorOf(startLocalNeo4j({ dataDir, javaHome: home }))
    expect(error.message).toBe('Java 11.0.22 is too old for Neo4j, which needs Java 17 or newer.')
    expect(existsSync(folderOf(dataDir).owner)).toBe(false)
    expect(['1.8.0_402', '9', '17.0.15', '21-ea'].map(majorVersion)).toEqual([8, 9, 17, 21])
  })

  it('is Maven, the first time', async () => {
    const { program } = await findJava()
    const path = programs(fresh(), { java: `exec ${await resolved(program)} "$@"` })
    expect(await runProgram(fresh(), fresh(), path).said).toEqual({
      message: 'Neo4j is fetched with Maven, and there is no `mvn` on the PATH.',
      remedy: expect.stringMatching(/^Install it.*apt install maven.*docker compose/),
    })
  })

  it('is a folder that can be written', async () => {
    const file = fresh()
    writeFileSync(file, '')
    const error = await setupErrorOf(startLocalNeo4j({ dataDir: join(file, 'data') }))
    expect(error.message).toBe(`The data folder ${join(file, 'data', 'neo4j')} lies below something that is a file.`)
    expect(error.remedy).toMatch(/choose another with DATA_DIR/)
    expect((await setupErrorOf(startLocalNeo4j({ dataDir: join(base, 'a:b') }))).message).toMatch(
      /has a ":" in its path/,
    )
  })
})

/** A folder with a Maven whose download can be cut, slowed and refused. */
function mavenThat(does: string): string {
  return programs(fresh(), { mvn: `folder=$(printf '%s\\n' "$@" | sed -n 's/^-DoutputDirectory=//p')\n${does}` })
}

function gather(jars: string, maven: string): Promise<string> {
  return gatherJars(jars, quiet, join(maven, 'mvn'))
}

describe('gathering the jars', () => {
  const works = 'echo "[INFO] Downloaded from central: a.jar (1 kB)"; echo > "$folder/a.jar"; echo > "$folder/b.jar"'

  it('happens once for one pom.xml', async () => {
    const jars = fresh()
    const first = await gather(jars, mavenThat(works))
    const second = await gather(jars, mavenThat('exit 1'))
    expect(second).toBe(first)
    expect(readdirSync(first)).toEqual(['a.jar', 'b.jar'])
  })

  it('says what Maven complains of, and leaves nothing half done', async () => {
    const jars = fresh()
    const maven = mavenThat('echo > "$folder/a.jar"; echo "[ERROR] Could not transfer a.jar -> [Help 1]"; exit 1')
    const error = await setupErrorOf(gather(jars, maven))
    expect(error.message).toBe('Maven could not gather the jars of Neo4j: Could not transfer a.jar')
    expect(error.remedy).toMatch(/Check the connection to Maven Central.*docker compose/)
    expect(readdirSync(jars)).toEqual([])
  })

  it('starts over after a download that was killed', async () => {
    const jars = fresh()
    const program = runProgram(
      fresh(),
      jars,
      `${mavenThat('echo > "$folder/a.jar"; exec sleep 3')}:${process.env.PATH}`,
    )
    expect(await until(() => existsSync(jars) && readdirSync(jars).some(isHalfFull(jars)), 60_000)).toBe(true)
    await killHard(program.child.pid)
    expect(readdirSync(jars)).toEqual([expect.stringMatching(/^partial-/)])
    const complete = await gather(jars, mavenThat(works))
    expect(readdirSync(complete)).toEqual(['a.jar', 'b.jar'])
    expect(readdirSync(jars)).toHaveLength(1)
  }, 160_000)

  it('may happen twice at the same time', async () => {
    const jars = fresh()
    const maven = mavenThat(`sleep 0.2; ${works}`)
    const both = await Promise.all([gather(jars, maven), gather(jars, maven)])
    expect(new Set(both).size).toBe(1)
    expect(readdirSync(jars)).toHaveLength(1)
  })

  it('tells after two seconds how far it is', async () => {
    const told: string[] = []
    const maven = mavenThat(`${works}; sleep 2.5`)
    await gatherJars(fresh(), (line) => told.push(line), join(maven, 'mvn'))
    expect(told).toEqual(['Gathering the local Neo4j with Maven, only this once: 1 jars fetched after 2 s'])
  })
})

describe('the data folder of a local Neo4j', () => {
  it('belongs to one process at a time', () => {
    const { owner, root } = openFolder(fresh())
    const mine = takeOwnership(owner)
    expect(() => takeOwnership(owner)).toThrow(`The data folder ${root} is already in use by this very process.`)
    mine.release()
    takeOwnership(owner).release()
    expect(readdirSync(root)).toEqual(['home'])
  })

  it.each([
    ['that is gone', { pid: 2 ** 22 + 1, startedAt: '1' }],
    ['whose id went to another', { pid: process.pid, startedAt: 'long ago' }],
    ['that was cut off while writing', undefined],
  ])('is taken over from a process %s', (_, stale) => {
    const { owner, root } = openFolder(fresh())
    writeFileSync(owner, stale === undefined ? '{"pid"' : JSON.stringify(stale))
    takeOwnership(owner)
    expect(JSON.parse(readFileSync(owner, 'utf8'))).toMatchObject({ pid: process.pid })
    expect(readdirSync(root).sort()).toEqual(['home', 'owner.json'])
  })

  it('never has a process ended that is not its own', async () => {
    const folder = openFolder(fresh())
    const stranger = spawn('sleep', ['30'])
    writeFileSync(folder.serverPid, String(stranger.pid))
    await endLeftover(folder, quiet)
    expect(describeProcess(stranger.pid ?? 0)).toBeDefined()
    stranger.kill()
  })

  it('remembers its port, and takes another while somebody has that one', async () => {
    const folder = openFolder(fresh())
    const port = await choosePort(folder, 0)
    expect(await choosePort(folder, 7687)).toBe(port)
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    for (const preferred of [7687, port]) expect(await choosePort(folder, preferred)).not.toBe(port)
    other.close()
  })
})

function isHalfFull(jars: string): (name: string) => boolean {
  return (name) => name.startsWith('partial-') && readdirSync(join(jars, name)).length > 0
}

async function resolved(program: string): Promise<string> {
  const child = spawn('sh', ['-c', `command -v ${program}`])
  let found = ''
  child.stdout.on('data', (chunk: Buffer) => {
    found += chunk.toString()
  })
  await once(child, 'close')
  return found.trim()
}
