/** `npm run check:graph`: whether everything in the graph is as its sources make it. Exits with 1 and says what is not. */
import { readConfig } from '../config.ts'
import { openGraph } from '../graph/openGraph.ts'
import { auditGraph } from '../ingest/audit/audit.ts'
import { progressReport, runCommand } from './command.ts'

/** Checks read a page at a time, but structures are looked for in the whole graph at once. */
const timeout = 600_000

await runCommand(async (report) => {
  const { graph, close } = await openGraph(readConfig(), report, { timeout })
  const progress = progressReport(report)
  const faults = await auditGraph(graph, (what, done) => progress(`checking ${what}: ${done}`, done, null))
  await close()
  for (const { id, wrong } of faults) console.log(`${id}: ${wrong}`)
  console.log(faults.length === 0 ? 'The graph is sound.' : `The graph has ${faults.length} faults.`)
  return faults.length > 0 ? 1 : 0
})
