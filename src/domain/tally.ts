/**
 * Tallies: how many facts of one sort are listed under an entity. They answer what would otherwise read every fact of an
 * entity whose list grows with the graph: totals under a filter, and counts by year, award or kind of recipient.
 */
import { type Bounds, firstDay, lastDay } from './day.ts'
import type { EntityKind, Level } from './entity.ts'
import type { FactKind } from './fact.ts'

/** The owner of the tallies of all facts: the dataset, by its id. Each fact is there once, at reach 0. */
export const everything = 'dataset'

/** What the facts of one tally have in common. */
export interface Sort {
  /** The entity that lists them, or `everything`. */
  readonly of: string
  /** At which reaches it does; a list that takes in any of these holds the fact, once. */
  readonly reaches: readonly number[]
  readonly factKind: FactKind
  /** The year that lists date the fact by; null for one that nothing dates. */
  readonly year: string | null
  readonly recipientKinds: readonly string[]
  readonly recipientLevel: string | null
  /** The ids of the awards that it names. */
  readonly awards: readonly string[]
}

/** Kinds whose every entity may stand in any number of facts; of places only the largest do. */
export const talliedKinds: readonly EntityKind[] = ['CAMPAIGN', 'AWARD', 'STANDARD']
export const talliedLevels: readonly Level[] = ['NATIONAL', 'PROVINCE']

/** Whether tallies are kept for an entity: people, bodies, communes and articles list few enough facts to read them all. */
export const isTallied = (kind: EntityKind, level: string | null): boolean =>
  talliedKinds.includes(kind) || (kind === 'PLACE' && (talliedLevels as readonly (string | null)[]).includes(level))

/** The sort with its lists in order, so that each sort is written in one way. */
export const inOrder = (sort: Sort): Sort => ({
  ...sort,
  reaches: [...sort.reaches].sort(),
  recipientKinds: [...sort.recipientKinds].sort(),
  awards: [...sort.awards].sort(),
})

/** The year of the day that lists order a fact by. */
export function yearOf({ first, last }: Bounds): string | null {
  const day = last === lastDay ? first : last
  return day === firstDay ? null : day.slice(0, 4)
}

/** What a tally is known by: its sort, in order. */
export const tallyId = ({ of, reaches, factKind, year, recipientKinds, recipientLevel, awards }: Sort): string =>
  [of, reaches.join(''), factKind, year ?? '', recipientKinds.join(','), recipientLevel ?? '', awards.join(',')].join(
    '|',
  )

/** The sort that an id stands for. */
export function sortOf(id: string): Sort {
  const [of = '', reaches = '', factKind, year, kinds = '', level, awards = ''] = id.split('|')
  const list = (text: string): string[] => (text === '' ? [] : text.split(','))
  return {
    of,
    reaches: [...reaches].map(Number),
    factKind: factKind as FactKind,
    year: year || null,
    recipientKinds: list(kinds),
    recipientLevel: level || null,
    awards: list(awards),
  }
}
