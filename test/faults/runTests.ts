/** Runs the tests of a tree until one fails. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** What jest writes with `--json`, as far as it is read here. */
interface Report {
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** Nothing but a search without an end takes as long. */
const patience = 15 * 60_000

/**
 * Names the first test that fails, or the file that does; null when all pass.
 * @param alone whether the run has to start servers of its own, though the environment names some
 * @throws Error when no test ran
 */
export async function runTests(tree: string, tests: readonly string[], alone: boolean): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-faults-'))
  const output = join(folder, 'report.json')
  const program = join(tree, 'node_modules/jest/bin/jest.js')
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const jest = spawn(
    process.execPath,
    [...flags, program, '--bail', '--json', '--outputFile', output, '--silent', ...tests],
    { cwd: tree, env: environment(alone), stdio: 'ignore', timeout: patience },
  )
  try {
    await once(jest, 'close')
    if (!existsSync(output)) return 'the run, which does not end'
    return firstFailure(JSON.parse(readFileSync(output, 'utf8')) as Report, tree)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function environment(alone: boolean): NodeJS.ProcessEnv {
  const all = Object.entries(process.env)
  return Object.fromEntries(alone ? all.filter(([name]) => !name.startsWith('TEST_SEEDED_')) : all)
}

function firstFailure({ numTotalTests, testResults }: Report, tree: string): string | null {
  const failed = testResults.find(({ status }) => status === 'failed')
  if (failed === undefined) {
    if (numTotalTests === 0) throw new Error('No test ran.')
    return null
  }
  const test = failed.assertionResults.find(({ status }) => status === 'failed')
  return `${relative(tree, failed.name)}: ${test?.fullName ?? 'does not run'}`
}
