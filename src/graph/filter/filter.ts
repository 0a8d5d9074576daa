/** What a filter is, and how its fields are put together. A field that a filter leaves out asks for nothing. */
import type { FactKind } from '../../domain/fact.ts'
import { begunBy, holdsOn, type Moment } from './moment.ts'
import { above, all, any, isOneOf, type Node, not, type Predicate } from './predicate.ts'

/** A filter as the schema's input type gives it, its ids canonical and without nulls. */
export type Filter = Readonly<Record<string, unknown>>

/** What a filter is read under. Facts filter entities and entities facts: the one way is here, the other imported. */
export interface FilterReading {
  readonly asOf: Moment
  readonly factFilters: (kind: FactKind | null) => Fields
}

export type Field = (node: Node, value: never, reading: FilterReading) => Predicate | undefined
export type Fields = Readonly<Record<string, Field>>

/** What the fields of a filter ask together, its `or` and `not` among them. An unknown field is our own mistake. */
export function compile(fields: Fields, node: Node, filter: Filter, reading: FilterReading): Predicate | undefined {
  const branch = (inner: Filter) => compile(fields, node, inner, reading)
  return all(
    Object.entries(filter).map(([name, value]) => {
      if (name === 'or') return any((value as readonly Filter[]).map(branch))
      if (name === 'not') return not(branch(value as Filter))
      return (fields[name] as Field)(node, value as never, reading)
    }),
  )
}

/**
 * What a list holds: what holds at the moment, surely or possibly, and passes the filter. A filter that names
 * standings itself, at its top, may ask for what has ended too; what is still to come is in no list.
 */
export const listed = (fields: Fields, node: Node, filter: Filter, reading: FilterReading): Predicate | undefined =>
  all([compile(fields, node, filter, reading), (filter.standing ? begunBy : holdsOn)(node, reading.asOf)])

/** Whether a list holds all that there is: then the store's own counters tell how many, whatever their number. */
export const holdsAll = ({ filter, asOf }: { readonly filter: Filter; readonly asOf: Moment }): boolean =>
  asOf === null && Object.keys(filter).length === 0

/** That came in or changed after a version of the dataset. */
export const changedSince: Field = (node, version: number) => above(node.property('changedIn'), version)

/** A property that has one of the values. */
export const has =
  (property: string): Field =>
  (node, values: readonly unknown[]) =>
    isOneOf(node.property(property), values)
