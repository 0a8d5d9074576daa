/**
 * Checks the whole graph against what it is made from. Neo4j Community keeps no rule but uniqueness, so everything else is
 * worked out again, from citations, declarations and the texts of sources, and compared.
 */

import { everything } from '../../domain/tally.ts'
import { constraintStatements } from '../../graph/constraints.ts'
import type { Reader } from '../../graph/graph.ts'
import {
  brokenStructures,
  campaignEdges,
  datasetState,
  idleIndexes,
  indexNames,
} from '../../graph/queries/checkGraph.ts'
import { kindCounts } from '../../graph/queries/dataset.ts'
import { sourceHashes } from '../../graph/queries/importDossier.ts'
import { sumOf } from '../write/datasetHash.ts'
import { citationFaults } from './citations.ts'
import { dueTallies, entityFaults } from './entities.ts'
import { factFaults } from './facts.ts'
import { type Fault, setDifferences } from './fault.ts'
import { stampFaults } from './stamps.ts'

/** Called with what is being checked and how many are done. */
export type AuditProgress = (what: string, done: number) => void

/** Everything in the graph that is not as it should be; empty for a sound one. */
export async function auditGraph(reader: Reader, progress: AuditProgress = () => {}): Promise<Fault[]> {
  return [
    ...(await indexFaults(reader)),
    ...(await reader.read(brokenStructures, {})),
    ...(await datasetFaults(reader)),
    ...(await campaignFaults(reader)),
    ...(await stampFaults(reader)),
    ...(await citationFaults(reader, (done) => progress('citations', done))),
    ...(await factFaults(reader, (done) => progress('facts', done))),
    ...(await entityFaults(reader, (done) => progress('entities', done))),
  ]
}

async function indexFaults(reader: Reader): Promise<Fault[]> {
  const names = new Set((await reader.read(indexNames, {})).map(({ name }) => name))
  const due = constraintStatements().flatMap(
    ({ text }) => /(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/u.exec(text)?.[1] ?? [],
  )
  const missing = due
    .filter((name) => !names.has(name))
    .map((name) => ({ id: name, wrong: 'is an index that is missing' }))
  return [...missing, ...(await reader.read(idleIndexes, {}))]
}

async function datasetFaults(reader: Reader): Promise<Fault[]> {
  const [state] = await reader.read(datasetState, {})
  if (!state || state.version === 0) return []
  const id = `version ${state.version} of the dataset`
  const sum = sumOf(await reader.read(sourceHashes, {}))
  const counted = (await reader.read(kindCounts, {})).filter(({ count }) => count > 0)
  const tallies = (await dueTallies(reader, [everything])).get(everything) ?? []
  const noted = state.kinds.map((kind, index) => ({ kind, count: state.counts[index] }))
  return [
    ...(state.named === state.version ? [] : [{ id, wrong: 'is not noted' }]),
    ...(state.hash === sum.hash() && state.namedHash === sum.hash() && (state.sum ?? sum.toString()) === sum.toString()
      ? []
      : [{ id, wrong: 'has a hash that is not that of its sources' }]),
    ...setDifferences(id, 'its count', noted, counted),
    ...setDifferences(id, 'its tally', state.tallies, tallies),
    ...(state.isTallied === tallies.length > 0
      ? []
      : [{ id, wrong: state.isTallied ? 'has the label Tallied and no facts' : 'lacks the label Tallied' }]),
  ]
}

async function campaignFaults(reader: Reader): Promise<Fault[]> {
  const edges = await reader.read(campaignEdges, {})
  return edges
    .filter(({ is, should }) => is !== should)
    .map(({ campaign, other, type, is, should }) => ({
      id: campaign,
      wrong: `its edge ${type} to ${other} names ${is ?? 'no fact'}, and ${should ?? 'no fact'} states it`,
    }))
}
