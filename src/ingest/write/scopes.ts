/** Keeps what each entity lies in, itself included, in step with the edges it follows from. */
import { scopesOf } from '../../domain/scope.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import { type ScopeRow, stepsUp, writeScopes as write } from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'

/** Writes the scopes of the entities anew. */
export async function writeScopes(writer: Writer, entities: readonly string[]): Promise<void> {
  await inBatches(await scopesFor(writer, entities), (rows) => writer.write(write, { rows }))
}

/** What the entities lie in by the edges that lead up from them. */
export async function scopesFor(reader: Reader, entities: readonly string[]): Promise<ScopeRow[]> {
  const steps = await inBatches(entities, (some) => reader.read(stepsUp, { entities: some }))
  const up = (past: boolean) => grouped(steps.filter((step) => step.past === past).map(({ from, to }) => [from, to]))
  return scopeRows(entities, up(false), up(true))
}

/** The areas of each entity, from what it is part of and what it became. */
export function scopeRows(
  entities: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
  successors: ReadonlyMap<string, readonly string[]>,
): ScopeRow[] {
  const areas = new Map<string, { area: string; reach: number }[]>(entities.map((id) => [id, []]))
  for (const { place, area, reach } of scopesOf([...areas.keys()], parents, successors))
    areas.get(place)?.push({ area, reach })
  return [...areas].map(([entity, found]) => ({ entity, areas: found }))
}

/** The second of each pair, gathered under the first. */
export function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const known = groups.get(key)
    if (known) known.push(value)
    else groups.set(key, [value])
  }
  return groups
}
