/** Keeps in step whose words a source gives: reprints collapse into the one that was first, whichever came in first. */
import type { Writer } from '../../graph/graph.ts'
import { factsOfSources, origins, writeOrigins } from '../../graph/queries/importBearing.ts'

/** Writes the origins of the sources and of those that reprint them. Returns the facts of those whose origin changed. */
export async function writeOriginsOf(writer: Writer, sources: readonly string[]): Promise<string[]> {
  const changed = (await writer.read(origins, { sources })).filter(({ known, origin }) => known !== origin)
  if (changed.length === 0) return []
  await writer.write(writeOrigins, { rows: changed })
  return (await writer.read(factsOfSources, { sources: changed.map(({ id }) => id) })).map(({ id }) => id)
}
