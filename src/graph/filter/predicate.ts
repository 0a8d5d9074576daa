/** The pieces that filters are made of. Every value becomes a parameter; the text follows from the filter's shape alone. */
import Cypher from '@neo4j/cypher-builder'
import type { Day } from '../../domain/day.ts'
import { accentedKey, foldedKey } from '../../domain/name.ts'

export type Predicate = Cypher.Predicate
export type Node = Cypher.Node
type Property = Cypher.Property

const param = (value: unknown): Cypher.Param => new Cypher.Param(value)

/** All of them; what is undefined asks for nothing. */
export function all(predicates: readonly (Predicate | undefined)[]): Predicate | undefined {
  const [first, ...others] = predicates.filter((predicate) => predicate !== undefined)
  return first && others.length > 0 ? Cypher.and(first, ...others) : first
}

/** At least one of them, so none of an empty list. One that asks for nothing always holds, and the whole asks for nothing. */
export function any(predicates: readonly (Predicate | undefined)[]): Predicate | undefined {
  const given = predicates.filter((predicate) => predicate !== undefined)
  if (given.length < predicates.length) return undefined
  const [first, ...others] = given
  if (!first) return Cypher.false
  return others.length > 0 ? Cypher.or(first, ...others) : first
}

/**
 * Whatever the predicate does not take. A property that no source states makes a comparison null, which counts as false
 * everywhere else; only here would it be kept from turning true.
 */
export const not = (predicate: Predicate | undefined): Predicate =>
  predicate ? Cypher.not(new Cypher.Raw((text) => `coalesce(${text.compile(predicate)}, false)`)) : Cypher.false

export const isOneOf = (expression: Cypher.Expr, values: readonly unknown[]): Predicate =>
  Cypher.in(expression, param(values))
export const equals = (property: Property, value: unknown): Predicate => Cypher.eq(property, param(value))
export const atLeast = (property: Property, value: unknown): Predicate => Cypher.gte(property, param(value))
export const above = (property: Property, value: unknown): Predicate => Cypher.gt(property, param(value))
export const atMost = (property: Property, value: unknown): Predicate => Cypher.lte(property, param(value))

/** A list property that shares an element with the values. */
export function sharesOne(property: Property, values: readonly unknown[]): Predicate {
  const item = new Cypher.Variable()
  return Cypher.any(item, property, Cypher.in(item, param(values)))
}

export interface EdgeStep {
  /** The type of the edge, or several types; one is enough. */
  readonly type: string | readonly string[]
  readonly direction?: 'left' | 'right'
  readonly length?: { readonly min: number; readonly max: number }
}

const edgeType = (type: EdgeStep['type']) => (typeof type === 'string' ? type : Cypher.labelExpr.or(...type))

/** That a path of such steps leads to a node with the label for which `where` holds, given the last edge too. */
export function leadsTo(
  from: Node,
  steps: readonly EdgeStep[],
  label: string | null,
  where: (to: Node, edge: Cypher.Relationship) => Predicate | undefined,
): Predicate {
  const nodes = steps.map(() => new Cypher.Node())
  const edges = steps.map(() => new Cypher.Relationship())
  let pattern = new Cypher.Pattern(from)
  steps.forEach(({ type, direction = 'right', length }, index) => {
    const options = { type: edgeType(type), direction, ...(length ? { length } : {}) }
    const labels = index === steps.length - 1 && label ? { labels: [label] } : {}
    pattern = pattern.related(edges[index], options).to(nodes[index], labels)
  })
  const match = new Cypher.Match(pattern)
  const condition = where(nodes.at(-1) as Node, edges.at(-1) as Cypher.Relationship)
  return new Cypher.Exists(condition ? match.where(condition) : match)
}

/** Certainly or possibly within the span of days that an event's bounds are held against. */
export interface DaySpan {
  readonly from?: Day | null
  readonly to?: Day | null
  readonly certainly: boolean
}

export function overlaps(first: Property, last: Property, { from, to, certainly }: DaySpan): Predicate | undefined {
  const [start, end] = certainly ? [first, last] : [last, first]
  return all([from ? atLeast(start, from) : undefined, to ? atMost(end, to) : undefined])
}

/** That one of its names has the words: with diacritics when the words have any, else folded. */
export function named(node: Node, text: string): Predicate {
  const [accented, folded] = [accentedKey(text), foldedKey(text)]
  const [property, words] = accented === folded ? ['folded', folded] : ['key', accented]
  return leadsTo(node, [{ type: 'NAMES', direction: 'left' }], 'Name', (name) =>
    Cypher.contains(name.property(property as string), param(words)),
  )
}
