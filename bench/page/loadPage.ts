/** What the service holds, as docs/operations.md shows it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Summary } from '../load/crowd.ts'
import { brief, percent, tableOf, whole } from './markdown.ts'
import { replacedIn } from './writePage.ts'

export interface MeasuredLoad {
  readonly crowds: readonly (Summary & { readonly clients: number; readonly memory: number })[]
  readonly alone: Summary
  readonly beside: Summary
  readonly attacks: Summary
  /** Answers in a second. */
  readonly best: number
  readonly overload: Summary
}

export const loadPage = ({ crowds, alone, beside, attacks, best, overload }: MeasuredLoad): string =>
  [
    `Written by \`npm run bench:load -- --write\` on ${cpus().length} processors that API, Neo4j and clients share.`,
    '',
    tableOf(
      ['clients at once', 'answers a second', 'p50 ms', 'p99 ms', 'refused early', 'failed', 'memory of the API, MiB'],
      crowds.map((crowd) => [
        whole(crowd.clients),
        brief(crowd.perSecond),
        brief(crowd.p50),
        brief(crowd.p99),
        whole(crowd.refused),
        whole(crowd.failed),
        whole(crowd.memory),
      ]),
    ),
    '',
    `Two attackers with sixteen of the dearest operations at once (${whole(attacks.refused)} were refused early): a reader’s`,
    `p99 is ${brief(beside.p99)} ms, undisturbed ${brief(alone.p99)} ms, so ${brief(beside.p99 / alone.p99)} times as long; ${whole(beside.failed + beside.refused)} of its questions were not answered.`,
    '',
    `At five times the best throughput (${brief(best)} a second) ${percent(overload.perSecond / best)} of it is still answered, with a p99 of ${brief(overload.p99)} ms;`,
    `${whole(overload.refused)} requests were refused early and ${whole(overload.failed)} failed.`,
  ].join('\n')

const operations = fileURLToPath(new URL('../../docs/operations.md', import.meta.url))

export function writeLoad(measured: MeasuredLoad): void {
  const text = readFileSync(operations, 'utf8')
  writeFileSync(operations, replacedIn('docs/operations.md', text, 'load', loadPage(measured)))
}
