import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Folder } from './folder.ts'
import type { Java } from './java.ts'

/**
 * Owns the Java process, so that it never outlives this one, however this one ends. The watchdog's standard input is a
 * pipe from here. The system closes it when this process ends, and then the watchdog ends Java: by SIGTERM, so that the
 * store is closed cleanly, and after a minute by SIGKILL. Its pid file names Java before Java runs.
 * Plain sh, since it must be small, start at once and run wherever Neo4j does.
 */
const script = `
pid_file=$1
shift
exec 3<&0
sh -c 'echo $$ > "$0" && exec "$@" < /dev/null 3<&-' "$pid_file" "$@" &
server=$!
trap 'kill -TERM $server' TERM INT HUP
(
  while read -r line; do :; done <&3
  kill -TERM $server
  waited=0
  while kill -0 $server && [ $waited -lt 60 ]; do
    sleep 1
    waited=$((waited + 1))
  done
  kill -KILL $server
) 2> /dev/null &
reader=$!
status=0
while kill -0 $server 2> /dev/null; do
  wait $server
  status=$?
done
kill $reader 2> /dev/null
exit $status
`

/** How Java ended, in words: "exit code 1", "SIGKILL". */
export type Ending = string

export interface WatchedServer {
  /** Settles when the watchdog is gone, which in all but a violent end means that Java is too. */
  readonly ended: Promise<Ending>
  /** Asks for a clean end; it has happened once `ended` settles. */
  close(): void
}

/** Starts Java with the folder's argument file under a watchdog; what both say goes to the folder's console.log. */
export function startWatched(folder: Folder, java: Java): WatchedServer {
  rmSync(folder.serverPid, { force: true })
  const log = openSync(consoleLog(folder), 'w')
  // A session of its own: Ctrl-C in a terminal is for this process, which then closes Neo4j in its own time.
  const options = { cwd: folder.home, detached: true, stdio: ['pipe', log, log] as ['pipe', number, number] }
  const command = ['env', 'LC_ALL=C.UTF-8', java.program, `@${folder.javaArguments}`]
  const child = spawn('sh', ['-c', script, 'neo4j-watchdog', folder.serverPid, ...command], options)
  closeSync(log)
  child.stdin?.on('error', () => {})
  return { ended: endingOf(child), close: () => child.stdin?.end() }
}

export function consoleLog(folder: Folder): string {
  return join(folder.logs, 'console.log')
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? signalOf(code) ?? `exit code ${code}`))
  })
}

/** A shell says that a signal ended its child by an exit code above 128. */
function signalOf(code: number | null): string | undefined {
  return { 130: 'SIGINT', 137: 'SIGKILL', 139: 'SIGSEGV', 143: 'SIGTERM' }[code ?? 0]
}
