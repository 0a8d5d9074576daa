import type { Report } from '../measure/report.ts'
import { aimTable } from './aim.ts'
import { listOf } from './circumstances.ts'
import { whole } from './markdown.ts'
import { briefTable, questionTable } from './questionTable.ts'
import { type Page, sizeName, writePage, writeSummary } from './writePage.ts'

const key = `p50 and p95 are milliseconds: half of the answers, and 95 of a hundred, took no longer. Hits are what PROFILE
counts in the database for an answer. CPU is processor time for an answer, in the database and in the side's own process.
The driver's own process also is the client.`

export function questionPage(report: Report): Page {
  const { circumstances, seconds, rounds, clients, api } = report
  return {
    name: `questions${sizeName(circumstances.honours)}`,
    title: `Questions to ${whole(circumstances.honours)} honours`,
    command: 'npm run bench -- --write',
    parts: [
      `${listOf(circumstances)}
- Measured: ${rounds} rounds of ${seconds} s each for ${clients.join(' and ')} clients, the sides in turns
- The API: first answer ${whole(api.firstAnswerAfter)} ms after its start; ${api.memory.now} MiB resident after the run, at most ${api.memory.highest} MiB`,
      key,
      questionTable(report),
      `## Against what we aim for`,
      aimTable(report),
    ],
  }
}

export function writeQuestions(report: Report): void {
  writePage(questionPage(report))
  writeSummary('questions', report.circumstances.honours, [briefTable(report), aimTable(report)].join('\n\n'))
}
