import { readFileSync, rmSync } from 'node:fs'
import type { Folder } from './folder.ts'
import { describeProcess, until } from './process.ts'
import { type Report, reporting } from './progress.ts'
import { localSetupError } from './setupError.ts'

/** A store that must still write its pages to a slow disk takes a while; what is killed after that recovers at its next start. */
const patience = 60_000

/**
 * Ends a Neo4j that still runs on this folder: one whose owner has just gone and which is closing its store, or one
 * that lost both its owner and its watchdog. Only a process that runs on this very folder is touched: an id that was
 * written down may long belong to somebody else's.
 * @throws SetupError when it cannot be ended
 */
export async function endLeftover(folder: Folder, report: Report): Promise<void> {
  const pid = livingServer(folder)
  if (pid === undefined) {
    rmSync(folder.serverPid, { force: true })
    return
  }
  const gone = (): boolean => livingServer(folder) !== pid
  signal(pid, 'SIGTERM')
  const describe = (seconds: number): string => `Waiting for the previous Neo4j (process ${pid}) to close: ${seconds} s`
  if (await reporting(report, describe, until(gone, patience))) return
  signal(pid, 'SIGKILL')
  if (await until(gone, 5_000)) return
  throw localSetupError(
    `An earlier Neo4j, process ${pid}, still has the data folder ${folder.root} and cannot be stopped.`,
    'End it yourself, or choose another folder with DATA_DIR.',
  )
}

/** The id of the Java process that runs on this folder, if one does. */
export function livingServer(folder: Folder): number | undefined {
  const pid = writtenPid(folder.serverPid)
  if (pid === undefined) return undefined
  return describeProcess(pid)?.command.includes(`@${folder.javaArguments}`) ? pid : undefined
}

function writtenPid(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended in the meantime, or is not ours to end: the wait that follows finds out which.
  }
}
