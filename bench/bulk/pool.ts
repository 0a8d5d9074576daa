/** Two threads, or as many as there are processors, that take one task after the other. Each fills tables of its own. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Answer, Close, Task, WorkerSetup } from './message.ts'
import type { Imported } from './tables.ts'

export type Done = Extract<Answer, { say: 'done' }>

export interface Pool {
  /** Runs the tasks, the first ones first, and returns what came of each. */
  run(tasks: readonly Task[], progress: (honours: number) => void): Promise<Done[]>
  /** Ends the tables of all threads and returns what they are. */
  finish(): Promise<Imported[]>
  close(): Promise<void>
}

export function createPool({ folder, ...setup }: WorkerSetup, threads = availableParallelism()): Pool {
  const file = new URL('./thread.js', import.meta.url)
  const workers = Array.from(
    { length: threads },
    (_, thread) => new Worker(file, { workerData: { ...setup, folder: `${folder}/thread-${thread}` } }),
  )
  return {
    async run(tasks, progress) {
      const waiting = [...tasks]
      const answers: Done[] = []
      const work = async (worker: Worker): Promise<void> => {
        for (let task = waiting.shift(); task; task = waiting.shift())
          answers.push((await perform(worker, task, progress)) as Done)
      }
      await Promise.all(workers.map(work))
      return answers
    },
    finish: async () => {
      const closed = await Promise.all(workers.map((worker) => perform(worker, { do: 'close' })))
      return closed.flatMap((answer) => (answer.say === 'closed' ? answer.imported : []))
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

function perform(
  worker: Worker,
  task: Task | Close,
  progress: (honours: number) => void = () => {},
): Promise<Exclude<Answer, { say: 'progress' }>> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.off('message', hear).off('error', fail)
    }
    const hear = (answer: Answer): void => {
      if (answer.say === 'progress') {
        progress(answer.honours)
        return
      }
      end()
      resolve(answer)
    }
    const fail = (error: Error): void => {
      end()
      reject(error)
    }
    worker.on('message', hear).on('error', fail)
    worker.postMessage(task)
  })
}
