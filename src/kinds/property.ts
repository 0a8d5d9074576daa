/** How one property of an entity or a fact is written in a dossier, kept in the graph and read back. */

interface Described {
  /** What it means, as an editor shows it to the curator who fills it in. */
  readonly meaning: string
  /**
   * How sources may differ in it without contradicting each other: each has its own words for it, it changes in time, they
   * round it. Without, they agree in the same value, or where one is more precise than the other.
   */
  readonly differs?: 'IN_WORDS' | 'OVER_TIME' | 'BY_ROUNDING'
  /** It is an address of the web. */
  readonly web?: true
  /** False for what the API gives in another way than as a field of its own. */
  readonly served?: false
}

export type Property = Described &
  (
    | { readonly type: 'text' | 'label' | 'edtf' | 'integer' | 'number' | 'flag' | 'money' | 'stage' }
    | { readonly type: 'enum'; readonly values: readonly string[] }
  )

type Options = Omit<Described, 'meaning'>
type PlainType = Exclude<Property['type'], 'enum'>

const plain =
  (type: PlainType) =>
  (meaning: string, options: Options = {}): Property => ({ type, meaning, ...options })

/** Words of the source, which two sources never share. */
export const text = plain('text')
/** A short word or key, the same in every source. */
export const label = plain('label')
/** A date, as exactly as the source gives it. */
export const edtf = plain('edtf')
export const integer = plain('integer')
export const number = plain('number')
export const flag = plain('flag')
export const money = plain('money')
/** The day on which a stage of a decision was reached, or that it was on some day. */
export const stage = plain('stage')

export const oneOf = (values: readonly string[], meaning: string, options: Options = {}): Property => ({
  type: 'enum',
  values,
  meaning,
  ...options,
})
