import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Driver } from 'neo4j-driver'
import { connect } from '../../../src/graph/connection.ts'
import { folderOf } from '../../../src/graph/local/folder.ts'
import { livingServer } from '../../../src/graph/local/leftover.ts'
import { type LocalNeo4j, runningLocalNeo4j, startLocalNeo4j } from '../../../src/graph/local/localNeo4j.ts'
import { until } from '../../../src/graph/local/process.ts'
import { childrenOf, isGone, killHard, parentOf, runProgram, setupErrorOf } from '../../graph/local/runProgram.ts'
import { jarsDir, shortLived, temporaryFolder } from '../../support/testServer.ts'

// Java is started and killed here, on a machine that may be busy with other tests.
jest.setTimeout(180_000)

/** One story on one data folder, each test going on where the one before it ended. */
describe('a local Neo4j among crashes', () => {
  const dataDir = temporaryFolder()
  const folder = folderOf(dataDir)
  let neo4j: LocalNeo4j
  let driver: Driver

  /** The driver tries for 15 seconds; a machine with other tests on it may need longer to start a server again. */
  const answerOf = async (query: string): Promise<unknown> => {
    for (let tries = 1; ; tries += 1) {
      try {
        const { records } = await driver.executeQuery(query)
        return records[0]?.get(0)
      } catch (error) {
        if (tries === 6) throw error
      }
    }
  }

  beforeAll(() => expect(livingServer(folder)).toBeUndefined())
  afterAll(async () => {
    await driver?.close()
    await neo4j?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('closes its store and ends when the program that has it is killed', async () => {
    const program = runProgram(dataDir, jarsDir)
    expect(await program.said).toMatchObject({ uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/) })
    const server = livingServer(folder)
    await killHard(program.child.pid)
    expect(server).toBeDefined()
    expect(await isGone(server)).toBe(true)
    expect(readFileSync(join(folder.logs, 'neo4j.log'), 'utf8')).toMatch(/Stopped\.\s*$/)
  })

  it('is ended by the next start when its watchdog was killed with the program', async () => {
    const program = runProgram(dataDir, jarsDir)
    await program.said
    const orphan = livingServer(folder)
    await killHard(...watchdogs(orphan), program.child.pid)
    expect(livingServer(folder)).toBe(orphan)
    neo4j = await startLocalNeo4j({ dataDir, jarsDir, tuning: shortLived })
    expect(await isGone(orphan)).toBe(true)
    driver = await connect(neo4j)
    await driver.executeQuery('CREATE (:Kept)')
  })

  it('can be joined, but not started a second time, while it runs', async () => {
    const { uri, username, password } = neo4j
    expect(runningLocalNeo4j(dataDir)).toEqual({ uri, username, password })
    expect(await setupErrorOf(startLocalNeo4j({ dataDir, jarsDir, tuning: shortLived }))).toMatchObject({
      message: expect.stringMatching(/is already in use by this very process/),
    })
    const second = runProgram(dataDir, jarsDir)
    expect(await second.said).toMatchObject({
      message: expect.stringMatching(new RegExp(`is already in use by process ${process.pid}\\.`)),
      remedy: expect.stringMatching(/Stop that process.*DATA_DIR.*docker compose.*NEO4J_URI/),
    })
  })

  it('is started again when it is killed, and drivers go on with the same data', async () => {
    await killHard(livingServer(folder))
    expect(await answerOf('MATCH (k:Kept) RETURN count(k)')).toBe(1)
  })

  it('is started again when its watchdog is killed, for it must not run without one', async () => {
    const before = livingServer(folder)
    await killHard(parentOf(before))
    expect(await until(() => ![before, undefined].includes(livingServer(folder)), 120_000)).toBe(true)
    expect(await answerOf('RETURN 1')).toBe(1)
  })

  it('is given up, with the reason, when it ends again and again', async () => {
    await killHard(livingServer(folder))
    expect(await answerOf('RETURN 1')).toBe(1)
    await killHard(livingServer(folder))
    const reason = await neo4j.exited
    expect(reason?.message).toMatch(/ended unexpectedly \(SIGKILL\), more than 3 times/)
    expect(runningLocalNeo4j(dataDir)).toBeUndefined()
    await neo4j.stop()
  })
})

/** The watchdog of a server and the part of it that reads the pipe. */
function watchdogs(server: number | undefined): number[] {
  const watchdog = parentOf(server)
  return watchdog === undefined ? [] : [watchdog, ...childrenOf(watchdog).filter((pid) => pid !== server)]
}
