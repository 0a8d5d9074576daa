/** A server in a process of its own, as it runs in production. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Credentials } from '../../src/graph/local/ready.ts'

export interface ServerProcess {
  readonly address: string
  /** Milliseconds from the start of the process until it listened. */
  readonly listensAfter: number
  /** Resident memory now and at its highest, in MiB. */
  memory(): { readonly now: number; readonly highest: number }
  readonly pid: number
  stop(): Promise<void>
}

export interface SentQuery {
  readonly text: string
  readonly parameters: object
}

export interface ServerOptions {
  /** Arguments of node: the file to run, and options before it. */
  readonly arguments: readonly string[]
  readonly neo4j: Credentials
  /** Variables beside the usual. */
  readonly environment?: Readonly<Record<string, string>>
  /** Called with every query that the server sends, if the server reports them. */
  readonly onQuery?: (query: SentQuery) => void
}

const patience = 60_000

/** Starts a server that prints `Ask at <address>` when it listens. Throws with what it printed when it does not. */
export async function startServer({
  arguments: given,
  neo4j,
  environment,
  onQuery,
}: ServerOptions): Promise<ServerProcess> {
  const begun = performance.now()
  const server = spawn(process.execPath, given, {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      LOG_LEVEL: 'error',
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (onQuery) server.on('message', (query) => onQuery(query as SentQuery))
  const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    server.kill('SIGKILL')
    await ended
  }
  process.once('exit', () => void server.kill('SIGKILL'))
  try {
    const address = await addressOf(server)
    const listensAfter = performance.now() - begun
    const pid = server.pid as number
    return { address, listensAfter, pid, memory: () => memoryOf(pid), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`The server does not listen:\n${printed}`))
    const timer = setTimeout(fail, patience)
    const read = (chunk: Buffer): void => {
      printed += chunk
      const [, address] = /Ask at (\S+)/.exec(printed) ?? []
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', fail)
  })
}

function memoryOf(pid: number): { now: number; highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string): number => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
  return { now: read('VmRSS'), highest: read('VmHWM') }
}
