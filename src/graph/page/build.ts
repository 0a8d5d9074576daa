/** Queries whose shape follows from a selection: a text around the expressions that the builder makes. */
import Cypher from '@neo4j/cypher-builder'
import type { Query } from '../cypher.ts'

export interface Built<Row extends object> {
  readonly query: Query<object, Row>
  readonly parameters: object
}

/** Writes an expression in the builder's words, its values as parameters; what asks for nothing as an empty text. */
export type Write = (expression: Cypher.Expr | undefined) => string

/** The text's own parameters stand beside those that the builder names. */
export function build<Row extends object>(text: (write: Write) => string, parameters: object): Built<Row> {
  const clause = new Cypher.Raw((environment) =>
    text((expression) => (expression ? environment.compile(expression) : '')),
  )
  const { cypher, params } = clause.build()
  return { query: { text: cypher }, parameters: { ...params, ...parameters } }
}

/** A condition behind others, when there is one. */
export const also = (condition: string): string => (condition ? ` AND ${condition}` : '')

/** How many nodes bear a label. Nothing may group the count, not even a constant, or they are counted one by one. */
export const countOfLabel = (label: string): string => `MATCH (counted:${label})
WITH count(counted) AS total
RETURN '' AS parent, total`
