/** Numbers that look random and are the same at every run: each thing draws from a sequence of its own. */

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** A whole number below the bound, the small ones far more often: the higher the exponent, the more so. */
  skewed(bound: number, exponent: number): number
}

/** The sequence that the keys name: a seed, what it is for, which one of those. */
export function createRandom(...keys: readonly number[]): Random {
  let state = keys.reduce((hash, key) => scramble(hash ^ key), 0x9e3779b9)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return scramble(state) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    skewed: (bound, exponent) => Math.floor(bound * next() ** exponent),
  }
}

/** The mixing step of mulberry32, as an unsigned 32-bit integer. */
function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return (mixed ^ (mixed >>> 14)) >>> 0
}

/** Draws ranks by Zipf's law: the second half as often as the first, for an exponent of 1. */
export function createZipf(count: number, exponent: number): (random: Random) => number {
  let sum = 0
  const upTo = Array.from({ length: count }, (_, rank) => (sum += (rank + 1) ** -exponent))
  return (random) => {
    const drawn = random.next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] as number) < drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}
