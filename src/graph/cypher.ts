import type { EdgeType, EntityKind, Label } from '../domain/entity.ts'
import type { FactKind } from '../domain/fact.ts'
import { filled, outdented } from './indent.ts'

/** A query whose parameters and rows are known to the compiler. The two types exist only there. */
export interface Query<
  Parameters extends object = Record<string, never>,
  Row extends object = Record<string, unknown>,
> {
  readonly text: string
  readonly columns?: readonly string[]
  /** What it is called where queries are counted and traced; one of few, never a client's word. */
  readonly name?: string
  /** The names of those that travel in it. */
  readonly parts?: readonly string[]
  readonly parameters?: Parameters
  readonly row?: Row
}

/**
 * A query that says what its rows have, in the order of its last RETURN: only such a query can travel with others, since
 * its rows then come as lists of values. A test compares with what Neo4j says.
 */
export interface QueryWithColumns<
  Parameters extends object = Record<string, never>,
  Row extends object = Record<string, unknown>,
> extends Query<Parameters, Row> {
  readonly columns: readonly string[]
}

/** A piece of a query's text. Only this file makes one, of what the tables of kinds say. */
class Fragment {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

export type { Fragment }

/**
 * Writes a query as a constant. It takes no substitutions but fragments, so that interpolating a value does not compile:
 * every value is a parameter and the text keeps its one plan in the server's cache.
 */
export function cypher<Parameters extends object, Row extends object>(
  text: TemplateStringsArray,
  ...fragments: readonly Fragment[]
): Query<Parameters, Row> {
  return { text: written(text, fragments) }
}

const written = (text: TemplateStringsArray, fragments: readonly Fragment[]): string =>
  filled(outdented(text), fragments.map(String))

/** Writes a constant query that says what its rows have. */
cypher.returning =
  <Parameters extends object, Row extends object>(...columns: readonly (keyof Row & string)[]) =>
  (text: TemplateStringsArray, ...fragments: readonly Fragment[]): QueryWithColumns<Parameters, Row> => ({
    ...cypher<Parameters, Row>(text, ...fragments),
    columns,
  })

const name = (one: string): string => {
  if (!/^[A-Za-z_]+$/.test(one)) throw new Error(`“${one}” is no name for Cypher`)
  return one
}

/** The types of the edges that a pattern takes: any of these. */
cypher.types = (types: readonly EdgeType[]): Fragment => new Fragment(types.map(name).join('|'))

/** The labels of the nodes that a pattern takes, or the name of a kind. */
cypher.names = (
  ...names: readonly (EntityKind | FactKind | Label | 'CITATION' | 'Citation' | 'Entity' | 'Fact')[]
): Fragment => new Fragment(names.map(name).join('|'))

/** A property that our own tables name. */
cypher.property = (one: string): Fragment => new Fragment(name(one))

/** A number of the store's layout. */
cypher.number = (value: number): Fragment => {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`)
  return new Fragment(String(value))
}

/** A part of a query, for `union`. */
cypher.part = (text: TemplateStringsArray, ...fragments: readonly Fragment[]): Fragment =>
  new Fragment(written(text, fragments))

/** What each of the parts finds. */
cypher.union = (parts: readonly Fragment[]): Fragment => new Fragment(parts.join('\nUNION ALL '))
