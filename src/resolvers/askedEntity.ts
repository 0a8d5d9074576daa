/** Entities that a root field is asked about by their ids, of whatever kind. */
import type { Day } from '../domain/day.ts'
import { entityKinds } from '../domain/entity.ts'
import { idUnder, parseId } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { Context } from './context.ts'
import { findNode } from './lookup.ts'
import type { EntityNode } from './node.ts'

export interface Asked {
  /** The day given, or that of the first id that carries one. */
  readonly asOf: Day | null
  /** In the order of the ids; of a merged one the survivor. Null when one of them was never given out or is withdrawn. */
  readonly entities: readonly EntityNode[] | null
}

/** Throws BAD_ID for an id of anything but an entity, MOMENT_CONFLICT when two moments are asked for at once. */
export async function askedEntities(
  ids: readonly string[],
  given: Day | null | undefined,
  context: Context,
): Promise<Asked> {
  const asOf = given ?? ids.map((id) => parseId(id).asOf).find((day) => day !== null) ?? null
  const asked = ids.map((id) => ({ ...parseId(idUnder(id, asOf)), asOf, written: id }))
  for (const { kind, written } of asked) if (!(kind in entityKinds)) throw noEntity(written)
  const found = await Promise.all(asked.map((id) => findNode(id, context)))
  const entities = found.flatMap((node) => (node && 'entity' in node ? [node] : []))
  return { asOf, entities: entities.length === ids.length ? entities : null }
}

const noEntity = (id: string): Problem =>
  new Problem(
    'BAD_ID',
    `“${id}” is no id of an entity.`,
    'Give the id of something with a name: a campaign, body, post, person, place, award, standard, article or document.',
  )
