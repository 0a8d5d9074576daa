/** What one fact cannot say at once: an end before the beginning, a range whose upper end is the lower one. */
import { boundsOf } from '../../domain/day.ts'
import type { DossierFact } from '../dossier/dossier.ts'
import type { Finding } from '../dossier/finding.ts'

/** Of each pair the second cannot lie wholly before the first. */
const inOrder: readonly (readonly [earlier: string, later: string])[] = [
  ['start', 'end'],
  ['start', 'seenOn'],
  ['seenOn', 'end'],
  ['proposed', 'revoked'],
  ['decided', 'revoked'],
  ['presented', 'revoked'],
]

/** Paths are relative to the fact. */
export const contradictions = (fact: DossierFact): Finding[] => [
  ...inOrder.flatMap(([earlier, later]) => wrongOrder(fact, earlier, later)),
  ...wrongRange(fact),
]

function wrongOrder({ values }: DossierFact, earlier: string, later: string): Finding[] {
  const [first, last] = [dateOf(values[earlier]?.is), dateOf(values[later]?.is)]
  if (!first || !last || last.last >= first.first) return []
  return [
    {
      path: [later],
      message: `${later} (${String(values[later]?.is)}) lies before ${earlier} (${String(values[earlier]?.is)})`,
      hint: 'correct one of both dates, or leave out what the source does not say',
    },
  ]
}

const dateOf = (value: unknown) => (value === undefined || value === 'undated' ? null : boundsOf(String(value)))

function wrongRange({ values }: DossierFact): Finding[] {
  const [least, most] = [values.value?.is, values.valueMax?.is]
  if (typeof least !== 'number' || typeof most !== 'number' || most >= least) return []
  return [
    {
      path: ['valueMax'],
      message: `valueMax (${most}) is below value (${least})`,
      hint: 'write the lower end of the range as value',
    },
  ]
}
