/** Entities that a root field is asked about by their ids, of whatever kind. */
import type { Day } from '../domain/day.ts'
import { entityKinds } from '../domain/entity.ts'
import { idUnder, type NodeId, parseId } from '../domain/id.ts'
import { Problem } from '../domain/problem.ts'
import type { EntityRecord } from '../graph/record.ts'
import type { Context } from './context.ts'
import { findNode } from './lookup.ts'

export interface Asked {
  /** The day given, or that of the first id that carries one. */
  readonly asOf: Day | null
  readonly ids: readonly NodeId[]
}

/** Throws BAD_ID for an id of anything but an entity, MOMENT_CONFLICT when two moments are asked for at once. */
export function readAsked(ids: readonly string[], given: Day | null | undefined): Asked {
  const asOf = given ?? ids.map((id) => parseId(id).asOf).find((day) => day !== null) ?? null
  const asked = ids.map((id) => ({ ...parseId(idUnder(id, asOf)), asOf, written: id }))
  for (const { kind, written } of asked) if (!(kind in entityKinds)) throw noEntity(written)
  return { asOf, ids: asked }
}

/**
 * In the order of the ids; of a merged one the survivor. Null when one of them was never given out or is withdrawn.
 * Throws BAD_ARGUMENT when two are the same.
 */
export async function findAsked({ ids }: Asked, context: Context): Promise<readonly EntityRecord[] | null> {
  const found = await Promise.all(ids.map((id) => findNode(id, context)))
  const entities = found.flatMap((node) => (node && 'entity' in node ? [node.entity] : []))
  if (entities.length < ids.length) return null
  refuseTwice(entities.map(({ id }) => id))
  return entities
}

function refuseTwice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice)
    throw new Problem('BAD_ARGUMENT', `${twice} is asked about twice.`, 'Give ids of different entities.', {
      id: twice,
    })
}

const noEntity = (id: string): Problem =>
  new Problem(
    'BAD_ID',
    `“${id}” is no id of an entity.`,
    'Give the id of something with a name: a campaign, body, post, person, place, award, standard, article or document.',
  )
