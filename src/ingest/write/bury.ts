/** Takes out what no source states any more. Each id leaves a tombstone, which answers for it from then on. */
import { Problem } from '../../domain/problem.ts'
import type { Writer } from '../../graph/graph.ts'
import {
  detachFacts,
  type TombstoneProperties,
  uncited,
  undeclared,
  writeTombstones,
} from '../../graph/queries/importDossier.ts'
import { inBatches } from './batch.ts'

/** Where each citation led before an import and leads now; null for a citation that is gone. */
export interface Moved {
  readonly citation: string
  readonly from: string
  readonly to: string | null
}

/**
 * Buries facts that nobody cites any more and citations that are gone. A fact whose words now state another, because
 * its dossier says that both are the same, leads on to that one. Returns the facts buried, whose nodes are yet to go.
 */
export async function buryFacts(writer: Writer, version: number, moved: readonly Moved[]): Promise<Set<string>> {
  const facts = [...new Set(moved.map(({ from }) => from))]
  const buried = (await inBatches(facts, (some) => writer.read(uncited, { facts: some }))).map(({ id }) => id)
  const heirs = new Map(moved.flatMap(({ from, to }) => (to !== null && isSameKind(from, to) ? [[from, to]] : [])))
  const gone = moved.filter(({ to }) => to === null).map(({ citation }) => citation)
  await inBatches(buried, (some) => writer.write(detachFacts, { facts: some }))
  await setTombstones(writer, version, [
    ...buried.map((id) => factTombstone(id, heirs.get(id))),
    ...gone.map((id) => tombstone(id, 'Its source is not quoted so any more.')),
  ])
  return new Set(buried)
}

const isSameKind = (one: string, other: string): boolean => one.split(':')[0] === other.split(':')[0]

const tombstone = (id: string, reason: string): TombstoneProperties => ({
  id,
  status: 'WITHDRAWN',
  survivor: null,
  reason,
})

const factTombstone = (id: string, heir: string | undefined): TombstoneProperties =>
  heir === undefined
    ? tombstone(id, 'No source states it any more.')
    : { id, status: 'MERGED', survivor: heir, reason: 'It turned out to be the same as another.' }

/**
 * Buries entities that no source declares any more and returns them; their nodes are yet to go.
 * @throws Problem BAD_ARGUMENT when something still needs one of them
 */
export async function buryEntities(writer: Writer, version: number, entities: readonly string[]): Promise<string[]> {
  const orphans = await inBatches(entities, (some) => writer.read(undeclared, { entities: some }))
  const used = orphans.filter(({ uses }) => uses.length > 0)
  if (used.length > 0)
    throw new Problem(
      'BAD_ARGUMENT',
      used.map(({ id, uses }) => `${id} is declared nowhere else, but ${uses.join(', ')} needs it`).join('; '),
      'Declare it in a dossier that still mentions it, and import both together.',
    )
  const buried = orphans.map(({ id }) => id)
  await markUnused(writer, version, buried)
  return buried
}

/** Sets tombstones for entities that no source names any more. */
export async function markUnused(writer: Writer, version: number, entities: readonly string[]): Promise<void> {
  await setTombstones(
    writer,
    version,
    entities.map((id) => tombstone(id, 'No source mentions it any more.')),
  )
}

const setTombstones = (writer: Writer, version: number, tombstones: readonly TombstoneProperties[]): Promise<never[]> =>
  inBatches(tombstones, (rows) => writer.write(writeTombstones, { rows, version }))
