/** Runs the tests of a tree until one fails. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A line of the reporter's. */
type Line = { readonly file: string; readonly test: string } | { readonly ran: number }

const reporter = fileURLToPath(new URL('reporter.js', import.meta.url))

/** Nothing but a search without an end takes as long. */
const patience = 15 * 60_000

/**
 * Names the first test that fails, or the file that does; null when all pass.
 * @param alone whether the run has to start servers of its own, though the environment names some
 * @throws Error when no test ran
 */
export async function runTests(tree: string, tests: readonly string[], alone: boolean): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-graph-faults-'))
  const output = join(folder, 'report')
  const program = join(tree, 'node_modules/jest/bin/jest.js')
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const jest = spawn(process.execPath, [...flags, program, '--bail', '--reporters', reporter, '--', ...tests], {
    cwd: tree,
    env: { ...environment(alone), FAULTS_REPORT: output },
    stdio: 'ignore',
    timeout: patience,
  })
  try {
    await once(jest, 'close')
    const lines = existsSync(output) ? readFileSync(output, 'utf8').trim().split('\n') : []
    return firstFailure(
      lines.map((line) => JSON.parse(line) as Line),
      tree,
      jest.signalCode !== null,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function environment(alone: boolean): NodeJS.ProcessEnv {
  const all = Object.entries(process.env)
  return Object.fromEntries(alone ? all.filter(([name]) => !name.startsWith('TEST_SEEDED_')) : all)
}

function firstFailure(lines: readonly Line[], tree: string, isCutOff: boolean): string | null {
  for (const line of lines) if ('file' in line) return `${relative(tree, line.file)}: ${line.test}`
  if (isCutOff) return 'the run, which does not end'
  if (!lines.some((line) => 'ran' in line && line.ran > 0)) throw new Error('No test ran.')
  return null
}
