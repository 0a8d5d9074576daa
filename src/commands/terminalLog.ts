/** The log as a person in front of a terminal reads it: a line for what happened, without what only programs need. */
import type { DestinationStream } from 'pino'
import { printable } from './printable.ts'

type Entry = Readonly<Record<string, unknown>> & {
  readonly level: number
  readonly time: number
  readonly msg?: string
}

/** Of these each line has the same, or nobody looks for it in a terminal. */
const left = new Set(['level', 'time', 'pid', 'hostname', 'reqId', 'msg', 'err', 'hash', 'query', 'document'])

const words = new Map([
  [20, 'debug'],
  [10, 'trace'],
  [40, 'WARNING'],
  [50, 'ERROR'],
  [60, 'FATAL'],
])

/** Takes the log's JSON lines and writes them as people read them. */
export const terminalLog = (write: (text: string) => void): DestinationStream => ({
  write(line) {
    const text = readableEntry(JSON.parse(line) as Entry)
    if (text !== undefined) write(`${text}\n`)
  },
})

/** Undefined for a request that went well: its operation has a line already, and a page loads dozens of files. */
export function readableEntry(entry: Entry): string | undefined {
  const { level, time, msg = '', method, path, status, err } = entry
  if (msg === 'request') {
    if (Number(status) < 400) return undefined
    return [clock(time), printable(`${method} ${path}`), String(status), `${entry.ms} ms`].join('  ')
  }
  const word = words.get(level)
  const line = [clock(time), ...(word ? [word] : []), printable(msg), ...detailsOf(entry)].join('  ')
  return err === undefined ? line : `${line}\n${stackOf(err)}`
}

/** Local time of day. */
const clock = (time: number): string => new Date(time).toTimeString().slice(0, 8)

const detailsOf = (entry: Entry): string[] =>
  Object.entries(entry)
    .filter(([name, value]) => !left.has(name) && value !== undefined && value !== null)
    .map(([name, value]) => `${name} ${printable(typeof value === 'string' ? value : JSON.stringify(value))}`)

function stackOf(err: unknown): string {
  const { stack, message } = err as { readonly stack?: string; readonly message?: string }
  return (stack ?? message ?? JSON.stringify(err))
    .split('\n')
    .map((line) => `    ${printable(line)}`)
    .join('\n')
}
