import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** What tells a process from another that got the same id later: when it started, in the system's own words. */
export interface ProcessDescription {
  readonly startedAt: string
  readonly command: string
}

/** Looks a process up by its id; undefined when there is none, or one that has ended and only waits to be noticed. */
export function describeProcess(pid: number): ProcessDescription | undefined {
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  return found === undefined || found.command === '' ? undefined : found
}

/** Slim containers have no `ps`, hence /proc where there is one. */
function fromProc(pid: number): ProcessDescription | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses and may hold anything; the start is field 22.
    const startedAt = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return { startedAt, command }
  } catch {
    return undefined
  }
}

function fromPs(pid: number): ProcessDescription | undefined {
  try {
    const line = execFileSync('ps', ['-ww', '-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return { startedAt: line.slice(0, 24), command: line.slice(24).trim() }
  } catch {
    return undefined
  }
}

/** Waits until the condition holds or the milliseconds are over, and says whether it holds. */
export async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (!condition()) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}
