/** Measures every question on every side, in turns: what else the machine does meets them all alike. */
import type { Driver } from 'neo4j-driver'
import { createDriverSide } from '../ask/driver.ts'
import { createGraphqlSide } from '../ask/graphqlSide.ts'
import type { ServerProcess } from '../ask/serverProcess.ts'
import { canAsk, type Side, type SideName } from '../ask/side.ts'
import type { Question } from '../question/question.ts'
import type { Costs } from './checkSides.ts'
import { askFor, loadOf, type Stretch } from './load.ts'
import { processorTimeOf } from './processorTime.ts'
import type { Measured } from './report.ts'

export interface MeasureOptions {
  readonly sides: readonly SideName[]
  readonly driver: Driver
  /** The process id of Neo4j. */
  readonly database: number
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

function createRun(side: Side, question: Question, { clients, seconds, costs, servers, database }: MeasureOptions) {
  const stretches = new Map<number, Stretch[]>(clients.map((count) => [count, []]))
  const most = Math.max(...clients)
  // The driver's own work is done by this process, which for the others is only their client.
  const processes = { database, side: servers[side.name]?.pid ?? process.pid }
  const spent = { database: 0, side: 0, answers: 0 }
  let warm = false
  let failed: string | undefined

  async function measure(count: number): Promise<void> {
    const before = { database: processorTimeOf(processes.database), side: processorTimeOf(processes.side) }
    const stretch = await askFor(side, question, count, seconds)
    stretches.get(count)?.push(stretch)
    if (count !== most) return
    spent.database += processorTimeOf(processes.database) - before.database
    spent.side += processorTimeOf(processes.side) - before.side
    spent.answers += stretch.latencies.length
  }

  async function round(): Promise<void> {
    if (failed) return
    try {
      if (!warm) await askFor(side, question, 1, warmUp)
      warm = true
      for (const count of clients) await measure(count)
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
      processor:
        spent.answers > 0 ? { database: spent.database / spent.answers, side: spent.side / spent.answers } : null,
      ...(failed ? { failed } : {}),
    }),
  }
}
