/** What was measured, as a table and as JSON. */
import { type SideName, sideNames } from '../ask/side.ts'
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
  readonly honours: number
  readonly machine: { readonly processors: number; readonly node: string; readonly loadBefore: number }
  readonly api: {
    readonly firstAnswerAfter: number
    readonly memory: { readonly now: number; readonly highest: number }
  }
  readonly measured: readonly Measured[]
}

/** A Markdown table: a row for each question and side, with ratios to the driver at the most clients. */
export function tableOf({ measured }: Report, clients: readonly number[]): string {
  const most = Math.max(...clients)
  const heads = [
    'question',
    'side',
    ...clients.map((count) => `p50/p95 ms, ${count === 1 ? 'one client' : `${count} clients`}`),
    `req/s, ${most} clients`,
    'of the driver’s req/s',
    'p50 to the driver’s',
    'queries',
    'hits',
    'CPU ms, database + own',
  ]
  const rows = measured.map((one) => row(one, measured, clients, most))
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function row(one: Measured, all: readonly Measured[], clients: readonly number[], most: number): string[] {
  const { question, side, cost, loads, processor, failed } = one
  const load = failed ? undefined : loads[most]
  const driver = all.find((other) => other.question === question && other.side === 'driver')?.loads[most]
  return [
    side === sideNames[0] ? question : '',
    side,
    ...clients.map((count) => latencies(loads[count])),
    load ? brief(load.perSecond) : (failed ?? ''),
    load && driver ? `${Math.round((100 * load.perSecond) / driver.perSecond)} %` : '',
    load && driver ? `${brief(load.p50 / driver.p50)}×` : '',
    cost ? brief(cost.queries) : '',
    cost ? cost.hits.toLocaleString('en') : '',
    processor ? `${brief(processor.database)} + ${brief(processor.side)}` : '',
  ]
}

const latencies = (load: Load | undefined): string =>
  load && load.asked > 0 ? `${brief(load.p50)} / ${brief(load.p95)}` : '—'

/** Three digits tell all that a measurement can. */
const brief = (value: number | undefined): string =>
  value === undefined
    ? ''
    : value >= 100
      ? Math.round(value).toLocaleString('en')
      : String(Number(value.toPrecision(2)))
