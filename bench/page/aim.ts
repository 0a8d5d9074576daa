/** What the answers aim for, and where a run stands. */
import { loadAtMost, mostClients, questionsOf, type Report } from '../measure/report.ts'
import { brief, percent, tableOf, whole } from './markdown.ts'

interface QuestionAim {
  readonly text: string
  /** Undefined where it cannot be said. */
  value(report: Report, question: string): number | undefined
  isMet(value: number): boolean
  readonly show: (value: number) => string
}

const times = (value: number): string => `${brief(value)}×`

const ofQuestions: readonly QuestionAim[] = [
  {
    text: 'at least 60 % of the driver’s requests/s',
    value: (report, question) => perSecondTo(report, question, 'driver'),
    isMet: (share) => share >= 0.6,
    show: percent,
  },
  {
    text: 'p50 at most twice the driver’s',
    value: (report, question) => {
      const [api, driver] = [loadAtMost(report, question, 'api'), loadAtMost(report, question, 'driver')]
      return api && driver && api.p50 / driver.p50
    },
    isMet: (ratio) => ratio <= 2,
    show: times,
  },
  {
    text: 'ten times the peer’s requests/s',
    value: (report, question) => perSecondTo(report, question, 'peer'),
    isMet: (ratio) => ratio >= 10,
    show: times,
  },
  {
    text: 'never fewer requests/s than the peer',
    value: (report, question) => perSecondTo(report, question, 'peer'),
    isMet: (ratio) => ratio >= 1,
    show: times,
  },
  {
    text: 'p95 at most four times p50',
    value: (report, question) => {
      const api = loadAtMost(report, question, 'api')
      return api && api.p95 / api.p50
    },
    isMet: (ratio) => ratio <= 4,
    show: times,
  },
]

function perSecondTo(report: Report, question: string, side: 'driver' | 'peer'): number | undefined {
  const [api, other] = [loadAtMost(report, question, 'api'), loadAtMost(report, question, side)]
  return api && other && api.perSecond / other.perSecond
}

export const aimTable = (report: Report): string =>
  tableOf(
    [`aim, at ${mostClients(report)} clients`, 'met', 'missed by'],
    [...ofQuestions.map((aim) => questionRow(aim, report)), memoryRow(report), firstAnswerRow(report)],
  )

function questionRow({ text, value, isMet, show }: QuestionAim, report: Report): string[] {
  const values = questionsOf(report)
    .map((question) => [question, value(report, question)] as const)
    .filter((one): one is readonly [string, number] => one[1] !== undefined)
  const missed = values.filter(([, reached]) => !isMet(reached))
  const met = values.length === 0 ? 'not measured' : `${values.length - missed.length} of ${values.length}`
  return [text, met, missed.map(([question, reached]) => `${question} (${show(reached)})`).join('; ')]
}

const memoryRow = ({ api: { memory } }: Report): string[] =>
  wholeRow('the API below 300 MiB after the run', memory.now < 300, `${memory.now} MiB`)

const firstAnswerRow = ({ api: { firstAnswerAfter } }: Report): string[] =>
  wholeRow('first answer within 1,500 ms', firstAnswerAfter <= 1_500, `${whole(firstAnswerAfter)} ms`)

/** An aim that is met or missed as a whole. */
export const wholeRow = (text: string, isMet: boolean, reached: string): string[] =>
  isMet ? [text, `yes: ${reached}`, ''] : [text, 'no', reached]
