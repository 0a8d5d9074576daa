/** How long a nation takes to make. */
import { wholeRow } from './aim.ts'
import { type Circumstances, listOf } from './circumstances.ts'
import { brief, tableOf, whole } from './markdown.ts'
import { type Page, sizeName, writePage, writeSummary } from './writePage.ts'

export interface Making {
  readonly circumstances: Circumstances
  readonly seed: number
  readonly steps: readonly (readonly [what: string, seconds: number])[]
  readonly nodes: number
  readonly edges: number
  readonly gigabytes: number
}

const secondsOf = ({ steps }: Making): number => steps.reduce((sum, [, seconds]) => sum + seconds, 0)

export function makingPage(making: Making): Page {
  const { circumstances, seed, steps, nodes, edges, gigabytes } = making
  const rows = [...steps, ['all', secondsOf(making)] as const].map(([what, seconds]) => [what, brief(seconds)])
  return {
    name: `making${sizeName(circumstances.honours)}`,
    title: `Making ${whole(circumstances.honours)} honours`,
    command: 'npm run bench:data -- --write',
    parts: [
      `${listOf(circumstances)}\n- Seed: ${seed}\n- Made: ${whole(nodes)} nodes and ${whole(edges)} edges in a store of ${brief(gigabytes)} GB`,
      tableOf(['step', 'seconds'], rows),
    ],
  }
}

export function writeMaking(making: Making): void {
  writePage(makingPage(making))
  const seconds = secondsOf(making)
  const row = wholeRow('a million honours ready in 240 s', seconds <= 240, `${whole(seconds)} s`)
  writeSummary('making', making.circumstances.honours, tableOf(['aim', 'met', 'missed by'], [row]))
}
