/** Measures every question on every side, in turns: what else the machine does meets them all alike. */
import type { Driver } from 'neo4j-driver'
import { createDriverSide } from '../ask/driver.ts'
import { createGraphqlSide } from '../ask/graphqlSide.ts'
import type { ServerProcess } from '../ask/serverProcess.ts'
import { canAsk, type Side, type SideName } from '../ask/side.ts'
import type { Question } from '../question/question.ts'
import type { Costs } from './checkSides.ts'
import { askFor, loadOf, type Stretch } from './load.ts'
import type { Measured } from './report.ts'

export interface MeasureOptions {
  readonly sides: readonly SideName[]
  readonly driver: Driver
  readonly servers: Partial<Record<SideName, ServerProcess>>
  readonly costs: Costs
  readonly clients: readonly number[]
  readonly seconds: number
  readonly rounds: number
  readonly tell: (line: string) => void
}

export async function measureSides(questions: readonly Question[], options: MeasureOptions): Promise<Measured[]> {
  const sides = options.sides.map((name) => openSide(name, options))
  const measured: Measured[] = []
  for (const question of questions) {
    options.tell(`measuring ${question.name}`)
    measured.push(...(await measureQuestion(question, sides, options)))
  }
  await Promise.all(sides.map((side) => side.close()))
  return measured
}

function openSide(name: SideName, { driver, servers }: MeasureOptions): Side {
  const server = servers[name]
  return name === 'driver' || !server ? createDriverSide(driver) : createGraphqlSide(name, server.address)
}

async function measureQuestion(
  question: Question,
  sides: readonly Side[],
  options: MeasureOptions,
): Promise<Measured[]> {
  const asked = sides.filter((side) => canAsk(side.name, question)).map((side) => createRun(side, question, options))
  for (let round = 0; round < options.rounds; round++) for (const run of asked) await run.round()
  return asked.map((run) => run.measured())
}

/** Before the first round counts, plans are made and caches filled. */
const warmUp = 1

function createRun(side: Side, question: Question, { clients, seconds, costs, servers }: MeasureOptions) {
  const stretches = new Map<number, Stretch[]>(clients.map((count) => [count, []]))
  const most = Math.max(...clients)
  let warm = false
  let failed: string | undefined
  const spent = { processor: 0, answers: 0 }

  async function round(): Promise<void> {
    if (failed) return
    try {
      if (!warm) await askFor(side, question, most, warmUp)
      warm = true
      for (const count of clients) {
        const before = servers[side.name]?.processorTime()
        const stretch = await askFor(side, question, count, seconds)
        stretches.get(count)?.push(stretch)
        if (count !== most || before === undefined) continue
        spent.processor += (servers[side.name]?.processorTime() ?? 0) - before
        spent.answers += stretch.latencies.length
      }
    } catch (error) {
      failed = (error as Error).message.slice(0, 200)
    }
  }

  return {
    round,
    measured: (): Measured => ({
      question: question.name,
      side: side.name,
      cost: costs.get(question.name)?.[side.name],
      loads: Object.fromEntries([...stretches].map(([count, seen]) => [count, loadOf(seen)])),
      processor: spent.answers > 0 ? spent.processor / spent.answers : null,
      ...(failed ? { failed } : {}),
    }),
  }
}
