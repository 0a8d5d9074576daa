/** Every import that changes the graph makes a new version of the dataset. One import writes at a time. */
import type { Graph, Writer } from '../../graph/graph.ts'
import { kindCounts, writeVersion } from '../../graph/queries/dataset.ts'
import { lockDataset, sourceHashes } from '../../graph/queries/importDossier.ts'
import { sha256 } from '../prepare/quote.ts'

export interface Written {
  /** Whether the graph changed: importing the same again does not. */
  readonly changed: boolean
  readonly version: number
}

/** How the graph stores what dossiers say: raised when the same dossiers would be stored differently. */
export const layout = 6

export interface Making {
  /** The hash of each source in the dataset, to be brought up to date by the work. */
  readonly hashes: Map<string, string>
  /** The number that the version will have if the work changes anything. */
  readonly version: number
}

/** Runs the work under the write lock, in one transaction, and makes a version when it says that it changed something. */
export function inVersion(graph: Graph, work: (writer: Writer, making: Making) => Promise<boolean>): Promise<Written> {
  return graph.transaction(async (writer) => {
    const [dataset] = await writer.write(lockDataset, {})
    const version = dataset?.version ?? 0
    const hashes = new Map((await writer.read(sourceHashes, {})).map(({ id, hash }) => [id, hash]))
    const changed = await work(writer, { hashes, version: version + 1 })
    if (!changed) return { changed, version }
    const counted = (await writer.read(kindCounts, {})).filter(({ count }) => count > 0)
    await writer.write(writeVersion, {
      hash: datasetHash(hashes),
      kinds: counted.map(({ kind }) => kind),
      counts: counted.map(({ count }) => count),
    })
    return { changed, version: version + 1 }
  })
}

/** SHA-256 over the sources' hashes in the order of their ids: what was imported first does not change it. */
export const datasetHash = (hashes: ReadonlyMap<string, string>): string =>
  sha256(JSON.stringify([...hashes].sort(([one], [other]) => (one < other ? -1 : 1))))
