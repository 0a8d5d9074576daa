/** Marks the entities that are hubs as the counts of their facts change. */
import { isHub } from '../../domain/hub.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import { type HubRow, hubTraits, writeHubs } from '../../graph/queries/importHub.ts'
import { inBatches } from './batch.ts'

export const traitsOf = (reader: Reader, entities: readonly string[]): Promise<HubRow[]> =>
  inBatches(entities, (some) => reader.read(hubTraits, { entities: some }))

/** Gives the entities the label they should have; what has it already is not written again. */
export async function markHubs(writer: Writer, traits: readonly HubRow[]): Promise<void> {
  const changed = traits.filter((entity) => isHub(entity) !== entity.marked)
  const idsOf = (marked: boolean): string[] => changed.filter((entity) => entity.marked === marked).map(({ id }) => id)
  if (changed.length > 0) await writer.write(writeHubs, { hubs: idsOf(false), others: idsOf(true) })
}
