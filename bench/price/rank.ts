/** Spearman's rank correlation: 1 where one rises whenever the other does. Equal values share the mean of their ranks. */
export function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  return correlation(ranksOf(ones), ranksOf(others))
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranks = new Array<number>(values.length).fill(0)
  for (let start = 0; start < sorted.length; ) {
    const end = endOfEqual(sorted, start)
    for (const { index } of sorted.slice(start, end)) ranks[index] = (start + end - 1) / 2
    start = end
  }
  return ranks
}

function endOfEqual(sorted: readonly { readonly value: number }[], start: number): number {
  let end = start + 1
  while (sorted[end]?.value === sorted[start]?.value && end < sorted.length) end += 1
  return end
}

function correlation(ones: readonly number[], others: readonly number[]): number {
  const [meanOfOnes, meanOfOthers] = [mean(ones), mean(others)]
  const from = (values: readonly number[], middle: number): number[] => values.map((value) => value - middle)
  const [a, b] = [from(ones, meanOfOnes), from(others, meanOfOthers)]
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
