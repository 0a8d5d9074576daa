/** Where the API's own processor time goes. */
import { type Circumstances, listOf } from './circumstances.ts'
import { tableOf, whole } from './markdown.ts'
import { type Page, sizeName } from './writePage.ts'

export interface Flame {
  readonly circumstances: Circumstances
  readonly question: string
  readonly perSecond: number
  /** The largest first. */
  readonly shares: readonly (readonly [owner: string, share: number])[]
}

export const flameName = (honours: number): string => `flame${sizeName(honours)}`

export const flamePage = ({ circumstances, question, perSecond, shares }: Flame): Page => ({
  name: flameName(circumstances.honours),
  title: `The API’s own processor time, asked of ${whole(circumstances.honours)} honours`,
  command: 'npm run bench:flame -- --write',
  parts: [
    `${listOf(circumstances)}\n- Asked: ${question}, by eight clients; ${whole(perSecond)} answers a second under the profiler`,
    `[The same as a picture](${flameName(circumstances.honours)}.svg). Node's own time counts for the package that calls it.`,
    tableOf(
      ['whose code', 'share'],
      shares.slice(0, 12).map(([owner, share]) => [owner, `${(100 * share).toFixed(1)} %`]),
    ),
  ],
})
