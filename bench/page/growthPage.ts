/** How the cost of an answer grows with the nation. */
import { type Measured, questionsOf, type Report } from '../measure/report.ts'
import { listOf } from './circumstances.ts'
import { brief, tableOf, whole } from './markdown.ts'
import type { Page } from './writePage.ts'

/** Of runs on nations of several sizes, the smallest first. */
export const growthPage = (reports: readonly Report[]): Page => ({
  name: 'growth',
  title: 'How cost grows',
  command: 'npm run bench:growth -- --write <files>',
  parts: [
    ...reports.map(({ circumstances }) => listOf(circumstances)),
    'The API’s hits, the database’s processor time (ms) and p50 (ms) at one client, and how p50 grows from each size to the next.',
    tableOf(
      headsOf(reports),
      questionsOf(reports[0] as Report).map((question) => row(question, reports)),
    ),
  ],
})

const headsOf = (reports: readonly Report[]): string[] => [
  'question',
  ...reports.flatMap(({ circumstances: { honours } }) => [`${whole(honours)}: hits`, 'CPU', 'p50']),
  ...reports.slice(1).map(({ circumstances: { honours } }) => `p50, to ${whole(honours)}`),
]

function row(question: string, reports: readonly Report[]): string[] {
  const found = reports.map(({ measured }) => measured.find((one) => one.question === question && one.side === 'api'))
  const medians = found.map((one) => one?.loads[1]?.p50)
  const growth = medians.slice(1).map((median, at) => {
    const before = medians[at]
    return median && before ? `${brief(median / before)}×` : '—'
  })
  return [question, ...found.flatMap(cells), ...growth]
}

const cells = (one: Measured | undefined): string[] => [
  one?.cost ? whole(one.cost.hits) : '—',
  brief(one?.processor?.database) || '—',
  brief(one?.loads[1]?.p50) || '—',
]
