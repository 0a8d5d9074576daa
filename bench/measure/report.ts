/** What was measured. */
import type { SideName } from '../ask/side.ts'
import type { Circumstances } from '../page/circumstances.ts'
import type { Cost } from './check.ts'
import type { Load } from './load.ts'

export interface Measured {
  readonly question: string
  readonly side: SideName
  readonly cost: Cost | undefined
  /** By the number of clients. */
  readonly loads: Readonly<Record<number, Load>>
  /** Milliseconds of processor time that the database and the side's own process took for an answer, at the most clients. */
  readonly processor: { readonly database: number; readonly side: number } | null
  readonly failed?: string
}

export interface Report {
  readonly circumstances: Circumstances
  readonly clients: readonly number[]
  readonly seconds: number
  readonly rounds: number
  readonly api: {
    readonly firstAnswerAfter: number
    readonly memory: { readonly now: number; readonly highest: number }
  }
  readonly measured: readonly Measured[]
}

export const mostClients = ({ clients }: Report): number => Math.max(...clients)

/** What a side did at the most clients. Undefined where it failed or was not asked. */
export function loadAtMost(report: Report, question: string, side: SideName): Load | undefined {
  const found = report.measured.find((one) => one.question === question && one.side === side)
  return found?.failed ? undefined : found?.loads[mostClients(report)]
}

export const questionsOf = ({ measured }: Report): readonly string[] => [
  ...new Set(measured.map(({ question }) => question)),
]
