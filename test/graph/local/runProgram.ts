import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describeProcess, until } from '../../../src/graph/local/process.ts'
import { SetupError } from '../../../src/graph/local/setupError.ts'

/** What program.ts printed, and the process itself. */
export interface Program {
  readonly child: ChildProcess
  /** Settles with the line it printed, undefined when it ended without. */
  readonly said: Promise<{ uri?: string; message?: string; remedy?: string } | undefined>
}

/** Runs program.ts in a process of its own; `path` is where it finds programs, if not where everybody does. */
export function runProgram(dataDir: string, jarsDir: string, path?: string): Program {
  const program = fileURLToPath(new URL('program.ts', import.meta.url))
  const env = path === undefined ? process.env : { ...process.env, PATH: path }
  const parameters = ['--import', 'tsx', program, dataDir, jarsDir]
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  // Not inherited: who reads the run's own output would wait for a child that a failed test leaves behind.
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text))
  return { child, said: firstLine(child) }
}

async function firstLine(child: ChildProcess): Promise<Awaited<Program['said']>> {
  if (child.stdout === null) return undefined
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line)
  return undefined
}

/** Kills without a chance to tidy up, and waits until the process is gone. */
export async function killHard(...pids: (number | undefined)[]): Promise<void> {
  for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await isGone(...pids)
}

/** Whether the processes end within the seconds. */
export function isGone(...pids: (number | undefined)[]): Promise<boolean> {
  return until(() => pids.every((pid) => pid === undefined || describeProcess(pid) === undefined), 60_000)
}

/** The SetupError that work fails with. */
export async function setupErrorOf(work: Promise<unknown>): Promise<SetupError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof SetupError) return error
  throw error
}

/** Writes programs of that name and shell script into a folder fit for a PATH, beside links to real ones. */
export function programs(folder: string, scripts: Record<string, string>, links: Record<string, string> = {}): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name))
  return folder
}

/** Process ids of the children of a process. */
export function childrenOf(pid: number): number[] {
  return processTable().flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))
}

export function parentOf(pid: number | undefined): number | undefined {
  return processTable().find(([child]) => child === pid)?.[1]
}

function processTable(): number[][] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
}
