/** What queries take of the processor: the time of those threads of Neo4j that plan and run them, not of its compilers and collectors. */
import { readdirSync, readFileSync } from 'node:fs'

/** Nanoseconds of processor time by thread. A thread that ends takes its time along, so only differences of living ones count. */
export type WorkerTimes = ReadonlyMap<string, number>

export function workerTimesOf(pid: number): WorkerTimes {
  const tasks = `/proc/${pid}/task`
  return new Map(readdirSync(tasks).flatMap((task) => timeOf(`${tasks}/${task}`, task)))
}

/** Milliseconds that the workers have taken between the two. */
export const timeBetween = (before: WorkerTimes, after: WorkerTimes): number =>
  [...after].reduce((sum, [task, time]) => sum + time - (before.get(task) ?? 0), 0) / 1_000_000

function timeOf(folder: string, task: string): [string, number][] {
  try {
    if (!readFileSync(`${folder}/comm`, 'utf8').startsWith('neo4j.BoltWorke')) return []
    const [time] = readFileSync(`${folder}/schedstat`, 'utf8').split(' ')
    return [[task, Number(time)]]
  } catch {
    return []
  }
}
