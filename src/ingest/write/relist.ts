/** Lists all facts as lists are kept now. A graph of an earlier layout would hide those that nobody imports again. */

import { placedBy } from '../../domain/fact.ts'
import type { Graph } from '../../graph/graph.ts'
import { giveLists, listedOtherwise } from '../../graph/queries/importList.ts'
import { concernsOf, listedFacts, listFacts } from './listings.ts'
import { startTallying } from './tallies.ts'

/** So many facts to a transaction: what was done stays when the process ends before the rest. */
const atOnce = 1_000

export async function relist(graph: Graph): Promise<void> {
  await graph.transaction((writer) => writer.write(giveLists, {}))
  for (let left = true; left; ) {
    left = await graph.transaction(async (writer) => {
      const facts = await writer.read(listedOtherwise, { limit: atOnce, placedBy })
      const ids = facts.map(({ id }) => id)
      const tallying = startTallying(writer)
      await tallying.note(ids)
      const listed = await listedFacts(writer, await concernsOf(writer, ids))
      await listFacts(writer, listed)
      await tallying.apply(listed)
      return facts.length > 0
    })
  }
}
