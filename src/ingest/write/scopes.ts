/** Updates what each entity lies in, itself included, when the edges behind it change. */
import { type EntityKind, kindsInOthers } from '../../domain/entity.ts'
import { entityKindOf } from '../../domain/id.ts'
import type { Area } from '../../domain/listing.ts'
import { scopesOf } from '../../domain/scope.ts'
import type { Reader, Writer } from '../../graph/graph.ts'
import { type ScopeRow, scopesById, stepsUp, writeScopes as write } from '../../graph/queries/importEntity.ts'
import { inBatches } from './batch.ts'

/** Writes the scopes of the entities anew, where they are others than before. */
export async function writeScopes(writer: Writer, entities: readonly string[]): Promise<void> {
  const [due, stored] = await Promise.all([scopesFor(writer, entities), storedScopes(writer, entities)])
  const changed = due.filter(({ entity, areas }) => likeness(areas) !== likeness(stored.get(entity) ?? []))
  await inBatches(changed, (rows) => writer.write(write, { rows }))
}

const likeness = (areas: readonly { area: string; reach: number }[]): string =>
  areas
    .map(({ area, reach }) => `${area}#${reach}`)
    .sort()
    .join(' ')

const lyingInOthers: ReadonlySet<EntityKind> = new Set(kindsInOthers)

/** Whether an entity is of a kind that may lie in others, the same as in `stepsUp`: facts are listed under all others themselves alone. */
export const mayLieInOthers = (id: string): boolean => lyingInOthers.has(entityKindOf(id))

/** What each of the entities lies in, as the graph has it. */
export const storedScopes = async (
  reader: Reader,
  entities: readonly string[],
): Promise<ReadonlyMap<string, readonly Area[]>> =>
  new Map(
    (await inBatches(entities, (some) => reader.read(scopesById, { entities: some }))).map(({ entity, areas }) => [
      entity,
      areas,
    ]),
  )

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
