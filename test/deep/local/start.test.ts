import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { connect } from '../../../src/graph/connection.ts'
import { folderOf } from '../../../src/graph/local/folder.ts'
import { livingServer } from '../../../src/graph/local/leftover.ts'
import { startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { until } from '../../../src/graph/local/process.ts'
import { killHard, runProgram, setupErrorOf } from '../../graph/local/runProgram.ts'
import { jarsDir, shortLived, temporaryFolder } from '../../support/testServer.ts'

// Java is started here, on a machine that may be busy with other tests.
jest.setTimeout(180_000)

const base = temporaryFolder()
let made = 0
/** A folder of this test file that nobody used yet. */
const fresh = (): string => join(base, `folder ${++made}`)

afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('a first start', () => {
  const dataDir = fresh()
  const folder = folderOf(dataDir)

  it('that is cut short leaves nothing the next one trips over', async () => {
    const program = runProgram(dataDir, jarsDir)
    await until(() => existsSync(join(folder.home, 'data', 'databases', 'system')), 160_000)
    await killHard(program.child.pid, livingServer(folder))
    const neo4j = await startLocalNeo4j({ dataDir, jarsDir, tuning: shortLived })
    await (await connect(neo4j)).close()
    await neo4j.stop()
    expect(await neo4j.exited).toBeUndefined()
  })

  it('makes a password that only this user can read', () => {
    expect(statSync(folder.password).mode & 0o777).toBe(0o600)
    expect(readFileSync(folder.password, 'utf8')).toMatch(/^[0-9a-f]{32}\n$/)
  })

  it('is followed by others on another port when somebody takes that one while Java starts', async () => {
    const port = Number(readFileSync(folder.port, 'utf8'))
    const starting = startLocalNeo4j({ dataDir, jarsDir, tuning: shortLived })
    await until(() => livingServer(folder) !== undefined, 160_000)
    const other = createServer((socket) => void socket.resume()).listen(port, '127.0.0.1')
    const neo4j = await starting.finally(() => other.close())
    expect(neo4j.uri).not.toContain(String(port))
    await neo4j.stop()
  })

  it('is followed by others only with that password', async () => {
    rmSync(folder.password)
    const error = await setupErrorOf(startLocalNeo4j({ dataDir, jarsDir, tuning: shortLived }))
    expect(error.message).toMatch(/has a password, and .*, which held it, is gone/)
    expect(livingServer(folder)).toBeUndefined()
  })
})

describe('a Neo4j that does not come up', () => {
  it('is stopped after the time it was given', async () => {
    const dataDir = fresh()
    const error = await setupErrorOf(startLocalNeo4j({ dataDir, jarsDir, port: 0, patience: 300 }))
    expect(error.message).toMatch(/^The local Neo4j did not answer within 0\.3 s/)
    expect(livingServer(folderOf(dataDir))).toBeUndefined()
    expect(existsSync(folderOf(dataDir).owner)).toBe(false)
  }, 160_000)

  it('is quoted on what is wrong', async () => {
    const dataDir = fresh()
    const stores = join(folderOf(dataDir).home, 'data')
    mkdirSync(stores, { recursive: true })
    writeFileSync(join(stores, 'databases'), 'a file where a folder should be')
    const error = await setupErrorOf(startLocalNeo4j({ dataDir, jarsDir, port: 0, tuning: shortLived }))
    expect(error.message).toMatch(/^The local Neo4j ended at once \(exit code 1\): .*databases/)
    expect(error.remedy).toContain(folderOf(dataDir).logs)
  }, 160_000)
})
