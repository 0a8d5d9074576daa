/** How fast a side answers a question while so many clients ask, each again as soon as it is answered. */
import type { Side } from '../ask/side.ts'
import type { Question, Variables } from '../question/question.ts'

export interface Load {
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
  readonly asked: number
}

/** What was seen in one stretch of asking. */
export interface Stretch {
  readonly latencies: readonly number[]
  readonly seconds: number
}

/** Asks for so many seconds, and every client at least once. */
export async function askFor(side: Side, question: Question, clients: number, seconds: number): Promise<Stretch> {
  const latencies: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1_000
  let turn = 0
  const client = async (): Promise<void> => {
    do {
      const variables = question.variables[turn++ % question.variables.length] as Variables
      const asked = performance.now()
      await side.ask(question, variables)
      latencies.push(performance.now() - asked)
    } while (performance.now() < end)
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { latencies, seconds: (performance.now() - begun) / 1_000 }
}

/** Stretches taken together. */
export function loadOf(stretches: readonly Stretch[]): Load {
  const latencies = stretches.flatMap((stretch) => stretch.latencies).sort((one, other) => one - other)
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0
  const seconds = stretches.reduce((sum, stretch) => sum + stretch.seconds, 0)
  return { p50: at(0.5), p95: at(0.95), perSecond: latencies.length / seconds, asked: latencies.length }
}
