/** How much of the processors a process has taken, which other load on the machine changes less than it changes latencies. */
import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, wherever it runs. */
const tick = 10

/** Milliseconds so far. The fields are counted from behind the name, which may hold anything; 14 and 15 of all are of user and system. */
export function processorTimeOf(pid: number): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return tick * ((user ?? 0) + (system ?? 0))
}
