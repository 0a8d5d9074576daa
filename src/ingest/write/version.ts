/** Every import that changes the graph makes a new version of the dataset. One import writes at a time. */
import type { Graph, Writer } from '../../graph/graph.ts'
import { datasetVersion, kindCounts, writeVersion } from '../../graph/queries/dataset.ts'
import { hashesOfSources, lockDataset, sourceHashes } from '../../graph/queries/importDossier.ts'
import { SourceSum, sumOf } from './datasetHash.ts'
import { countedKinds, KindChanges } from './kindCounts.ts'

export interface Written {
  /** Whether the graph changed: importing the same again does not. */
  readonly changed: boolean
  readonly version: number
}

/** How the graph stores what dossiers say: raised when the same dossiers would be stored differently. */
export const layout = 11

export interface Making {
  /** The number that the version will have if the work changes anything. */
  readonly version: number
  /** The hashes that those of the sources have which the dataset holds. */
  hashesOf(sources: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Call it with each source that changes: its hash before and its hash from now on, null where it is not held. */
  note(source: string, before: string | null, now: string | null): void
  /** Call it with the entities, facts and citations that come and go. */
  readonly kinds: KindChanges
}

/** Runs the work under the write lock, in one transaction, and makes a version when it says that it changed something. */
export function inVersion(graph: Graph, work: (writer: Writer, making: Making) => Promise<boolean>): Promise<Written> {
  return graph.transaction(async (writer) => {
    const [dataset] = await writer.write(lockDataset, {})
    const version = dataset?.version ?? 0
    // A new dataset keeps no sum yet, nor does one loaded in bulk or of an earlier layout.
    const sum = dataset?.sum ? new SourceSum(dataset.sum) : sumOf(await writer.read(sourceHashes, {}))
    const kinds = new KindChanges()
    const changed = await work(writer, making(writer, version + 1, sum, kinds))
    if (!changed) return { changed, version }
    const [before] = await writer.read(datasetVersion, { version: null })
    const counted = kinds.after(before) ?? countedKinds(await writer.read(kindCounts, {}))
    await writer.write(writeVersion, { hash: sum.hash(), sum: sum.toString(), ...counted })
    return { changed, version: version + 1 }
  })
}

const making = (writer: Writer, version: number, sum: SourceSum, kinds: KindChanges): Making => ({
  version,
  kinds,
  hashesOf: async (sources) =>
    new Map((await writer.read(hashesOfSources, { sources })).map(({ id, hash }) => [id, hash])),
  note(id, before, now) {
    if (before !== null) sum.remove({ id, hash: before })
    if (now !== null) sum.add({ id, hash: now })
  },
})
