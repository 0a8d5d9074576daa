/** A Python with the packages that analysts use, made anew in a folder of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const packages = [
  ...['pandas', 'pyarrow', 'duckdb', 'openpyxl', 'networkx', 'rdflib', 'rispy', 'bibtexparser>=2.0.0b7'],
  ...['matplotlib', 'nbclient', 'ipykernel'],
]

export interface Python {
  run(parameters: readonly string[], env?: NodeJS.ProcessEnv): Promise<string>
  close(): void
}

/** @returns why there is none, where it cannot be made: without Python, or without a network */
export async function makePython(): Promise<Python | string> {
  const folder = mkdtempSync(join(tmpdir(), 'python-'))
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  const program = join(folder, 'bin', 'python')
  try {
    await run('python3', ['-m', 'venv', folder])
    await run(program, ['-m', 'pip', 'install', '--quiet', ...packages])
  } catch (error) {
    close()
    return `Files are not looked at by pandas and the like: ${(error as Error).message.slice(0, 400)}`
  }
  return {
    run: async (parameters, env = {}) =>
      (await run(program, parameters, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 })).stdout,
    close,
  }
}
