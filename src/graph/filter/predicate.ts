/** The pieces that filters are made of. Every value becomes a parameter; the text follows from the filter's shape alone. */
import Cypher from '@neo4j/cypher-builder'
import { type Day, lastDay } from '../../domain/day.ts'
import { accentedKey, foldedKey } from '../../domain/name.ts'
import type { Standing } from '../../domain/validity.ts'

export type Predicate = Cypher.Predicate
export type Node = Cypher.Node
type Property = Cypher.Property

/** Under which day a filter is read; null for the whole record. */
export type Moment = Day | null

const param = (value: unknown): Cypher.Param => new Cypher.Param(value)

/** All of them; what is undefined asks for nothing. */
export function all(predicates: readonly (Predicate | undefined)[]): Predicate | undefined {
  const [first, ...others] = predicates.filter((predicate) => predicate !== undefined)
  return first && others.length > 0 ? Cypher.and(first, ...others) : first
}

export const oneOf = (property: Property, values: readonly unknown[]): Predicate => Cypher.in(property, param(values))
export const equals = (property: Property, value: unknown): Predicate => Cypher.eq(property, param(value))
export const atLeast = (property: Property, value: unknown): Predicate => Cypher.gte(property, param(value))
export const atMost = (property: Property, value: unknown): Predicate => Cypher.lte(property, param(value))

interface Step {
  readonly type: string
  readonly direction?: 'left' | 'right'
  readonly length?: { readonly min: number; readonly max: number }
}

/** That a path of such steps leads to a node with the label for which `where` holds, given the last edge too. */
export function leadsTo(
  from: Node,
  steps: readonly Step[],
  label: string | null,
  where: (to: Node, edge: Cypher.Relationship) => Predicate | undefined,
): Predicate {
  const nodes = steps.map(() => new Cypher.Node())
  const edges = steps.map(() => new Cypher.Relationship())
  let pattern = new Cypher.Pattern(from)
  steps.forEach(({ type, direction = 'right', length }, index) => {
    const options = { type, direction, ...(length ? { length } : {}) }
    const labels = index === steps.length - 1 && label ? { labels: [label] } : {}
    pattern = pattern.related(edges[index], options).to(nodes[index], labels)
  })
  const match = new Cypher.Match(pattern)
  const condition = where(nodes.at(-1) as Node, edges.at(-1) as Cypher.Relationship)
  return new Cypher.Exists(condition ? match.where(condition) : match)
}

/** Certainly or possibly within the span of days that an event's bounds are held against. */
export interface Span {
  readonly from?: Day | null
  readonly to?: Day | null
  readonly certainly: boolean
}

export function overlaps(first: Property, last: Property, { from, to, certainly }: Span): Predicate | undefined {
  const [start, end] = certainly ? [first, last] : [last, first]
  return all([from ? atLeast(start, from) : undefined, to ? atMost(end, to) : undefined])
}

/** Holds on the day, surely or possibly. Without a day everything does. */
export function holdsOn(node: Node, moment: Moment): Predicate | undefined {
  return moment === null
    ? undefined
    : all([atMost(node.property('possibleFrom'), moment), atLeast(node.property('possibleTo'), moment)])
}

export function stands(node: Node, standings: readonly Standing[], moment: Moment): Predicate {
  const day = param(moment ?? lastDay)
  const [from, surelyFrom, surelyTo, to] = ['possibleFrom', 'certainFrom', 'certainTo', 'possibleTo'].map((name) =>
    node.property(name),
  ) as [Property, Property, Property, Property]
  const possible = Cypher.and(Cypher.lte(from, day), Cypher.gte(to, day))
  const certain = Cypher.and(Cypher.lte(surelyFrom, day), Cypher.gte(surelyTo, day))
  const meaning: Record<Standing, Predicate> = {
    FUTURE: Cypher.gt(from, day),
    PAST: Cypher.and(Cypher.lte(from, day), Cypher.lt(to, day)),
    CURRENT: Cypher.and(possible, certain),
    UNCERTAIN: Cypher.and(possible, Cypher.not(certain)),
  }
  const [first, ...others] = standings.map((standing) => meaning[standing])
  return first ? Cypher.or(first, ...others) : Cypher.false
}

/** That one of its names has the words: with diacritics when the words have any, else folded. */
export function named(node: Node, text: string): Predicate {
  const [accented, folded] = [accentedKey(text), foldedKey(text)]
  const [property, words] = accented === folded ? ['folded', folded] : ['key', accented]
  return leadsTo(node, [{ type: 'NAMES', direction: 'left' }], 'Name', (name) =>
    Cypher.contains(name.property(property as string), param(words)),
  )
}
