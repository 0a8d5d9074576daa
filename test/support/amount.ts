/** How much is tried: a random test asks less in the gate, and more, drawn anew, in the deep part. */

export const isDeep = (globalThis as { deep?: boolean }).deep === true

export const amount = (gate: number, deep: number): number => (isDeep ? deep : gate)
