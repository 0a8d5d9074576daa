/** Many rows in several statements, sent at once. */

/** Rows to a statement: few enough that the next is packed, and the last one's rows are read, while one is at work. */
const batchSize = 500

/**
 * Does the work on the rows batch by batch and returns all that comes of it, in their order. A transaction runs its
 * statements in the order in which they are sent, so that none need wait here for the one before.
 */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const batches = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, at) =>
    work(rows.slice(at * batchSize, (at + 1) * batchSize)),
  )
  return (await Promise.all(batches)).flat()
}
