/** Updates whose words a source gives: reprints collapse into the first report, in any order of imports. */
import type { Writer } from '../../graph/graph.ts'
import { factsOfSources, origins, writeOrigins } from '../../graph/queries/importBearing.ts'
import { inBatches } from './batch.ts'

/** Writes the origins of the sources and of those that reprint them. Returns the facts of those whose origin changed. */
export async function writeOriginsOf(writer: Writer, sources: readonly string[]): Promise<string[]> {
  const found = await inBatches(sources, (some) => writer.read(origins, { sources: some }))
  const changed = found.filter(({ known, origin }) => known !== origin)
  if (changed.length === 0) return []
  await writer.write(writeOrigins, { rows: changed })
  return (await writer.read(factsOfSources, { sources: changed.map(({ id }) => id) })).map(({ id }) => id)
}
