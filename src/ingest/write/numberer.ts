/** Gives ids their places in a list that is sent once for all that repeat them. */
export interface Numberer {
  numberOf(id: string): number
  /** The ids in the order of their numbers, from 0 on. */
  ids(): string[]
}

export function numberer(): Numberer {
  const numbers = new Map<string, number>()
  return {
    numberOf(id) {
      const known = numbers.get(id)
      if (known !== undefined) return known
      numbers.set(id, numbers.size)
      return numbers.size - 1
    },
    ids: () => [...numbers.keys()],
  }
}
