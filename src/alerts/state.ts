/** What a run of the alerts leaves for the next: which version each watch has been told of, and what is still to be sent. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { SetupError } from '../graph/local/setupError.ts'
import type { Message } from './message.ts'

export interface State {
  /** By the names of watches. */
  readonly versions: Readonly<Record<string, number>>
  /** In the order in which they are to be sent. */
  readonly outbox: readonly Message[]
}

const stateOf = (path: string): string => `${path}.state.json`

export function readState(path: string): State {
  const file = stateOf(path)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as State
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { versions: {}, outbox: [] }
    const remedy = 'Mend or delete it; without it the next run begins with what is new from then on.'
    throw new SetupError(`${file} cannot be read.`, remedy, error)
  }
}

/** Writes all of it or nothing: who is killed in between finds the former state. */
export function writeState(path: string, state: State): void {
  const file = stateOf(path)
  const draft = openSync(`${file}.new`, 'w', 0o600)
  try {
    writeSync(draft, JSON.stringify(state))
    fsyncSync(draft)
  } finally {
    closeSync(draft)
  }
  renameSync(`${file}.new`, file)
}

/** Does the work unless another process is at it, since two runs would each tell the same. */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  takeLock(lock)
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock: string): void {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (isRunning(Number(readFileSync(lock, 'utf8'))))
      throw new SetupError('Another run tells of these watches just now.', `Wait for it; ${lock} names its process.`)
    // Its process was killed.
    rmSync(lock, { force: true })
    takeLock(lock)
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch {
    return false
  }
}
