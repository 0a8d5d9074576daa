/** Checks the versions in which things came and last changed, as far as one can be wrong without the others. */
import type { Reader } from '../../graph/graph.ts'
import { wrongVersions } from '../../graph/queries/checkGraph.ts'
import type { Fault } from './fault.ts'

export const stampFaults = (reader: Reader): Promise<Fault[]> => reader.read(wrongVersions, {})

/** Properties without the versions, which follow from what was imported when. */
export function withoutVersions(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { since, changedIn, ...others } = properties
  return others
}
