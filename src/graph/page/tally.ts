/** Where totals and counts of facts come from tallies: of entities that keep them, when a selection asks for nothing else. */
import Cypher from '@neo4j/cypher-builder'
import type { FactKind } from '../../domain/fact.ts'
import { everything } from '../../domain/tally.ts'
import { cypher } from '../cypher.ts'
import { factFilters, readingAt } from '../filter/factFilter.ts'
import { compile, type Field, type Fields, type Filter } from '../filter/filter.ts'
import { sharesOne } from '../filter/predicate.ts'
import { allOf, piece, type Text, template } from '../template.ts'
import { sourceParameters } from './factSource.ts'
import { type FactGroup, type Key, textKey } from './groupKey.ts'
import type { FactSelection, Parent } from './selection.ts'

/** What a tally holds of its facts, by the name of the field that filters by it. */
const talliedFields: Readonly<Record<string, (asked: never, kind: FactKind | null) => boolean>> = {
  kind: () => true,
  recipient: (recipient: Filter) => Object.keys(recipient).every((field) => field === 'kind' || field === 'level'),
  award: (award: Filter, kind) => kind === 'HONOUR' && Object.keys(award).join() === 'id',
}

/** The awards stand on the tally itself. */
const awardIs: Field = (tallied, { id }: { readonly id: readonly string[] }) =>
  sharesOne(tallied.property('awards'), id)

const tallyFields = (kind: FactKind | null): Fields => ({ ...factFilters(kind), award: awardIs })

/** Whether tallies answer all that a selection asks: any day and role, one kind, one recipient, one award. */
export const inTallies = ({ kind, filter, asOf, as }: FactSelection, parents: readonly Parent[] | null): boolean =>
  asOf === null &&
  !as?.length &&
  Object.entries(filter).every(([field, asked]) => talliedFields[field]?.(asked as never, kind)) &&
  (parents ?? []).every(({ lists }) => lists.length === 1)

export const tally = new Cypher.NamedNode('tally')

/** The tallies of a parent's facts. */
const talliesOfParent = template`
  MATCH (tally:Tally {of: parent.of})
  WHERE any(reach IN tally.reaches WHERE reach IN parent.reaches) AND ${'taken'}
`

/** The tallies of all facts there are. */
const talliesOfAll = template`
  MATCH (tally:Tally {of: '${'everything'}'})
  WHERE ${'taken'}
`

/** The tallies that a selection takes, as `tally`. */
export function tallies({ kind, filter }: FactSelection, parents: readonly Parent[] | null): Text {
  const taken = allOf(
    kind ? piece`tally.factKind = $kind` : piece`true`,
    compile(tallyFields(kind), tally, filter, readingAt(null)),
  )
  return parents ? talliesOfParent({ taken }) : talliesOfAll({ taken, everything: allFacts })
}

const allFacts = cypher.property(everything)

/** One of two ways, by whether tallies are kept for the parent; each ends with its RETURN. */
const eitherWay = template`
  MATCH ${'keeper'} WHERE keeper:Tallied
  ${'kept'}
  UNION ALL
  MATCH ${'keeper'} WHERE NOT keeper:Tallied
  ${'counted'}
`

export const keptOrCounted = (parents: readonly Parent[] | null, kept: Text, counted: Text): Text =>
  eitherWay({
    keeper: parents ? piece`(keeper:Entity {id: parent.of})` : piece`(keeper:Dataset {id: '${allFacts}'})`,
    kept,
    counted,
  })

/** What such a text names: each parent with the entity that it is, and at which reaches it lists the facts meant. */
export const tallyParameters = (selection: FactSelection, parents: readonly Parent[] | null): object =>
  sourceParameters(selection, parents?.map((parent) => ({ ...parent, ...parent.lists[0] })) ?? null)

/** The keys that tallies hold. */
export const tallyKeys: Partial<Readonly<Record<FactGroup, Key>>> = {
  KIND: textKey(piece`tally.factKind`),
  YEAR: textKey(piece`tally.year`),
  RECIPIENT_KIND: { type: 'TEXT', bind: (name) => piece`UNWIND coalesce(tally.recipientKinds, [null]) AS ${name}` },
  AWARD: { type: 'ID', bind: (name) => piece`UNWIND coalesce(tally.awards, [null]) AS ${name}` },
}
