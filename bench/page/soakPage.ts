/** Whether the API's memory stays where it is while questions are asked for long. */
import { type Circumstances, listOf } from './circumstances.ts'
import { tableOf, whole } from './markdown.ts'
import { type Page, sizeName } from './writePage.ts'

export interface Minute {
  readonly asked: number
  /** MiB. */
  readonly now: number
  readonly highest: number
}

export const soakPage = (circumstances: Circumstances, clients: number, minutes: readonly Minute[]): Page => ({
  name: `soak${sizeName(circumstances.honours)}`,
  title: `Questions for long, to ${whole(circumstances.honours)} honours`,
  command: 'npm run bench:soak -- --write',
  parts: [
    `${listOf(circumstances)}\n- Clients: ${clients}`,
    'The resident memory of the API, minute by minute.',
    tableOf(
      ['minute', 'asked', 'resident MiB', 'highest MiB'],
      minutes.map(({ asked, now, highest }, at) => [String(at + 1), whole(asked), String(now), String(highest)]),
    ),
  ],
})
