/** What the sources of the places leave open or had wrong, counted and listed. */
import type { Share } from '../../src/ingest/place/record.ts'

export interface Gap {
  readonly kind: GapKind
  /** MENDED: the data no longer show it. OPEN: they do, and only a source can close it. */
  readonly state: 'MENDED' | 'OPEN'
  /** One line for each case, with the ids or names concerned. */
  readonly items: readonly string[]
}

export interface GapReport {
  readonly provinces: number
  readonly districts: number
  readonly communes: number
  /** Old units that went on as the same version after 2025-07-01. */
  readonly sameVersion: { readonly provinces: number; readonly communes: number }
  readonly shares: Readonly<Record<Share, number>>
  readonly gaps: readonly Gap[]
}

/** Every kind of gap with what it means, in the order of the report. */
const meanings = {
  ROW_CORRECTED: 'rows that lead to the wrong commune, corrected from a source',
  NEW_CODE_ABSENT: 'rows whose new code is in no list; the new commune is found by name and province',
  NEW_CODE_OF_ANOTHER: 'rows whose new code belongs to another commune than they name; the name is taken',
  OLD_BY_NAME: 'rows without a usable old code; the old commune is found by name in its district',
  OLD_BY_PROVINCE: 'rows without an old code whose district is another by then; the name is unique in the province',
  OLD_BY_LATER_NAME: 'rows with the code of an old commune under a later name or type; the code is taken',
  IN_BOTH_LISTS: 'communes that no row names but both lists have, alone with type and name in the province; they go on',
  ISLAND: 'special zones whose row names no old unit; the district without communes of that name is taken',
  SPELLING: 'names that the two lists spell differently for one code; the second spelling is an alias',
  ROW_UNMATCHED: 'rows that speak of no commune of the older list',
  COMMUNE_WITHOUT_SUCCESSOR: 'communes that no row speaks of',
  COMMUNE_WITHOUT_PREDECESSOR: 'communes from 2025-07-01 that no row leads to',
  COMMUNE_ENDED_EARLIER: 'communes that were renamed or merged before the last day, on a day the sources do not tell',
  DISTRICT_ENDED_EARLIER: 'districts that no row names under their type and name: ended or changed before the last day',
  SHARE_UNKNOWN: 'edges from a commune to its successor of which the share cannot be told',
  FORMER_WITHOUT_SUCCESSOR: 'places from before the lists whose successor no source here tells',
  AMBIGUOUS: 'communes of one district, type and name at the same time',
  UNDECIDED: 'questions the sources leave open',
} as const
export type GapKind = keyof typeof meanings

/** The gaps in the order of the report; kinds without a case are left out. */
export function sortGaps(gaps: readonly Gap[]): Gap[] {
  const order = Object.keys(meanings)
  return gaps
    .filter(({ items }) => items.length > 0)
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** The report for people, in Markdown: first the counts, then for each kind of gap every case. */
export function formatGapReport(report: GapReport): string {
  const { provinces, districts, communes, sameVersion, shares, gaps } = report
  const lines = [
    '# What the sources of the places leave open or had wrong',
    '',
    'Built by `npm run places`, never written by hand. What is mended the data no longer show; what is open only a source can close.',
    '',
    `- ${provinces} provinces, ${districts} districts, ${communes} communes`,
    `- unchanged by 2025-07-01: ${sameVersion.provinces} provinces, ${sameVersion.communes} communes`,
    `- lineage: ${shares.WHOLE} whole, ${shares.PART} in part, ${shares.UNKNOWN} unknown`,
    '',
    'Each version of a place is counted. Every case of these is named below:',
    '',
    ...gaps.map(({ kind, state, items }) => `- ${kind} (${state.toLowerCase()}): ${items.length} ${meanings[kind]}`),
    ...gaps.flatMap(({ kind, items }) => ['', `## ${kind}`, '', ...items.map((item) => `- ${item}`)]),
  ]
  return `${lines.join('\n')}\n`.normalize('NFC')
}
