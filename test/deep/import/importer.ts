/** Starts processes that import, for tests that kill them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Neo4jAddress } from '../../../src/graph/connection.ts'
import type { PlaceData } from '../../../src/ingest/place/readPlaces.ts'

/** What importing.ts is given, as a file. */
export interface Work {
  readonly connection: Neo4jAddress
  readonly places: PlaceData
  readonly files: readonly { readonly file: string; readonly text: string }[]
}

export interface Importer {
  /** Settles when it begins to import. */
  readonly ready: Promise<void>
  /** Settles when it has ended, with whether it came to its end. */
  readonly ended: Promise<boolean>
  kill(): void
}

export function startImporter(work: string): Importer {
  const program = fileURLToPath(new URL('importing.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, work], { stdio: ['ignore', 'pipe', 'pipe'] })
  // Not inherited: who reads the run's own output would wait for a child that a failed test leaves behind.
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text))
  const said = linesOf(child)
  return {
    ready: said('ready').then((isReady) => {
      if (!isReady) throw new Error('the importer ended before it began')
    }),
    ended: Promise.all([said('done'), once(child, 'exit')]).then(([isDone]) => isDone),
    kill: () => child.kill('SIGKILL'),
  }
}

/** Whether, once it is known, the process said a line. */
function linesOf(child: ChildProcess): (line: string) => Promise<boolean> {
  const said = new Set<string>()
  const waiting = new Map<string, (isSaid: boolean) => void>()
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  lines.on('line', (line) => {
    said.add(line)
    waiting.get(line)?.(true)
  })
  lines.on('close', () => {
    for (const tell of waiting.values()) tell(false)
  })
  return (line) => (said.has(line) ? Promise.resolve(true) : new Promise((tell) => waiting.set(line, tell)))
}
