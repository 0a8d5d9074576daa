/** A query whose parameters and rows are known to the compiler. The two types exist only there. */
export interface Query<
  Parameters extends object = Record<string, never>,
  Row extends object = Record<string, unknown>,
> {
  readonly text: string
  readonly parameters?: Parameters
  readonly row?: Row
}

/**
 * Writes a query as a constant. It takes no substitutions, so that interpolating a value does not compile: every value is
 * a parameter and the text keeps its one plan in the server's cache.
 */
export function cypher<Parameters extends object, Row extends object>(
  text: TemplateStringsArray,
): Query<Parameters, Row> {
  return { text: text.join('').replace(/^ {2}/gm, '').trim() }
}
