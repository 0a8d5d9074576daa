/** How fast imports go, and what they cost those who ask meanwhile. */
import type { Load } from '../measure/load.ts'
import { wholeRow } from './aim.ts'
import { type Circumstances, listOf } from './circumstances.ts'
import { brief, percent, tableOf, whole } from './markdown.ts'
import { latencies } from './questionTable.ts'
import { type Page, sizeName, writePage, writeSummary } from './writePage.ts'

export interface Taken {
  readonly facts: number
  readonly seconds: number
  /** Of the database and of the importer, in seconds. */
  readonly processor: readonly [database: number, own: number]
}

export interface Writing {
  readonly circumstances: Circumstances
  readonly articles: number
  /** Milliseconds that the client waits between two questions. */
  readonly pause: number
  readonly imports: readonly Taken[]
  readonly removals: readonly Taken[]
  /** With nobody asking: an import, and the same statements sent by the driver alone. */
  readonly alone: readonly { readonly imported: Taken; readonly sentAgain: Taken }[]
  readonly question: string
  readonly before: Load
  readonly meanwhile: Load
}

export const perSecond = ({ facts, seconds }: Taken): number => facts / seconds

export function writingPage(writing: Writing): Page {
  const { circumstances, articles, pause, imports, removals, alone, question, before, meanwhile } = writing
  return {
    name: `writing${sizeName(circumstances.honours)}`,
    title: `Imports into ${whole(circumstances.honours)} honours`,
    command: 'npm run bench:write -- --write',
    parts: [
      `${listOf(circumstances)}\n- Each import: ${whole(articles)} articles; one client asks meanwhile and pauses for ${pause} ms after each answer`,
      'The first imports after a start are slow: Java compiles, the database makes plans, pages are read from disk.',
      tableOf(heads, [
        ...imports.map((taken, at) => row(`import ${at + 1}`, taken)),
        ...removals.map((taken, at) => row(`taken out again ${at + 1}`, taken)),
        ...alone.flatMap(({ imported, sentAgain }) => [
          row('import, nobody asking', imported),
          row('the same statements, sent by the driver alone', sentAgain),
        ]),
      ]),
      '## Who asks meanwhile',
      tableOf(
        [`${question}, one client`, 'p50 / p95 ms', 'answers'],
        [
          ['before', latencies(before), whole(before.asked)],
          ['during the imports', latencies(meanwhile), whole(meanwhile.asked)],
        ],
      ),
    ],
  }
}

const heads = ['what', 'facts', 'seconds', 'facts a second', 'CPU s, database + own']

const row = (what: string, taken: Taken): string[] => [
  what,
  whole(taken.facts),
  taken.seconds.toFixed(1),
  brief(perSecond(taken)),
  taken.processor.map((seconds) => seconds.toFixed(1)).join(' + '),
]

export function writeWriting(writing: Writing): void {
  writePage(writingPage(writing))
  writeSummary('writing', writing.circumstances.honours, aimsOf(writing))
}

/** The last import stands for the warm ones. */
function aimsOf({ imports, alone }: Writing): string {
  const last = imports.at(-1)
  const [speed, pair] = [last ? perSecond(last) : 0, alone.at(-1)]
  const share = pair ? ` (${percent(perSecond(pair.imported) / perSecond(pair.sentAgain))} of the driver alone)` : ''
  const reached = `${whole(speed)} a second in the last import${share}`
  return tableOf(['aim', 'met', 'missed by'], [wholeRow('imports of 1,000 facts a second', speed >= 1_000, reached)])
}
