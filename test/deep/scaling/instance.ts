import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))

type Line = Readonly<Record<string, unknown>>

/** The program as an operator runs it, in a process of its own. */
export interface Instance {
  readonly url: string
  /** Everything it has logged so far. */
  readonly lines: readonly Line[]
  /** The first line that fits, now or within half a minute. */
  untilLogged(condition: (line: Line) => boolean): Promise<Line>
  /** Asks it to end, and gives its exit code. */
  stop(): Promise<number | null>
  kill(): void
}

/** Starts `main.ts` on a free port and waits until it says where it can be asked. */
export async function startInstance(env: Readonly<Record<string, string>>): Promise<Instance> {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'start'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'trace', RATE_LIMIT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const lines: Line[] = []
  if (child.stdout) createInterface(child.stdout).on('line', (line) => lines.push(JSON.parse(line)))
  const untilLogged = async (condition: (line: Line) => boolean): Promise<Line> => {
    for (let time = 0; time < 600; time++) {
      const found = lines.find(condition)
      if (found) return found
      await sleep(50)
    }
    throw new Error('It was not logged within half a minute.')
  }
  return {
    url: await announced(child),
    lines,
    untilLogged,
    async stop() {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      return ended
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

async function announced(child: ChildProcess): Promise<string> {
  const said: string[] = []
  if (child.stderr) {
    for await (const line of createInterface(child.stderr)) {
      said.push(line)
      const [, url] = /^Ask at (\S+)\/graphql$/.exec(line) ?? []
      if (!url) continue
      child.stderr.resume()
      return url
    }
  }
  throw new Error(`It ended before it could be asked: ${said.join('\n')}`)
}
