/** The answers to all questions, as tables. */
import { sideNames } from '../ask/side.ts'
import type { Load } from '../measure/load.ts'
import { loadAtMost, type Measured, mostClients, questionsOf, type Report } from '../measure/report.ts'
import { brief, percent, tableOf, whole } from './markdown.ts'

/** A row for each question and side, with ratios to the driver at the most clients. */
export function questionTable(report: Report): string {
  const most = mostClients(report)
  const heads = [
    'question',
    'side',
    ...report.clients.map((count) => `p50 / p95 ms, ${clientsOf(count)}`),
    `req/s, ${clientsOf(most)}`,
    'of the driver’s req/s',
    'p50 to the driver’s',
    'queries',
    'hits',
    'CPU ms, database + own',
  ]
  return tableOf(
    heads,
    report.measured.map((one) => row(one, report)),
  )
}

const clientsOf = (count: number): string => (count === 1 ? 'one client' : `${count} clients`)

function row({ question, side, cost, loads, processor, failed }: Measured, report: Report): string[] {
  const load = failed ? undefined : loads[mostClients(report)]
  const driver = loadAtMost(report, question, 'driver')
  return [
    side === sideNames[0] ? question : '',
    side,
    ...report.clients.map((count) => latencies(loads[count])),
    load ? brief(load.perSecond) : (failed ?? ''),
    load && driver ? percent(load.perSecond / driver.perSecond) : '',
    load && driver ? `${brief(load.p50 / driver.p50)}×` : '',
    cost ? brief(cost.queries) : '',
    cost ? whole(cost.hits) : '',
    processor ? `${brief(processor.database)} + ${brief(processor.side)}` : '',
  ]
}

export const latencies = (load: Load | undefined): string =>
  load && load.asked > 0 ? `${brief(load.p50)} / ${brief(load.p95)}` : '—'

/** A row for each question: how fast the API answers, beside the others. */
export function briefTable(report: Report): string {
  const most = mostClients(report)
  const heads = [
    'question',
    'p50 / p95 ms, one client',
    `p50 / p95 ms, ${clientsOf(most)}`,
    `req/s, ${clientsOf(most)}`,
    'of the driver’s',
    'to the peer’s',
  ]
  return tableOf(
    heads,
    questionsOf(report).map((question) => {
      const load = loadAtMost(report, question, 'api')
      const [driver, peer] = [loadAtMost(report, question, 'driver'), loadAtMost(report, question, 'peer')]
      const one = report.measured.find((measured) => measured.question === question && measured.side === 'api')
      return [
        question,
        latencies(one?.loads[1]),
        latencies(load),
        brief(load?.perSecond),
        load && driver ? percent(load.perSecond / driver.perSecond) : '',
        load && peer ? `${brief(load.perSecond / peer.perSecond)}×` : '',
      ]
    }),
  )
}
