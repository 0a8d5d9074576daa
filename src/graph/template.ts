/**
 * Texts of queries with named slots. A template reads like the query that it makes:
 *
 *     const page = template`
 *       MATCH (fact:Fact)
 *       WHERE ${'where'}
 *       RETURN fact ORDER BY fact.sortKey ${'direction'} LIMIT $limit
 *     `
 *     page({ where: allOf(condition, piece`fact.sortKey > $afterKey`), direction: 'ASC' })
 *
 * A slot takes another text, a piece of our own tables, or an expression of the builder, whose values become parameters.
 * It takes no string, so that the value of a client cannot get into a text.
 */
import Cypher from '@neo4j/cypher-builder'
import type { Fragment, QueryWithColumns } from './cypher.ts'
import { filled, outdented } from './indent.ts'

/** Words that some slots choose from. */
type Word = 'ASC' | 'DESC' | '<' | '>'
export type Piece = Text | Fragment | Cypher.Expr | Word | number | undefined
/** Writes an expression in the builder's words. */
type Write = (expression: Cypher.Expr) => string

/** A text whose expressions are not yet written. */
export class Text {
  readonly #strings: readonly string[]
  readonly #pieces: readonly Piece[]

  constructor(strings: readonly string[], pieces: readonly Piece[]) {
    this.#strings = strings
    this.#pieces = pieces
  }

  write(write: Write): string {
    return filled(
      this.#strings,
      this.#pieces.map((piece) => written(piece, write)),
    ).replaceAll(/[ \t]+$/gm, '')
  }
}

function written(piece: Piece, write: Write): string {
  if (piece === undefined) return ''
  if (piece instanceof Text) return piece.write(write)
  return isExpression(piece) ? write(piece) : String(piece)
}

const isExpression = (piece: Exclude<Piece, undefined | Text>): piece is Cypher.Expr =>
  typeof piece === 'object' && 'getCypher' in piece

export type Template<Slot extends string> = (slots: Readonly<Record<Slot, Piece>>) => Text

/** A text with a slot for each of the names in it. */
export function template<const Slots extends readonly string[]>(
  strings: TemplateStringsArray,
  ...names: Slots
): Template<Slots[number]> {
  const own = outdented(strings)
  return (slots) =>
    new Text(
      own,
      names.map((name) => slots[name as Slots[number]]),
    )
}

/** A text made of pieces. */
export const piece = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Text =>
  new Text(outdented(strings), pieces)

/** The pieces that there are, with a word between any two. */
export function joined(pieces: readonly Piece[], between: string): Text {
  const given = pieces.filter((piece) => piece !== undefined)
  return new Text(['', ...given.slice(1).map(() => between), ...(given.length > 0 ? [''] : [])], given)
}

/** That all of the conditions hold; what is undefined asks for nothing. */
export const allOf = (...conditions: readonly Piece[]): Text => joined(conditions, ' AND ')

/** A query whose text follows from a selection, with the values of its parameters. */
export interface Built<Row extends object> {
  readonly query: QueryWithColumns<object, Row>
  readonly parameters: object
}

/**
 * Writes a query. The text's own parameters stand beside those that its expressions bring.
 * @param name what it is called where queries are counted and traced
 * @param columns what each row has, in the order of the text's last RETURN
 */
export function build<Row extends object>(
  name: string,
  columns: readonly (keyof Row & string)[],
  query: Text,
  parameters: object,
): Built<Row> {
  const clause = new Cypher.Raw((environment) => query.write((expression) => environment.compile(expression)))
  const { cypher, params } = clause.build()
  return { query: { text: cypher, name, columns }, parameters: { ...params, ...parameters } }
}
