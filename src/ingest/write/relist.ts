/** Lists all facts as lists are kept now. A graph of an earlier layout would hide those that nobody imports again. */

import { placedBy } from '../../domain/fact.ts'
import type { Graph, Writer } from '../../graph/graph.ts'
import { giveLists, listedOtherwise } from '../../graph/queries/importList.ts'
import { concernsOf, listedFacts, listFacts } from './listings.ts'
import { startTallying, tallyAreas } from './tallies.ts'

/** So many facts to a transaction: what was done stays when the process ends before the rest. */
const atOnce = 1_000

export async function relist(graph: Graph): Promise<void> {
  await graph.transaction((writer) => writer.write(giveLists, {}))
  for (let left = true; left; ) left = await graph.transaction(relistSome)
}

/** Whether there were any. A fact listed by no number cannot be taken out of tallies: these are then made anew. */
async function relistSome(writer: Writer): Promise<boolean> {
  const facts = await writer.read(listedOtherwise, { limit: atOnce, placedBy })
  const numbered = new Set(facts.flatMap(({ id, isNumbered }) => (isNumbered ? [id] : [])))
  const tallying = startTallying(writer)
  await tallying.note([...numbered])
  const listed = await listedFacts(
    writer,
    await concernsOf(
      writer,
      facts.map(({ id }) => id),
    ),
  )
  await listFacts(writer, listed)
  await tallying.apply(listed.filter(({ id }) => numbered.has(id)))
  const others = listed.filter(({ id }) => !numbered.has(id))
  await tallyAreas(
    writer,
    others.flatMap(({ listings }) => listings.map(({ area }) => area)),
  )
  return facts.length > 0
}
