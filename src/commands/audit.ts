/** `thi-dua audit`: whether everything in the graph is as its sources make it. */
import { auditGraph } from '../ingest/audit/audit.ts'
import type { Fault } from '../ingest/audit/fault.ts'
import { exitCode, type Given, type Outcome } from './command.ts'
import { withGraph } from './withGraph.ts'

/** Checks read a page at a time, but structures are looked for in the whole graph at once. */
const timeout = 600_000

export async function audit(given: Given): Promise<Outcome> {
  const progress = (what: string, done: number): void => given.progress(`checking ${what}: ${done}`, done, null)
  return auditOutcome(await withGraph(given, (graph) => auditGraph(graph, progress), { timeout }))
}

export function auditOutcome(faults: readonly Fault[]): Outcome {
  const isSound = faults.length === 0
  const summary = isSound ? 'The graph is sound.' : `The graph has ${faults.length} faults.`
  return {
    code: isSound ? exitCode.well : exitCode.problems,
    text: [...faults.map(({ id, wrong }) => `${id}: ${wrong}`), summary].join('\n'),
    data: { sound: isSound, faults },
  }
}
