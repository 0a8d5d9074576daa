/** Many clients at once, and what they were answered. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Operation, type Visit, visit } from './visitor.ts'

export interface Crowd {
  readonly visits: readonly Visit[]
  readonly seconds: number
}

/** Each client asks again as soon as it is answered. */
export async function crowd(
  url: string,
  clients: number,
  seconds: number,
  operations: readonly Operation[],
): Promise<Crowd> {
  const begun = performance.now()
  const visits: Visit[] = []
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() - begun < seconds * 1_000; turn += 1)
      visits.push(await visit(url, number + 1, operations[turn % operations.length] as Operation))
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return { visits, seconds: (performance.now() - begun) / 1_000 }
}

/** New clients come at a rate, whether or not those before them are answered. */
export async function flood(
  url: string,
  perSecond: number,
  seconds: number,
  operations: readonly Operation[],
): Promise<Crowd> {
  const begun = performance.now()
  const visits: Promise<Visit>[] = []
  for (let passed = 0; passed < seconds * 1_000; passed = performance.now() - begun) {
    const due = Math.floor((passed / 1_000) * perSecond)
    while (visits.length < due) {
      const number = visits.length
      visits.push(visit(url, 1_000 + (number % 5_000), operations[number % operations.length] as Operation))
    }
    await pause(5)
  }
  return { visits: await Promise.all(visits), seconds: (performance.now() - begun) / 1_000 }
}

/** What a crowd was answered, in a word or two each. */
export function summaryOf({ visits, seconds }: Crowd) {
  const answered = visits.filter(({ status }) => status === 200)
  const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  const refused = visits.filter(({ status }) => status === 503 || status === 429).length
  return {
    perSecond: answered.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    refused,
    failed: visits.length - answered.length - refused,
  }
}

export type Summary = ReturnType<typeof summaryOf>
