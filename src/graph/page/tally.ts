/** Where totals and counts of facts come from tallies: of entities that keep them, when a selection asks for nothing else. */
import Cypher from '@neo4j/cypher-builder'
import type { FactKind } from '../../domain/fact.ts'
import { entityOf, reachOf } from '../../domain/listing.ts'
import { everything } from '../../domain/tally.ts'
import { factFields, readingAt } from '../filter/factFilter.ts'
import { compile, type Field, type Fields, type Filter } from '../filter/filter.ts'
import { sharesOne } from '../filter/predicate.ts'
import { also, type Write } from './build.ts'
import type { FactGroup, Key } from './group.ts'
import type { FactSelection, Parent } from './selection.ts'

/** What a tally holds of its facts, by the name of the field that filters by it. */
const toldFields: Readonly<Record<string, (asked: never, kind: FactKind | null) => boolean>> = {
  kind: () => true,
  recipient: (recipient: Filter) => Object.keys(recipient).every((field) => field === 'kind' || field === 'level'),
  award: (award: Filter, kind) => kind === 'HONOUR' && Object.keys(award).join() === 'id',
}

/** The awards stand on the tally itself. */
const awardIs: Field = (tallied, { id }: { readonly id: readonly string[] }) =>
  sharesOne(tallied.property('awards'), id)

const tallyFields = (kind: FactKind | null): Fields => ({ ...factFields(kind), award: awardIs })

/** Whether tallies tell all that a selection asks: whatever the day, in whatever role, of which kind, for whom and with what. */
export const isTold = ({ kind, filter, asOf, as }: FactSelection, parents: readonly Parent[] | null): boolean =>
  asOf === null &&
  !as?.length &&
  Object.entries(filter).every(([field, asked]) => toldFields[field]?.(asked as never, kind)) &&
  (parents ?? []).every(({ anchors }) => new Set(anchors.map(entityOf)).size === 1)

/** A parent as its tallies are found: the entity, and at which reaches it lists the facts that are meant. */
export const talliedParent = (
  parent: Parent,
): Parent & { readonly of: string; readonly reaches: readonly number[] } => ({
  ...parent,
  of: entityOf(parent.anchors[0] as string),
  reaches: parent.anchors.map(reachOf),
})

export const tally = new Cypher.NamedNode('tally')

/** Whose tallies they are: each parent's, or those of all facts there are. */
interface Keeper {
  readonly match: string
  readonly tallies: string
}

const parentKeeper: Keeper = {
  match: 'MATCH (keeper:Entity {id: parent.of})',
  tallies: 'MATCH (tally:Tally {of: parent.of}) WHERE any(reach IN tally.reaches WHERE reach IN parent.reaches)',
}
const everyKeeper: Keeper = {
  match: `MATCH (keeper:Dataset {id: '${everything}'})`,
  tallies: `MATCH (tally:Tally {of: '${everything}'}) WHERE true`,
}

const keeperOf = (parents: readonly Parent[] | null): Keeper => (parents ? parentKeeper : everyKeeper)

/** The tallies of a parent's facts, or of all, as `tally`. */
export function matchTallies({ kind, filter }: FactSelection, parents: readonly Parent[] | null, write: Write): string {
  const ofKind = kind ? ' AND tally.factKind = $kind' : ''
  const taken = write(compile(tallyFields(kind), tally, filter, readingAt(null)))
  return `${keeperOf(parents).tallies}${ofKind}${also(taken)}`
}

/** One of two ways, by whether tallies are kept; each ends with its RETURN. */
export function eitherWay(parents: readonly Parent[] | null, tallied: string, counted: string): string {
  const { match } = keeperOf(parents)
  return `${match} WHERE keeper:Tallied
  ${tallied}
  UNION ALL
  ${match} WHERE NOT keeper:Tallied
  ${counted}`
}

const value = (expression: string): Key => ({ type: 'TEXT', value: () => expression })

/** The keys that tallies hold. */
export const tallyKeys: Partial<Readonly<Record<FactGroup, Key>>> = {
  KIND: value('tally.factKind'),
  YEAR: value('tally.year'),
  RECIPIENT_KIND: { type: 'TEXT', bind: (name) => `UNWIND coalesce(tally.recipientKinds, [null]) AS ${name}` },
  AWARD: { type: 'ID', bind: (name) => `UNWIND coalesce(tally.awards, [null]) AS ${name}` },
}
