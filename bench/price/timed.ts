/** Asks an operation and sees what it takes. */
import type { SeededGraph } from './seededGraph.ts'
import { timeBetween, workerTimesOf } from './workerTime.ts'

export interface Operation {
  readonly name: string
  readonly source: string
}

export interface Asked extends Operation {
  readonly isHostile: boolean
  readonly cost: number
  /** Of the database's processor time, the planning of what it has not been asked before included. */
  readonly milliseconds: number
  readonly queries: number
  /** `data` where anything is answered, else the code of the first error. */
  readonly answer: string
}

interface Asking {
  readonly url: string
  readonly seeded: SeededGraph
  readonly cost: number
  readonly isHostile: boolean
}

export async function timed({ name, source }: Operation, asking: Asking): Promise<Asked> {
  const { url, seeded, cost, isHostile } = asking
  await seeded.forget()
  seeded.sent()
  const first = await ask(url, seeded.pid, source)
  const queries = seeded.sent()
  return {
    name,
    source,
    isHostile,
    cost,
    milliseconds: first.milliseconds,
    queries,
    answer: first.answer,
  }
}

async function ask(url: string, pid: number, query: string): Promise<Pick<Asked, 'milliseconds' | 'answer'>> {
  const before = workerTimesOf(pid)
  const response = await post(url, query)
  const milliseconds = timeBetween(before, workerTimesOf(pid))
  const { data, errors } = (await response.json()) as {
    data?: object | null
    errors?: { extensions: { code: string } }[]
  }
  const isAnswered = Object.values(data ?? {}).some((value) => value !== null)
  return { milliseconds, answer: isAnswered ? 'data' : (errors?.[0]?.extensions.code ?? 'data') }
}

export const post = (url: string, query: string): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
