/** Many rows in several statements, sent at once. */

/** At most so many rows to a statement: few enough that the next is packed, and the last one's rows are read, while one is at work. */
const batchSize = 500

/**
 * Does the work on the rows batch by batch and returns all that comes of it, in their order. A transaction runs its
 * statements in the order in which they are sent, so that none need wait here for the one before. The batches are of one
 * size: the server plans a statement anew for each order of magnitude of its lists.
 */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  work: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const number = Math.ceil(rows.length / batchSize)
  const size = Math.ceil(rows.length / number)
  const batches = Array.from({ length: number }, (_, at) => work(rows.slice(at * size, (at + 1) * size)))
  return (await Promise.all(batches)).flat()
}
