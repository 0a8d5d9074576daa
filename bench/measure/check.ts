/** That all sides give the same answers, and what each answer costs the database. */
import { isDeepStrictEqual } from 'node:util'
import type { Driver } from 'neo4j-driver'
import { hitsOf } from '../../test/support/hits.ts'
import type { SentQuery } from '../ask/serverProcess.ts'
import { canAsk, type Side, type SideName } from '../ask/side.ts'
import type { Question, Variables } from '../question/question.ts'

export interface Cost {
  /** Queries to an answer. */
  readonly queries: number
  /** Hits of all of them, on average over what was asked. */
  readonly hits: number
}

export interface Watched {
  readonly side: Side
  /** The queries sent since the last call. */
  sent(question: Question, variables: Variables): Promise<readonly SentQuery[]>
}

/** So many of a question's variables are asked in the check. */
const some = 5

/** Throws on the first answer that differs from the driver's. A side that gives no answer has no cost. */
export async function checkQuestion(
  question: Question,
  watched: readonly Watched[],
  driver: Driver,
): Promise<Partial<Record<SideName, Cost>>> {
  const costs: Partial<Record<SideName, Cost>> = {}
  const asked = question.variables.slice(0, some)
  const expected = new Map<Variables, unknown>()
  for (const { side, sent } of watched) {
    if (!canAsk(side.name, question)) continue
    if (!(await isWarm(side, question, asked))) continue
    await sent(question, asked[0] as Variables)
    let [queries, hits] = [0, 0]
    for (const variables of asked) {
      const answer = answerOf(side.name, question, await side.ask(question, variables))
      if (side.name === 'driver') expected.set(variables, answer)
      else if (!differs(side.name, question)) compare(question, side.name, variables, expected.get(variables), answer)
      for (const query of await sent(question, variables)) {
        queries++
        hits += await hitsOf(driver, query)
      }
    }
    costs[side.name] = { queries: queries / asked.length, hits: Math.round(hits / asked.length) }
  }
  return costs
}

const attempts = 4

/** Asks until all is answered: at first the store is on disk, and what comes from there may take longer than it is given. */
async function isWarm(side: Side, question: Question, asked: readonly Variables[]): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      for (const variables of asked) await side.ask(question, variables)
      return true
    } catch (error) {
      if (attempt === attempts)
        console.error(`${side.name} does not answer “${question.name}”: ${(error as Error).message}`)
    }
  }
  return false
}

const differs = (name: SideName, question: Question): boolean => name === 'peer' && question.peer?.differs !== undefined

function answerOf(name: SideName, question: Question, answered: unknown): unknown {
  const answer = question[name]?.answer as ((answered: unknown) => unknown) | undefined
  // What is undefined in one answer is left out in another.
  return JSON.parse(JSON.stringify(answer?.(answered) ?? null))
}

function compare(question: Question, name: SideName, variables: Variables, expected: unknown, answer: unknown): void {
  if (isDeepStrictEqual(expected, answer)) return
  const [shown, other] = [expected, answer].map((one) => JSON.stringify(one, null, 1))
  throw new Error(
    `“${question.name}”, asked about ${JSON.stringify(variables)}: ${name} answers otherwise.\n` +
      `The driver:\n${firstDifference(shown as string, other as string)}`,
  )
}

/** A few lines of both, from where they part. */
function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  const at = Math.max(0, lines.findIndex((line, index) => line !== others[index]) - 2)
  return [...lines.slice(at, at + 8), 'The other:', ...others.slice(at, at + 8)].join('\n')
}
