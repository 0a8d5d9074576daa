/** What one operation may ask for. Everything is checked before a resolver runs, so before the database hears of it. */
export interface Limits {
  /** Tokens in the document, counted by the parser. */
  readonly tokens: number
  /** Levels of fields, `edges`, `nodes` and an edge's `node` not counted. */
  readonly depth: number
  /** Selections once every fragment is spread where it stands. */
  readonly selections: number
  /** Fields renamed by an alias, once every fragment is spread. */
  readonly aliases: number
  /** Characters in one alias, which the path of each error below it repeats. */
  readonly aliasLength: number
  /** Objects, connections and `@cost` weights, with every list at the size it was asked for. */
  readonly cost: number
  /** Field values in the largest answer, scalars and value types included. */
  readonly values: number
  /** The largest page: `first` and every other slicing argument. */
  readonly first: number
  /** Entries in one list of an argument: ids, kinds, the branches of an `or`. */
  readonly listEntries: number
  /** Values in one argument altogether, so that lists inside lists do not multiply. */
  readonly argumentValues: number
  /** Characters in one string of an argument. */
  readonly stringLength: number
  /** Filters inside filters; `some` and `none` open no level of their own. */
  readonly filterDepth: number
}

/**
 * `cost`: the dearest of the questions the API was designed around costs about 3,000, three nested connections of 100
 * cost 110,000 and more. `tokens`: a screen of a large client is under 1,000, and parsing and validating 4,000 of the most
 * awkward ones stays near 100 ms. `values`: graphql-js completes about a million a second while it serves nobody
 * else. `aliases`: each may become a database query of its own, however cheap its objects are.
 */
export const defaultLimits: Limits = {
  tokens: 4_000,
  depth: 20,
  selections: 4_000,
  aliases: 50,
  aliasLength: 200,
  cost: 10_000,
  values: 200_000,
  first: 100,
  listEntries: 100,
  argumentValues: 1_000,
  stringLength: 1_000,
  filterDepth: 4,
}
