interface Province {
  readonly id: string
  readonly name: string
  /** All versions that have the same ground. */
  readonly versions: readonly string[]
}

/** The provinces in force before and after the merger, from the built places. */
export function provincesIn(places: { places: readonly object[]; changes: readonly object[] }): {
  readonly before: readonly Province[]
  readonly now: readonly (Province & { readonly from: readonly string[] })[]
}
